"""What the system is asked: to look at a table, to train, to predict, to say for whom it errs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dataset
import numpy as np
import table as tables
from dataset import OwnTable, Split
from sheet import ROW
from table import Row

from gradatim.verify import Run, outputs

VALUE = "value"
WITHIN = 300.0  # seconds for a command; the brief says so


@dataclass(frozen=True)
class Trained:
    """A training: what it was given, and where it wrote."""

    data: Path
    out: Path
    seed: int


def first_training(run: Run) -> Trained:
    """The training on the rows that are not held out."""
    mine = run.once(dataset.own_table)
    return train(run, mine, run.once(dataset.split).training)


def held_out_predictions(run: Run) -> np.ndarray:
    """What that model says of the rows that are held out."""
    mine, split = run.once(dataset.own_table), run.once(dataset.split)
    return predict(run, mine, run.once(first_training).out, split.held_out)


def train(run: Run, mine: OwnTable, rows: Sequence[Row]) -> Trained:
    data, out = run.folder("data"), run.folder("out")
    tables.write(data / "table.csv", rows, [ROW, *mine.sheet.visible])
    seed = int(run.rng("seed").integers(10_000))
    run.say(f"training on {len(rows)} rows")
    run.system("train", data=data, out=out, seed=seed, within=WITHIN)
    return Trained(data, out, seed)


def predict(run: Run, mine: OwnTable, model: Path, rows: Sequence[Row]) -> np.ndarray:
    """The system's values for rows without their target."""
    folder = run.folder("predict")
    given = tables.write(folder / "rows.csv", rows, [ROW, *mine.sheet.features])
    out = folder / "values.csv"
    run.system("predict", model=model, in_=given, out=out, within=WITHIN)
    names = [row[ROW] for row in rows]
    found = outputs.load_csv(out, (ROW, VALUE), exact=True)
    got = [row[ROW] for row in found]
    run.expect(
        got == names,
        sent=f"predict over {len(names)} rows",
        came=f"{len(got)} rows came back of {len(names)}"
        if len(got) != len(names)
        else "other rows came back, or in another order",
        asks="one line for each row of F, in the order of F",
        look="are rows with gaps dropped, copies removed, or the table sorted on the way?",
    )
    read = outputs.probability if mine.sheet.is_chance else outputs.number
    return np.array([read(row, VALUE, f"predict, row {row[ROW]}") for row in found])


def run_look(run: Run, mine: OwnTable, rows: Sequence[Row], names: Sequence[str]) -> Any:
    folder = run.folder("look")
    given, out = tables.write(folder / "table.csv", rows, names), folder / "summary.json"
    run.system("look", in_=given, out=out, within=WITHIN)
    return outputs.load_json(out)


def run_subgroups(run: Run, mine: OwnTable, model: Path, rows: Sequence[Row]) -> Any:
    folder = run.folder("groups")
    given = tables.write(folder / "rows.csv", rows, [ROW, *mine.sheet.visible])
    options = {"model": model, "in_": given, "by": mine.sheet.subgroup}
    run.system("subgroups", **options, out=folder / "groups.json", within=WITHIN)
    return outputs.load_json(folder / "groups.json")


def held_out_values(run: Run) -> tuple[OwnTable, Split, np.ndarray]:
    """All that a stage needs to judge the first model."""
    return run.once(dataset.own_table), run.once(dataset.split), run.once(held_out_predictions)
