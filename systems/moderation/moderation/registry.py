"""Stores the versions, and a pointer file that says which of them is in use.

A version's file never changes. Files are written by an atomic rename, so that readers see either
the old or the new one."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from moderation.errors import ModerationError, parse
from moderation.model import Model


class Pointer(BaseModel):
    """`rows`: how many texts each version was trained on, the oldest first. `used`: the versions
    that were put into use and not rolled back; the last is in use."""

    rows: dict[str, int] = {}
    used: list[str] = []


class Registry:
    def __init__(self, state: Path) -> None:
        self.folder, self.file = state / "versions", state / "pointer.json"

    def in_use(self) -> str | None:
        """The name of the version in use."""
        used = self._pointer().used
        return used[-1] if used else None

    def versions(self) -> list[dict[str, Any]]:
        """Each with the number of texts that it was trained on, the oldest first."""
        pointer = self._pointer()
        return [
            {"version": name, "rows": rows, "in_use": name in pointer.used[-1:]}
            for name, rows in pointer.rows.items()
        ]

    def load(self, name: str) -> Model:
        raw = (self.folder / f"{name}.json").read_bytes()
        return parse(Model, raw, f"version {name}", 503)

    def add(self, model: Model, rows: int) -> str:
        """Stores a version, puts it into use and returns its name."""
        with self._locked_pointer() as pointer:
            name = f"{1 + len(pointer.rows):04d}"
            _write(self.folder / f"{name}.json", model)
            pointer.rows[name] = rows
            pointer.used.append(name)
        return name

    def rollback(self) -> str:
        """Puts the previous version into use again and returns its name."""
        with self._locked_pointer() as pointer:
            if len(pointer.used) < 2:
                raise ModerationError("there is no earlier version to go back to", 409)
            pointer.used.pop()
        return pointer.used[-1]

    def _pointer(self) -> Pointer:
        try:
            return parse(Pointer, self.file.read_bytes(), self.file.name, 503)
        except FileNotFoundError:
            return Pointer()

    @contextmanager
    def _locked_pointer(self) -> Iterator[Pointer]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            pointer = self._pointer()
            yield pointer
            _write(self.file, pointer)


def _write(file: Path, value: BaseModel) -> None:
    draft = file.with_suffix(".draft")
    draft.write_text(value.model_dump_json(), encoding="utf-8")
    os.replace(draft, file)
