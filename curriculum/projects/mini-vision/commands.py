"""Runs the system's commands on pictures and reads what they wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import world
from world import Hidden, Row, World

from gradatim.verify import Run, outputs

WITHIN = 300.0  # seconds for a command; the brief says so
ANSWER = ("file", "label", "confidence")
FOLDS = ("file", "fold", "baseline", "pretrained", "confidence")


@dataclass(frozen=True)
class Trained:
    """A training: the pictures, where they lie, where the model lies, the seed."""

    world: World
    rows: list[Row]
    data: Path
    model: Path
    seed: int


@dataclass(frozen=True)
class Answer:
    """A line that `predict` wrote; no label where nothing could be read."""

    label: str
    confidence: float


@dataclass(frozen=True)
class Line:
    """A line of folds.csv."""

    fold: int
    baseline: str
    pretrained: str
    confidence: float


def trained(run: Run) -> Trained:
    """The hidden training pictures of this run, and the model that the system made of them."""
    rng = run.rng("training")
    made = world.world(rng)
    rows = world.training(made, rng)
    model, seed = run.folder("out") / "model", int(rng.integers(10_000))
    columns = [str(name) for name in rng.permutation(world.COLUMNS)]
    data = world.write(run.folder("data"), rows, columns)
    run.say(f"training on {len(rows)} pictures")
    run.system("train", data=data, out=model, seed=seed, within=WITHIN)
    return Trained(made, rows, data, model, seed)


def predict_folder(
    run: Run, model: Path, folder: Path, names: Sequence[str], labels: Sequence[str]
) -> list[Answer]:
    """The answers to the pictures of a folder, in the order of these names."""
    out = run.folder("answers") / "answers.csv"
    run.system("predict", model=model, in_=folder, out=out, within=WITHIN)
    found = outputs.load_csv(out, ANSWER)
    got, sent = [one["file"] for one in found], sorted(names)
    run.expect(
        got == sent,
        sent=f"predict on a folder of {len(sent)} PNG files",
        came=_order_problem(got, sent),
        asks="one line for each PNG file, sorted by name",
        look="are pictures skipped, or taken in the order in which the disk lists them?",
    )
    by_name = {one["file"]: parse_answer(one, labels) for one in found}
    return [by_name[name] for name in names]


def predict(run: Run, model: Path, rows: Sequence[Row], labels: Sequence[str]) -> list[Answer]:
    folder = world.pictures(run.folder("pictures"), rows)
    return predict_folder(run, model, folder, [row.file for row in rows], labels)


def parse_answer(line: Mapping[str, str], labels: Sequence[str]) -> Answer:
    where = f"answer to {line['file']}"
    if line["label"] not in (*labels, ""):
        shown = outputs.abbreviated(line["label"])
        raise outputs.failure_in(where, f"label is {shown}", f"empty or one of {', '.join(labels)}")
    return Answer(line["label"], outputs.probability(line, "confidence", where))


def run_compare(
    run: Run, data: Path, rows: Sequence[Row], seed: int, labels: Sequence[str]
) -> tuple[dict[str, Line], Path]:
    """Runs `compare`; the lines of folds.csv by file, and the folder."""
    out = run.folder("compare")
    run.system("compare", data=data, out=out, seed=seed, within=WITHIN)
    lines = outputs.load_csv(out / "folds.csv", FOLDS)
    found = outputs.by_key(lines, "file", [row.file for row in rows], "folds.csv")
    return {name: _line(line, labels) for name, line in found.items()}, out


def _line(line: Mapping[str, str], labels: Sequence[str]) -> Line:
    where = f"folds.csv, {line['file']}"
    fold = outputs.number(line, "fold", where)
    if fold != int(fold):
        raise outputs.failure_in(where, f"fold is {line['fold']}", "a whole number")
    for name in ("baseline", "pretrained"):
        if line[name] not in labels:
            raise outputs.failure_in(
                where, f"{name} is '{line[name]}'", f"one of {', '.join(labels)}"
            )
    return Line(
        int(fold),
        line["baseline"],
        line["pretrained"],
        outputs.probability(line, "confidence", where),
    )


def new_drawings(run: Run) -> Hidden:
    """Pictures of drawings that the training does not have."""
    return world.hidden(run.once(trained).world.unseen, 2, run.rng("new drawings"))


def known_drawings(run: Run) -> Hidden:
    """New pictures of the drawings of the training."""
    return world.hidden(run.once(trained).world.seen, 1, run.rng("known drawings"))


def new_answers(run: Run) -> list[Answer]:
    done = run.once(trained)
    return predict(run, done.model, run.once(new_drawings).rows, done.world.labels)


def known_answers(run: Run) -> list[Answer]:
    done = run.once(trained)
    return predict(run, done.model, run.once(known_drawings).rows, done.world.labels)


def _order_problem(got: Sequence[str], sent: Sequence[str]) -> str:
    if len(got) != len(sent):
        return f"{len(got)} lines for {len(sent)} pictures"
    return "the lines are in another order" if sorted(got) == list(sent) else "other file names"
