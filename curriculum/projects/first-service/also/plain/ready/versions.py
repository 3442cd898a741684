"""Versions in a state: a file for each, and a small one that says which is in use."""

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from ready import drift, model, rows
from ready.errors import Problem


def train(data: Path, state: Path, seed: int) -> str:
    """Makes the next version; the first is in use at once."""
    table = rows.read(data / "repairs.csv")
    kept = [(repair, hours) for name, repair, hours in table
            if hours is not None and int(name) % rows.HELD_OUT]  # fmt: skip
    if not kept:
        raise Problem("repairs.csv has no rows to train on")
    repairs, hours = [repair for repair, _ in kept], [value for _, value in kept]
    name = f"v{len(names(state)) + 1}"
    made = {"version": name, **model.fit(repairs, hours), "usual": drift.usual(repairs)}
    _write(state / "versions" / f"{name}.json", made)
    _record(state, made, data / "repairs.csv", seed, table, hours)
    if name == "v1":
        _write(state / "use.json", ["v1"])
    return name


def _record(
    state: Path, made: dict[str, Any], path: Path, seed: int, table: Sequence[Any],
    hours: Sequence[float],
) -> None:  # fmt: skip
    held_out = [(repair, true) for name, repair, true in table
                if true is not None and int(name) % rows.HELD_OUT == 0]  # fmt: skip
    mean = fmean(hours)
    line = {
        "version": made["version"],
        "seed": seed,
        "rows": len(hours),
        "data_sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "parameters": {"ridge": model.RIDGE},
        "mae": fmean(abs(model.hours_of(made, repair) - true) for repair, true in held_out),
        "baseline_mae": fmean(abs(mean - true) for _, true in held_out),
    }
    with (state / "runs.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


def names(state: Path) -> list[str]:
    """All versions, oldest first."""
    found = [path.stem for path in (state / "versions").glob("v*.json")]
    return sorted(found, key=lambda name: int(name[1:]))


def history(state: Path) -> list[str]:
    """The versions in the order in which they were used; the last is in use."""
    try:
        return list(json.loads((state / "use.json").read_text("utf-8")))
    except OSError:
        return []


def in_use(state: Path) -> dict[str, Any]:
    used = history(state)
    if not used:
        raise Problem("there is no version yet; train one")
    return dict(json.loads((state / "versions" / f"{used[-1]}.json").read_text("utf-8")))


def promote(state: Path, name: str) -> None:
    if name not in names(state):
        raise Problem(f"there is no version {name}; there are {', '.join(names(state)) or 'none'}")
    _write(state / "use.json", [*history(state), name])


def rollback(state: Path) -> None:
    used = history(state)
    if len(used) < 2:
        raise Problem("no version was in use before this one")
    _write(state / "use.json", used[:-1])


def _write(path: Path, value: Any) -> None:
    """All of the file or nothing: whoever reads meanwhile sees the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(value), encoding="utf-8")
    os.replace(draft, path)
