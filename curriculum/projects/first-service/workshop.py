"""What stages share: the workshop of a run, a trained state, answers from files."""

import csv
import json
import math
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import world
from world import Row, World

from gradatim.verify import Run, failure

TRAIN_WITHIN, WITHIN = 60.0, 20.0
TOLERANCE = 1e-6


@dataclass(frozen=True)
class Workshop:
    """The workshop of a run, and a folder with what it recorded."""

    world: World
    recorded: list[Row]
    data: Path

    def fresh(self, run: Run, name: str, count: int, other: World | None = None) -> list[Row]:
        return world.rows(other or self.world, count, run.rng(name), first=100_001)


def workshop(run: Run) -> Workshop:
    rng = run.rng("shop")
    drawn = world.world(rng)
    found = world.rows(drawn, int(rng.integers(1000, 1500)), rng)
    data = run.folder("data")
    world.write(data / "repairs.csv", found)
    return Workshop(drawn, found, data)


def trained_state(run: Run) -> Path:
    """A state with one version; stages work on copies of it."""
    state = run.folder("state")
    run.system("train", within=TRAIN_WITHIN, data=run.once(workshop).data, state=state, seed=1)
    return state


def copied_state(run: Run) -> Path:
    state = run.folder("state")
    shutil.copytree(run.once(trained_state), state, dirs_exist_ok=True)
    return state


def predict(
    run: Run, state: Path, rows: list[Row], columns: tuple[str, ...] = world.COLUMNS
) -> list[float]:
    """What `predict` says of these rows."""
    folder = run.folder("rows")
    asked, out = world.write(folder / "in.csv", rows, columns), folder / "out.csv"
    run.system("predict", within=WITHIN, state=state, in_=asked, out=out)
    return _hours(out, [str(row["id"]) for row in rows])


def _hours(path: Path, ids: list[str]) -> list[float]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            found = [(row["id"], float(row["hours"])) for row in csv.DictReader(file)]
    except (OSError, UnicodeDecodeError, KeyError, TypeError, ValueError, csv.Error) as error:
        raise failure(
            sent="predict --state S --in F --out G",
            came=f"G cannot be read: {type(error).__name__}: {error}"[:200],
            asks="a file with the columns id and hours, a number in each row",
            look="open G in an editor",
        ) from None
    if [name for name, _ in found] != ids:
        raise failure(
            sent=f"predict on {len(ids)} rows",
            came=f"{len(found)} rows, the first with id {found[0][0] if found else 'none'}",
            asks="one line for each row, in the order of F",
            look="is the id carried along, and the order kept?",
        )
    bad = [name for name, hours in found if not math.isfinite(hours)]
    if bad:
        raise failure(
            sent=f"predict on {len(ids)} rows", came=f"no finite number for id {bad[0]}",
            asks="a number for each row", look="which value of that row has no place in the model?",
        )  # fmt: skip
    return [hours for _, hours in found]


def mean_absolute_error(answers: list[float], rows: list[Row]) -> float:
    """The mean absolute error."""
    return float(np.mean(np.abs(np.array(answers) - [float(row["hours"]) for row in rows])))


def baseline_error(training: list[Row], rows: list[Row]) -> float:
    """That of always answering the mean of the training rows."""
    mean = float(np.mean([float(row["hours"]) for row in training]))
    return mean_absolute_error([mean] * len(rows), rows)


def request_body(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in world.INPUTS}


def read_json(path: Path, sent: str) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise failure(
            sent=sent, came=f"{path.name} cannot be read: {type(error).__name__}",
            asks="a JSON file", look="open it in an editor",
        ) from None  # fmt: skip
