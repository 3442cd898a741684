"""Versions of the model, and the pointer that says which of them answers.

    v0001/model.onnx, reference.npz, README.md, card.json     in a folder or an object store

A version is there when its card is, which is written last. The pointer is the last move in the
database (decision 1).
"""

import hashlib
import itertools
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

import obstore.store
from obstore.exceptions import AlreadyExistsError, BaseError
from pydantic import BaseModel, ConfigDict

from images.data import hash_fraction
from images.errors import ImagesError
from images.store import Store

MODEL_CARD = Path(__file__).parent / "card.md"
Mode = Literal["create", "overwrite"]
RETRY_CONFIG: Any = {"max_retries": 2, "retry_timeout": timedelta(seconds=5)}


class Pointer(BaseModel):
    model_config = ConfigDict(frozen=True)

    live: str
    canary: str | None = None
    share: float = 0.0  # of the request ids that the canary answers
    shadow: str | None = None  # answers nobody, and is written down beside the one that does
    before: tuple[str, ...] = ()  # the versions that were live, oldest first

    def route(self, request_id: str) -> str:
        """The version that answers this request: the same one for the same id on every worker."""
        position = hash_fraction(request_id.encode())
        return self.canary if self.canary and position < self.share else self.live

    @property
    def in_use(self) -> set[str]:
        return {each for each in (self.live, self.canary, self.shadow) if each}

    def after(self, action: str, version: str | None, share: float) -> tuple["Pointer", str]:
        """As a person asks for it (promote, rollback, canary, shadow), and as history tells it."""
        chosen = version or self.canary
        match action:
            case "promote" if chosen:
                return Pointer(live=chosen, before=(*self.before, self.live)), f"{chosen} promoted"
            case "promote":
                raise ImagesError("there is no canary to promote: name a version")
            case "rollback" if self.canary:
                new = self.model_copy(update={"canary": None, "share": 0.0})
                return new, f"canary {self.canary} ended"
            case "rollback" if self.before:
                new = Pointer(live=self.before[-1], before=self.before[:-1])
                return new, f"rolled back from {self.live} to {new.live}"
            case "rollback":
                raise ImagesError("there is no version before this one")
            case "canary" if version and not 0 < share < 1:
                raise ImagesError(f"a share of {share} is not between 0 and 1")
            case "canary" if version:
                new = self.model_copy(update={"canary": version, "share": share, "shadow": None})
                return new, f"{version} is canary for {share:.0%}"
            case "shadow" if version:
                return self.model_copy(update={"shadow": version}), f"{version} is shadow"
        raise ImagesError("ask for promote, rollback, or canary or shadow with a version", 422)


class Registry:
    """`state` is a folder, or two addresses: `postgresql://... s3://...`."""

    def __init__(self, state: Path | str) -> None:
        database, _, objects = str(state).partition(" ")
        if database.startswith("postgresql://"):
            if not objects:
                raise ImagesError("name the object store behind a space: 'postgresql://... s3://'")
            with _store_errors():
                self._objects = obstore.store.from_url(objects, retry_config=RETRY_CONFIG)
        else:
            self._objects = obstore.store.LocalStore(Path(state) / "registry", mkdir=True)
            database = str(Path(state) / "state.db")
        self.store = Store(database)
        self._cards: dict[str, dict[str, Any]] = {}

    def versions(self) -> list[str]:
        """Oldest first."""
        with _store_errors():
            files = [each["path"] for page in self._objects.list() for each in page]
        return sorted(each.partition("/")[0] for each in files if each.endswith("/card.json"))

    def file(self, version: str, name: str) -> bytes:
        try:
            with _store_errors():
                return bytes(self._objects.get(f"{version}/{name}").bytes())
        except (FileNotFoundError, ValueError):
            raise ImagesError(f"there is no version {version!r}", 404) from None

    def card(self, version: str) -> dict[str, Any]:
        if version not in self._cards:
            self._cards[version] = json.loads(self.file(version, "card.json"))
        return self._cards[version]

    def model(self, version: str) -> bytes:
        """Raises ImagesError where the file is not the one that the card describes."""
        card, content = self.card(version), self.file(version, "model.onnx")
        if hashlib.sha256(content).hexdigest() != card["model_hash"]:
            raise ImagesError(f"the model of {version} was changed after it was registered")
        return content

    def add(self, card: dict[str, Any], model: bytes, reference: bytes) -> str:
        """A new version; its name."""
        for number in itertools.count(len(self.versions()) + 1):
            version = f"v{number:04d}"
            with suppress(AlreadyExistsError):  # whoever writes the model first has the number
                self._put(f"{version}/model.onnx", model, mode="create")
                break
        card = card | {"version": version, "model_hash": hashlib.sha256(model).hexdigest()}
        text = MODEL_CARD.read_text().format(**card, named=", ".join(card["classes"]))
        self._put(f"{version}/reference.npz", reference)
        self._put(f"{version}/README.md", text.encode())
        self._put(f"{version}/card.json", json.dumps(card).encode())
        return version

    def _put(self, path: str, content: bytes, mode: Mode = "overwrite") -> None:
        with _store_errors():
            self._objects.put(path, content, mode=mode)

    def pointer(self) -> Pointer:
        """As it stands now."""
        return self._last_move()[1]

    def _last_move(self) -> tuple[int, Pointer]:
        for last in self.store.rows("last_move"):
            return last["id"], Pointer.model_validate_json(last["pointer"])
        raise ImagesError("there is no model yet: run `images train` first", 503)

    def start(self, version: str, now: float | None = None) -> None:
        """Makes the first version answer, where none does yet."""
        self._record_move(1, Pointer(live=version), f"{version} is live", now)

    def move(
        self, action: str, version: str | None = None, share: float = 0.1, now: float | None = None
    ) -> Pointer:
        while True:
            number, old = self._last_move()
            if version and action != "rollback":
                self.model(version)
                if version == old.live:
                    raise ImagesError(f"{version} is live already")
                if self.card(version).get("shape") != self.card(old.live).get("shape"):
                    advice = "give it a state of its own"
                    raise ImagesError(f"{version} sees other pictures than {old.live}: {advice}")
            new, description = old.after(action, version, share)
            if self._record_move(number + 1, new, description, now):
                return new

    def _record_move(
        self, number: int, pointer: Pointer, description: str, now: float | None
    ) -> bool:
        """Whether this became the move of that number: another server may have been first."""
        row = {"number": number, "pointer": pointer.model_dump_json(), "what": description}
        return bool(self.store.rows("move", at=now or time.time(), **row))


@contextmanager
def _store_errors() -> Iterator[None]:
    try:
        yield
    except AlreadyExistsError:
        raise
    except BaseError as error:
        reason = str(error).partition("\n")[0]
        raise ImagesError(f"the object store does not answer: {reason}", 503) from None
