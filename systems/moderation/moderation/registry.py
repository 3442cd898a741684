"""Versions, and the one small file that says which of them is in use.

A version is a folder that appears by one rename and never changes. The pointer is replaced by one
rename, so that a reader sees the old one or the new one and nothing between."""

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from moderation.errors import ModerationError
from moderation.model import Model
from moderation.thresholds import Thresholds

ARRAYS = ("keys", "rarity", "weight")
SETS = ("vocabulary", "groups")
NUMBERS = ("constant", "curve", "costs", "novel_limit")


@dataclass(frozen=True)
class Version:
    name: str
    rows: int
    in_use: bool


class Registry:
    def __init__(self, state: Path) -> None:
        self.folder = state / "versions"
        self.pointer = state / "pointer.json"

    def in_use(self) -> str | None:
        """The name of the version in use."""
        used = self._used()
        return used[-1] if used else None

    def stamp(self) -> int:
        """Changes with the pointer; 0 without one."""
        try:
            return self.pointer.stat().st_mtime_ns
        except FileNotFoundError:
            return 0

    def versions(self) -> list[Version]:
        name = self.in_use()
        return [Version(each, self.card(each)["rows"], each == name) for each in self._names()]

    def card(self, name: str) -> dict[str, Any]:
        return json.loads((self.folder / name / "card.json").read_text(encoding="utf-8"))

    def load(self, name: str) -> Model:
        card = self.card(name)
        with np.load(self.folder / name / "model.npz", allow_pickle=False) as file:
            parts: dict[str, Any] = {each: file[each] for each in ARRAYS}
            parts |= {each: frozenset(file[each].tolist()) for each in SETS}
        parts |= {each: card[each] for each in NUMBERS}
        parts["curve"] = tuple(card["curve"])
        return Model(**parts, thresholds=Thresholds(**card["thresholds"]))

    def add(self, model: Model, rows: int) -> str:
        """Writes a version and uses it from now on."""
        with self._locked():
            name = f"{1 + int((self._names() or ['0'])[-1]):04d}"
            card = {each: getattr(model, each) for each in NUMBERS}
            card |= {"version": name, "rows": rows, "thresholds": asdict(model.thresholds)}
            draft = self.folder / f".{name}"
            shutil.rmtree(draft, ignore_errors=True)
            draft.mkdir()
            arrays = {each: getattr(model, each) for each in ARRAYS}
            arrays |= {each: np.array(sorted(getattr(model, each)), np.uint32) for each in SETS}
            np.savez(draft / "model.npz", **arrays)
            (draft / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
            draft.rename(self.folder / name)
            self._use([*self._used(), name])
        return name

    def rollback(self) -> str:
        """Uses the version that was in use before this one, and gives its name."""
        with self._locked():
            used = self._used()
            if len(used) < 2:
                raise ModerationError("there is no earlier version to go back to", 409)
            self._use(used[:-1])
        return used[-2]

    def _used(self) -> list[str]:
        """The versions that were put into use and not rolled back, the last one in use."""
        try:
            return list(json.loads(self.pointer.read_text(encoding="utf-8"))["used"])
        except FileNotFoundError:
            return []

    def _use(self, used: list[str]) -> None:
        draft = self.pointer.with_suffix(".draft")
        draft.write_text(json.dumps({"used": used}) + "\n", encoding="utf-8")
        os.replace(draft, self.pointer)

    def _names(self) -> list[str]:
        return sorted(each.name for each in self.folder.glob("[0-9]*"))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
