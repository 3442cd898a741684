"""What the system knows, in one small document: the only commit point.

Rows and models are written under new names first. They count from the moment at which `state.json`,
which names them, is replaced. A process that dies before leaves files that nobody names; the next
writer sweeps them up.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field

from demand.errors import DemandError
from demand.store import Store

REASONS = ("columns", "date", "future", "series", "units")
NAME = "state.json"


@dataclass(frozen=True)
class Version:
    version: str
    as_of: str
    seed: int
    model: str  # the file that holds it


@dataclass
class State:
    files: list[str] = field(default_factory=list)  # days of the inbox files that were taken in
    segments: list[str] = field(default_factory=list)  # the Parquet files that hold their rows
    quarantined: dict[str, int] = field(default_factory=lambda: dict.fromkeys(REASONS, 0))
    versions: list[Version] = field(default_factory=list)
    used: list[str] = field(
        default_factory=list
    )  # versions in the order of use; the last is in use
    nights: dict[str, dict[str, object]] = field(default_factory=dict)  # the line of each night

    @property
    def as_of(self) -> str:
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
    if content is None:
        return State()
    fields = json.loads(content)
    fields["versions"] = [Version(**each) for each in fields["versions"]]
    return State(**fields)


def save(store: Store, state: State) -> None:
    store.write(NAME, json.dumps(asdict(state), indent=0).encode())


@contextmanager
def changing(store: Store) -> Iterator[State]:
    """The state, for the only writer. What an earlier one left half done is swept up."""
    with store.alone():
        state = load(store)
        _sweep(store, state)
        yield state


def _sweep(store: Store, state: State) -> None:
    named = {*state.segments, *(each.model for each in state.versions)}
    for folder in ("rows", "models"):
        for name in store.names(folder):
            if name not in named:
                store.delete(name)
