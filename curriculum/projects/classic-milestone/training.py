"""A system trained on one hidden table: what it was given, and its runs as it wrote them down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import world
from scores import auc
from world import Row, Rule, Shape

from gradatim.verify import Run, outputs

WITHIN = 300.0  # seconds for a command; the brief says so
PREDICTIONS = ("notice", "fold", "p")
INPUT_COLUMNS = tuple(name for name in world.COLUMNS if name != world.TARGET)


@dataclass(frozen=True)
class Trained:
    """One training: the rule of its world, the table as it was given, the folders, the seed."""

    rule: Rule
    table: Sequence[Row]
    columns: Sequence[str]
    data: Path
    out: Path
    seed: int

    @cached_property
    def rows(self) -> Sequence[Row]:
        """The distinct rows, in the order of the table."""
        return world.distinct(self.table)

    @property
    def model(self) -> Path:
        return self.out / "model"


@dataclass(frozen=True)
class RunRecord:
    """A line of runs.jsonl, and the predictions that it points at, in the order of the rows."""

    run: str
    family: str
    parameters: Mapping[str, Any]
    scores: Sequence[float]
    fold: np.ndarray
    p: np.ndarray

    @property
    def folds(self) -> int:
        return len(self.scores)

    @property
    def mean(self) -> float:
        return float(np.mean(self.scores))

    @property
    def error(self) -> float:
        """The standard error of the mean of the fold scores."""
        return float(np.std(self.scores, ddof=1) / np.sqrt(len(self.scores)))

    def recomputed(self, left: np.ndarray) -> list[float]:
        folds = [(left[self.fold == one], self.p[self.fold == one]) for one in range(self.folds)]
        for number, (its, _) in enumerate(folds):
            if len(set(its.tolist())) < 2:
                came = f"fold {number} of run '{self.run}' has {len(its)} rows, all of one outcome"
                raise outputs.failure_in("runs.jsonl", came, "folds of about equal size")
        return [auc(its, p) for its, p in folds]


def train(run: Run, table: Sequence[Row], rule: Rule, seed: int, columns: Sequence[str]) -> Trained:
    """Trains the system on a table."""
    data, out = run.folder("data"), run.folder("out")
    world.write(data / "train.csv", table, columns)
    run.say(f"training on {len(table)} rows")
    run.system("train", data=data, out=out, seed=seed, within=WITHIN)
    return Trained(rule, table, columns, data, out, seed)


def first(run: Run) -> Trained:
    """The world of most stages: columns in another order, notices sent again under a new id."""
    rng = run.rng("first")
    rule = world.random_rule(rng)
    table = world.table(rule, Shape(copies=0.04, twins=0.02), rng)
    columns = [str(name) for name in rng.permutation(world.COLUMNS)]
    return train(run, table, rule, int(rng.integers(10_000)), columns)


def second(run: Run) -> Trained:
    """Another rule; more members leave, and more fields are empty."""
    rng = run.rng("second")
    rule = world.random_rule(rng)
    table = world.table(rule, Shape(base=0.7, gaps=0.1), rng)
    return train(run, table, rule, int(rng.integers(10_000)), world.COLUMNS)


def other_seed(run: Run) -> Trained:
    """The first table again, with another seed."""
    done = run.once(first)
    run.say("training with another seed")
    return train(run, done.table, done.rule, done.seed + 1, done.columns)


def reversed_rows(run: Run) -> Trained:
    """The first table again, its rows in reverse order."""
    done = run.once(first)
    run.say("training on the same rows in another order")
    return train(run, done.table[::-1], done.rule, done.seed, done.columns)


def unseen_rows(run: Run, rule: Rule, name: str, shape: Shape) -> list[Row]:
    """Rows of the same world and of members that no training has seen; no copies."""
    return world.distinct(world.table(rule, shape, run.rng(name)))


def predict(
    run: Run, model: Path, rows: Sequence[Row], columns: Sequence[str] = INPUT_COLUMNS
) -> np.ndarray:
    """What the model says of each row, in their order. It is not told who left."""
    folder = run.folder("predict")
    given, out = world.write(folder / "rows.csv", rows, columns), folder / "p.csv"
    run.system("predict", model=model, in_=given, out=out, within=WITHIN)
    found = outputs.load_csv(out, ("notice", "p"), exact=True)
    sent = [row["notice"] for row in rows]
    got = [row["notice"] for row in found]
    run.expect(
        got == sent,
        sent=f"predict over {len(sent)} rows",
        came=_order_problem(got, sent),
        asks="one line for each row, in the order of the file",
        look="are rows with gaps dropped, copies removed, or the table sorted on the way?",
    )
    return np.array([outputs.probability(row, "p", f"predict, {row['notice']}") for row in found])


def _order_problem(got: Sequence[str], given: Sequence[str]) -> str:
    if len(got) != len(given):
        return f"{len(got)} rows came back of {len(given)}"
    if sorted(got) == sorted(given):
        return "the rows came back in another order"
    return "other notices came back than were sent"


def run_records(trained: Trained) -> list[RunRecord]:
    """The runs that a training wrote down."""
    lines = outputs.load_json_lines(trained.out / "runs.jsonl")
    found = [_run_record(line, trained) for line in lines]
    if not found or len({one.run for one in found}) < len(found):
        came = f"{len(found)} runs, {len({one.run for one in found})} names"
        raise outputs.failure_in(
            "runs.jsonl", came, "a line for each run, each with a name of its own"
        )
    return found


def _run_record(line: Any, trained: Trained) -> RunRecord:
    name = outputs.field(line, str, "run", where="runs.jsonl")
    where = f"runs.jsonl, run '{name}'"
    scores = outputs.field(line, list, "scores", where=where)
    if not 3 <= len(scores) <= 10:
        raise outputs.failure_in(
            where, f"{len(scores)} scores", "one for each fold, 3 to 10 of them"
        )
    scores = [outputs.field({"score": one}, float, "score", where=where) for one in scores]
    path = outputs.field(line, str, "predictions", where=where)
    fold, p = _predictions(trained, path, len(scores))
    family = outputs.field(line, str, "family", where=where)
    parameters = outputs.field(line, dict, "parameters", where=where)
    return RunRecord(name, family, parameters, scores, fold, p)


def _predictions(trained: Trained, path: str, folds: int) -> tuple[np.ndarray, np.ndarray]:
    """Fold and chance of each distinct row."""
    found = outputs.load_csv(trained.out / path, PREDICTIONS, exact=True)
    by_notice = {row["notice"]: row for row in found}
    wanted = [row["notice"] for row in trained.rows]
    if len(found) != len(wanted) or set(by_notice) != set(wanted):
        raise outputs.failure_in(
            path,
            f"{len(found)} lines, {len(by_notice)} notices",
            f"each of the {len(wanted)} distinct notices of train.csv once",
            "is a copy of a row in two folds, or in one fold and in the rest?",
        )
    numbers = {str(number): number for number in range(folds)}
    for row in found:
        if row["fold"] not in numbers:
            raise outputs.failure_in(path, f"fold {row['fold']}", f"0 to {folds - 1}, one a score")
    fold = np.array([numbers[by_notice[name]["fold"]] for name in wanted])
    return fold, np.array(
        [outputs.probability(by_notice[name], "p", f"{path}, {name}") for name in wanted]
    )
