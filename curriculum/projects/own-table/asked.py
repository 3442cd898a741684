"""What the system is asked: to look at a table, to train, to predict, to say for whom it errs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import parts
import table as tables
from parts import Own, Split
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


def first(run: Run) -> Trained:
    """The training on the rows that are not held out."""
    mine = run.once(parts.own)
    return train(run, mine, run.once(parts.split).known)


def answers(run: Run) -> np.ndarray:
    """What that model says of the rows that are held out."""
    mine, split = run.once(parts.own), run.once(parts.split)
    return predict(run, mine, run.once(first).out, split.held)


def train(run: Run, mine: Own, rows: Sequence[Row]) -> Trained:
    data, out = run.folder("data"), run.folder("out")
    tables.write(data / "table.csv", rows, [ROW, *mine.sheet.given])
    seed = int(run.rng("seed").integers(10_000))
    run.say(f"training on {len(rows)} rows")
    run.system("train", data=data, out=out, seed=seed, within=WITHIN)
    return Trained(data, out, seed)


def predict(run: Run, mine: Own, model: Path, rows: Sequence[Row]) -> np.ndarray:
    """The system's values for rows without their target."""
    folder = run.folder("predict")
    given = tables.write(folder / "rows.csv", rows, [ROW, *mine.sheet.features])
    out = folder / "values.csv"
    run.system("predict", model=model, in_=given, out=out, within=WITHIN)
    names = [row[ROW] for row in rows]
    found = outputs.rows(out, (ROW, VALUE), exact=True)
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
    read = outputs.chance if mine.sheet.chance else outputs.number
    return np.array([read(row, VALUE, f"predict, row {row[ROW]}") for row in found])


def look(run: Run, mine: Own, rows: Sequence[Row], names: Sequence[str]) -> Any:
    folder = run.folder("look")
    given, out = tables.write(folder / "table.csv", rows, names), folder / "summary.json"
    run.system("look", in_=given, out=out, within=WITHIN)
    return outputs.document(out)


def subgroups(run: Run, mine: Own, model: Path, rows: Sequence[Row]) -> Any:
    folder = run.folder("groups")
    given = tables.write(folder / "rows.csv", rows, [ROW, *mine.sheet.given])
    options = {"model": model, "in_": given, "by": mine.sheet.subgroup}
    run.system("subgroups", **options, out=folder / "groups.json", within=WITHIN)
    return outputs.document(folder / "groups.json")


def held(run: Run) -> tuple[Own, Split, np.ndarray]:
    """All that a stage needs to judge the first model."""
    return run.once(parts.own), run.once(parts.split), run.once(answers)
