"""A forum whose training file the system has learnt from; most stages ask about one."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from files import COST_TABLES, Row, training, write
from world import Rng, Shape, World, changed

from gradatim.verify import Run, failure

SEED = 11
TRAIN_WITHIN = 240.0


@dataclass(frozen=True)
class Forum:
    """A world, what was written of it, and the state of a system that has trained on it."""

    world: World
    rows: list[Row]
    data: Path
    state: Path

    @property
    def costs(self) -> dict[str, dict[str, float]]:
        return COST_TABLES[self.world.shape.costs]


def make_forum(run: Run, name: str, shape: Shape) -> Forum:
    """A forum of this shape, trained on."""
    rng = run.rng(name)
    world = World(rng, shape)
    rows = training(world, rng)
    data = write(run.folder("data"), rows, COST_TABLES[shape.costs])
    forum = Forum(world, rows, data, run.folder("state"))
    train(run, forum.data, forum.state)
    return forum


def forum(run: Run) -> Forum:
    """The forum of this run. Its state is never served from: see `copied_state`."""
    return run.once(_forum)


def _forum(run: Run) -> Forum:
    shape = changed(run.rng("property"))
    found = make_forum(run, "forum", shape)
    run.figure("training texts", len(found.rows))
    return found


def train(run: Run, data: Path, state: Path) -> None:
    run.say("training")
    run.system("train", within=TRAIN_WITHIN, data=data, state=state, seed=SEED)


def copied_state(run: Run, state: Path) -> Path:
    """A copy of a state, for a stage of its own."""
    copy = run.folder("state")
    shutil.copytree(state, copy, dirs_exist_ok=True)
    return copy


def texts_rng(run: Run, name: str) -> Rng:
    return run.rng(f"texts {name}")


def versions(run: Run, state: Path) -> list[dict[str, Any]]:
    """The versions that the system lists."""
    out = run.folder("versions") / "versions.json"
    run.system("versions", state=state, out=out)
    try:
        rows = json.loads(out.read_text("utf-8"))
        fits = all({"version", "rows", "in_use"} <= set(one) for one in rows)
    except (OSError, ValueError, TypeError, RecursionError):
        rows, fits = [], False
    if not fits:
        raise failure(
            sent="versions",
            came=out.read_text("utf-8", "replace")[:160] if out.is_file() else "no file",
            asks='a JSON list of {"version", "rows", "in_use"}, oldest first',
            look="is the list written to the file that --out names?",
        )
    return list(rows)


def in_use(found: list[dict[str, Any]]) -> list[int]:
    return [number for number, one in enumerate(found) if one["in_use"] is True]
