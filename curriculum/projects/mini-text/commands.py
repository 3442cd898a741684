"""Runs the system's commands on messages and reads what they wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import world
from world import Hidden, Row, World

from gradatim.verify import Run, outputs

WITHIN = 300.0  # seconds for a command; the brief says so
FIELDS = ("id", "text")


@dataclass(frozen=True)
class Trained:
    """A training: the messages, where they lie, where the model lies, the seed."""

    world: World
    rows: list[Row]
    data: Path
    model: Path
    seed: int


@dataclass(frozen=True)
class Answer:
    """A line that `predict` wrote."""

    queue: str | None
    confidence: float


@dataclass(frozen=True)
class Line:
    """A line of folds.jsonl."""

    fold: int
    baseline: str
    pretrained: str
    confidence: float


def trained(run: Run) -> Trained:
    """The hidden training messages of this run, and the model that the system made of them."""
    rng = run.rng("training")
    made = world.world(rng)
    rows = world.training(made, rng)
    data, model = run.folder("data"), run.folder("out") / "model"
    seed = int(rng.integers(10_000))
    fields = [str(name) for name in rng.permutation(list(rows[0]))]
    world.write(data / "train.jsonl", rows, fields)
    run.say(f"training on {len(rows)} messages")
    run.system("train", data=data, out=model, seed=seed, within=WITHIN)
    return Trained(made, rows, data, model, seed)


def predict(
    run: Run,
    model: Path,
    rows: Sequence[Row],
    queues: Sequence[str],
    fields: Sequence[str] = FIELDS,
) -> list[Answer]:
    """The answer to each message, in their order."""
    folder = run.folder("predict")
    given = world.write(folder / "messages.jsonl", rows, fields)
    run.system("predict", model=model, in_=given, out=folder / "answers.jsonl", within=WITHIN)
    found = outputs.load_json_lines(folder / "answers.jsonl")
    got = [outputs.field(one, str, "id", where="answers of predict") for one in found]
    sent = [row["id"] for row in rows]
    run.expect(
        got == sent,
        sent=f"predict on {len(sent)} messages",
        came=_order_problem(got, sent),
        asks="one line for each message, in the order of the file",
        look="are messages dropped, merged or sorted on the way?",
    )
    return [parse_answer(one, queues) for one in found]


def parse_answer(line: Any, queues: Sequence[str]) -> Answer:
    where = f"answer to {line['id']}"
    if "queue" not in line or not (line["queue"] is None or line["queue"] in queues):
        shown = outputs.abbreviated(line.get("queue"))
        raise outputs.failure_in(where, f"queue is {shown}", f"null or one of {', '.join(queues)}")
    confidence = outputs.field(line, float, "confidence", where=where)
    if not 0 <= confidence <= 1:
        raise outputs.failure_in(where, f"confidence is {confidence:g}", "a number from 0 to 1")
    return Answer(line["queue"], float(confidence))


def run_compare(
    run: Run, data: Path, rows: Sequence[Row], seed: int, queues: Sequence[str]
) -> tuple[dict[str, Line], Path]:
    """Runs `compare`; the lines of folds.jsonl by id, and the folder."""
    out = run.folder("compare")
    run.system("compare", data=data, out=out, seed=seed, within=WITHIN)
    lines = outputs.load_json_lines(out / "folds.jsonl")
    found = outputs.by_key(lines, "id", [row["id"] for row in rows], "folds.jsonl")
    return {name: _line(line, queues) for name, line in found.items()}, out


def _line(line: Mapping[str, Any], queues: Sequence[str]) -> Line:
    where = f"folds.jsonl, {line['id']}"
    fold = outputs.field(line, int, "fold", where=where)
    names = [outputs.field(line, str, name, where=where) for name in ("baseline", "pretrained")]
    for name in names:
        if name not in queues:
            raise outputs.failure_in(where, f"the queue '{name}'", f"one of {', '.join(queues)}")
    confidence = outputs.field(line, float, "confidence", where=where)
    if not 0 <= confidence <= 1:
        raise outputs.failure_in(where, f"confidence is {confidence:g}", "a number from 0 to 1")
    return Line(fold, names[0], names[1], float(confidence))


def new_words(run: Run) -> Hidden:
    """Messages whose sentences share no word that says something with those of the training."""
    return world.hidden(run.once(trained).world.unseen, 3, run.rng("new words"))


def known_words(run: Run) -> Hidden:
    """New messages with the sentences of the training."""
    return world.hidden(run.once(trained).world.seen, 1, run.rng("known words"))


def new_answers(run: Run) -> list[Answer]:
    done = run.once(trained)
    return predict(run, done.model, run.once(new_words).rows, done.world.queues)


def known_answers(run: Run) -> list[Answer]:
    done = run.once(trained)
    return predict(run, done.model, run.once(known_words).rows, done.world.queues)


def _order_problem(got: Sequence[str], sent: Sequence[str]) -> str:
    if len(got) != len(sent):
        return f"{len(got)} lines for {len(sent)} messages"
    same = sorted(got) == sorted(sent)
    return "the ids came back in another order" if same else "ids that were not sent"
