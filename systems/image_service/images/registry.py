"""Versions of the model in a folder, and one small file that says which of them answers.

    registry/v0001/model.onnx, reference.npz, card.json, README.md     written once, never changed
    registry/pointer.json                                              the only thing that moves

A version appears with all its files by one rename; the pointer moves by one rename. A reader sees
the state before or the state behind, and never waits.
"""

import fcntl
import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from images.errors import ImagesError

POINTER = "pointer.json"
MODEL_CARD = Path(__file__).parent / "card.md"


class Pointer(BaseModel):
    model_config = ConfigDict(frozen=True)

    live: str
    canary: str | None = None
    share: float = 0.0  # of the request ids that the canary answers
    shadow: str | None = None  # answers nobody, and is written down beside the one that does
    before: tuple[str, ...] = ()  # the versions that were live, oldest first
    history: tuple[tuple[float, str], ...] = ()  # when (seconds since 1970) and what was done

    def route(self, request_id: str) -> str:
        """The version that answers this request: the same one for the same id on every worker."""
        digest = hashlib.sha256(request_id.encode()).digest()
        drawn = int.from_bytes(digest[:8]) / 2**64
        return self.canary if self.canary and drawn < self.share else self.live

    @property
    def named(self) -> set[str]:
        return {each for each in (self.live, self.canary, self.shadow) if each}


class Registry:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: tuple[tuple[int, int], Pointer] | None = None

    def versions(self) -> list[str]:
        """Oldest first."""
        return sorted(each.name for each in self.folder.glob("v[0-9]*") if each.is_dir())

    def card(self, version: str) -> dict[str, Any]:
        file = self.folder / version / "card.json"
        if not file.exists():
            raise ImagesError(f"there is no version {version!r}", 404)
        return json.loads(file.read_text())

    def model(self, version: str) -> bytes:
        """Raises ImagesError where the file is not the one that the card describes."""
        card = self.card(version)
        content = (self.folder / version / "model.onnx").read_bytes()
        if hashlib.sha256(content).hexdigest() != card["model_hash"]:
            raise ImagesError(f"the model of {version} was changed after it was registered")
        return content

    def add(self, fill: Callable[[Path], dict[str, Any]]) -> str:
        """A new version: `fill` writes model and reference into a folder and returns the card."""
        with self._alone():
            version = f"v{len(self.versions()) + 1:04d}"
            making = self.folder / f".making-{version}"
            shutil.rmtree(making, ignore_errors=True)
            making.mkdir()
            card = {"version": version, **fill(making)}
            content = (making / "model.onnx").read_bytes()
            card["model_hash"] = hashlib.sha256(content).hexdigest()
            (making / "card.json").write_text(json.dumps(card, indent=2) + "\n")
            (making / "README.md").write_text(MODEL_CARD.read_text().format(**card))
            for file in making.iterdir():
                file.chmod(0o444)
            making.rename(self.folder / version)
            return version

    def pointer(self) -> Pointer:
        """As it stands now: the file is read again whenever it was replaced."""
        file = self.folder / POINTER
        try:
            found = file.stat()
        except FileNotFoundError:
            raise ImagesError("there is no model yet: run `images train` first", 503) from None
        key = (found.st_ino, found.st_mtime_ns)
        if self._seen is None or self._seen[0] != key:
            self._seen = key, Pointer.model_validate_json(file.read_text())
        return self._seen[1]

    def start(self, version: str, now: float | None = None) -> None:
        """Makes the first version answer, where none does yet."""
        with self._alone():
            if not (self.folder / POINTER).exists():
                self._move(Pointer(live=version), f"{version} is live", now)

    def move(self, action: str, version: str | None = None, share: float = 0.1) -> Pointer:
        """What a person asks for, on the command line or over HTTP."""
        if action == "promote":
            return self.promote(version)
        if action == "rollback":
            return self.rollback()
        if action == "canary" and version:
            return self.canary(version, share)
        if action == "shadow" and version:
            return self.shadow(version)
        raise ImagesError("ask for promote, rollback, or canary or shadow with a version", 422)

    def promote(self, version: str | None = None, now: float | None = None) -> Pointer:
        """The canary, or that version, answers everything from now on."""
        with self._changing() as old:
            chosen = version or old.canary
            if chosen is None:
                raise ImagesError("there is no canary to promote: name a version")
            self.model(chosen)
            if chosen == old.live:
                raise ImagesError(f"{chosen} is live already")
            new = Pointer(live=chosen, before=(*old.before, old.live), history=old.history)
            return self._move(new, f"{chosen} promoted", now)

    def rollback(self, now: float | None = None) -> Pointer:
        """Ends the canary; without one, the version before answers again."""
        with self._changing() as old:
            if old.canary:
                new = old.model_copy(update={"canary": None, "share": 0.0})
                return self._move(new, f"canary {old.canary} ended", now)
            if not old.before:
                raise ImagesError("there is no version before this one")
            new = Pointer(live=old.before[-1], before=old.before[:-1], history=old.history)
            return self._move(new, f"rolled back from {old.live} to {new.live}", now)

    def canary(self, version: str, share: float, now: float | None = None) -> Pointer:
        """That version answers a share of the request ids."""
        if not 0 < share < 1:
            raise ImagesError(f"a share of {share} is not between 0 and 1")
        return self._beside("canary", version, share, now)

    def shadow(self, version: str, now: float | None = None) -> Pointer:
        """That version reads everything along and answers nobody."""
        return self._beside("shadow", version, None, now)

    def _beside(self, place: str, version: str, share: float | None, now: float | None) -> Pointer:
        with self._changing() as old:
            self.model(version)
            if version == old.live:
                raise ImagesError(f"{version} is live already")
            changed: dict[str, object] = {place: version}
            if share is not None:
                changed |= {"share": share, "shadow": None}
            what = f"{version} is {place}" + ("" if share is None else f" for {share:.0%}")
            return self._move(old.model_copy(update=changed), what, now)

    @contextmanager
    def _changing(self) -> Iterator[Pointer]:
        with self._alone():
            yield self.pointer()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One writer at a time, over all processes."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _move(self, pointer: Pointer, what: str, now: float | None) -> Pointer:
        moved = (time.time() if now is None else now, what)
        pointer = pointer.model_copy(update={"history": (*pointer.history, moved)})
        making = self.folder / f".{POINTER}"
        with making.open("w") as file:
            file.write(pointer.model_dump_json(indent=2) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(making, self.folder / POINTER)
        return pointer
