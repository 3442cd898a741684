"""The state: one file a version, one that says which is in use, and the record of trainings.

Only one writer at a time is expected. Readers never see half a file: each is written as a draft
and renamed.
"""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from repairs import table
from repairs.model import RIDGE, Model
from repairs.table import Problem, Repairs


class Registry:
    def __init__(self, state: Path) -> None:
        self._state = state
        self._pointer = state / "in_use.json"

    def train(self, data: Path, seed: int) -> dict[str, Any]:
        """The record of the new version."""
        source = data / "repairs.csv"
        kept, held_out = table.read(source).split()
        if not len(kept.ids):
            raise Problem(f"{source.name} has no rows to train on")
        model, name = Model.fit(kept), f"v{len(self.names()) + 1}"
        record = {
            "version": name,
            "seed": seed,
            "rows": len(kept.ids),
            "data_sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
            "parameters": {"ridge": RIDGE},
            "mae": _error(model.predict(held_out.kind, held_out.numbers), held_out),
            "baseline_mae": _error(kept.hours.mean(), held_out),
        }
        self._write(self._file(name), {**model.plain(), "version": name, "usual": kept.usual()})
        with (self._state / "runs.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(record) + "\n")
        if not self.history():
            self._write(self._pointer, [name])
        return record

    def names(self) -> list[str]:
        found = [path.stem for path in self._state.glob("versions/v*.json")]
        return sorted(found, key=lambda name: int(name[1:]))

    def history(self) -> list[str]:
        """What was in use, oldest first; the last one is."""
        return json.loads(self._pointer.read_text("utf-8")) if self._pointer.exists() else []

    def stamp(self) -> int:
        """Changes when another version is in use; 0 if none is."""
        return self._pointer.stat().st_mtime_ns if self._pointer.exists() else 0

    def in_use(self) -> dict[str, Any]:
        if not (used := self.history()):
            raise Problem("there is no version yet: train one")
        return json.loads(self._file(used[-1]).read_text("utf-8"))

    def promote(self, name: str) -> None:
        if name not in self.names():
            raise Problem(f"there is no version '{name}'")
        self._write(self._pointer, [*self.history(), name])

    def rollback(self) -> None:
        used = self.history()
        if len(used) < 2:
            raise Problem("there is no version to go back to")
        self._write(self._pointer, used[:-1])

    def _file(self, name: str) -> Path:
        return self._state / "versions" / f"{name}.json"

    def _write(self, path: Path, value: Any) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".draft")
        draft.write_text(json.dumps(value), encoding="utf-8")
        os.replace(draft, path)


def _error(answers: Any, data: Repairs) -> float:
    return float(abs(answers - data.hours).mean())
