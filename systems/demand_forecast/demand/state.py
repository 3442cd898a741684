"""What the system knows, in one small document: the only commit point.

Rows and models are written first, each under a name of its own. They count from the moment at which
`state.json`, which names them, is replaced. What a process that dies leaves behind, nobody names,
and the next one writes it anew.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from pydantic import BaseModel

from demand.errors import DemandError
from demand.store import Store

REASONS = ("columns", "date", "future", "series", "units")
NAME = "state.json"


class Version(BaseModel):
    version: str
    as_of: date
    seed: int
    edition: int = 1  # of the features that it was trained on

    @property
    def file(self) -> str:
        return f"models/{self.version}.json"


class State(BaseModel):
    files: list[date] = []  # days of the inbox files that were taken in
    quarantined: dict[str, int] = dict.fromkeys(REASONS, 0)
    versions: list[Version] = []
    used: list[str] = []  # versions in the order of use; the last is in use
    nights: dict[date, dict[str, object]] = {}  # the line of each night

    @property
    def as_of(self) -> date:
        """The last day whose inbox file was taken in."""
        if not self.files:
            raise DemandError("nothing was taken in yet: run ingest first")
        return max(self.files)

    @property
    def in_use(self) -> Version:
        if not self.used:
            raise DemandError("there is no model yet: run train first")
        return next(each for each in self.versions if each.version == self.used[-1])


def load(store: Store) -> State:
    content = store.read(NAME)
    return State() if content is None else State.model_validate_json(content)


def save(store: Store, state: State) -> None:
    store.write(NAME, state.model_dump_json().encode())


@contextmanager
def locked(store: Store) -> Iterator[State]:
    """The state, for the only writer."""
    with store.exclusive():
        yield load(store)
