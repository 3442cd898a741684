"""Versions of the model as files that never change, and beside them which one is in use."""

import json
import os
from pathlib import Path

from shop.given import Problem
from shop.model import Model


def keep(state: Path, model: Model) -> str:
    """Keep a version and use it from now on."""
    name = f"{len(names(state)) + 1:04d}"
    write(_file(state, name), json.dumps(model.plain(), indent=1))
    write(state / "in-use.json", json.dumps([*_used(state), name]))
    return name


def in_use(state: Path) -> str | None:
    used = _used(state)
    return used[-1] if used else None


def load(state: Path, name: str) -> Model:
    return Model.of(json.loads(_file(state, name).read_text()))


def listed(state: Path) -> list[dict]:
    used = in_use(state)
    return [
        {"version": name, "as_of": str(load(state, name).as_of), "in_use": name == used}
        for name in names(state)
    ]


def roll_back(state: Path) -> str:
    """Use the version that was in use before; its file holds all that its forecasts need."""
    used = _used(state)
    if len(used) < 2:
        raise Problem("there is no version before the one in use; train one first")
    write(state / "in-use.json", json.dumps(used[:-1]))
    return used[-2]


def write(file: Path, text: str) -> None:
    """All or nothing: whoever reads sees the old file or the new one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(file.name + ".new")
    with new.open("w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    os.replace(new, file)


def _used(state: Path) -> list[str]:
    file = state / "in-use.json"
    return json.loads(file.read_text()) if file.exists() else []


def names(state: Path) -> list[str]:
    return sorted(file.stem for file in (state / "versions").glob("*.json"))


def _file(state: Path, name: str) -> Path:
    return state / "versions" / f"{name}.json"
