"""What `measure` wrote, beside the same figures computed from the answers of `predict`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from commands import Answer
from world import Row

from gradatim.verify import Run, outputs

MAX_MISTAKES = 20
TOLERANCE = 1e-5


def expect_confusion(run: Run, out: Path, rows: Sequence[Row], answers: Sequence[Answer]) -> None:
    found = outputs.load_json(out / "confusion.json")
    queues = outputs.field(found, list, "queues", where="confusion.json")
    table = outputs.field(found, list, "counts", where="confusion.json")
    names = sorted({row["queue"] for row in rows} | {one.queue for one in answers if one.queue})
    if queues != names:
        raise outputs.failure_in(
            "confusion.json", f"queues {outputs.abbreviated(queues)}", ", ".join(names)
        )
    pairs = [(row["queue"], one.queue) for row, one in zip(rows, answers, strict=True)]
    wanted = [[pairs.count((true, said)) for said in names] for true in names]
    differ = outputs.differing_cells(table, wanted)
    run.figure("cells of the confusion matrix that differ", len(differ), bar="0")
    if differ:
        line, column, found_there = differ[0]
        raise outputs.failure_in(
            "confusion.json",
            f"{len(differ)} cells differ, the first for true '{names[line]}', predicted "
            f"'{names[column]}': {found_there}",
            f"{wanted[line][column]}, from the answers of predict to the same file",
            "does a row stand for the true queue and a column for the predicted one?",
        )


def expect_summary(run: Run, out: Path, rows: Sequence[Row], answers: Sequence[Answer]) -> None:
    found = outputs.load_json(out / "summary.json")
    right = [row["queue"] == one.queue for row, one in zip(rows, answers, strict=True)]
    _expect_equal(found, "rows", len(rows))
    _expect_equal(found, "accuracy", sum(right) / len(rows))
    recall = outputs.field(found, dict, "recall", where="summary.json")
    for queue in sorted({row["queue"] for row in rows}):
        group = [ok for row, ok in zip(rows, right, strict=True) if row["queue"] == queue]
        _expect_equal(recall, queue, sum(group) / len(group))
    run.figure("accuracy of the measured file", round(sum(right) / len(rows), 4))


def expect_surest_mistakes(
    run: Run, out: Path, rows: Sequence[Row], answers: Sequence[Answer]
) -> None:
    """The mistakes that the model was most sure of."""
    found = outputs.load_json_lines(out / "mistakes.jsonl")
    wanted = {
        row["id"]: (row, one)
        for row, one in zip(rows, answers, strict=True)
        if row["queue"] != one.queue
    }
    count = min(MAX_MISTAKES, len(wanted))
    run.figure("mistakes listed", len(found), bar=str(count))
    if (
        len(found) != count
        or len({outputs.field(one, str, "id", where="mistakes.jsonl") for one in found}) != count
    ):
        came = f"{len(found)} lines; the model was wrong {len(wanted)} times"
        raise outputs.failure_in("mistakes.jsonl", came, f"{count} lines, each with another id")
    order = sorted((-one.confidence for _, one in wanted.values()))
    for place, line in enumerate(found):
        name = line["id"]
        if name not in wanted:
            raise outputs.failure_in(
                "mistakes.jsonl", f"{name} is there", "messages answered wrongly"
            )
        _line(line, *wanted[name])
        if abs(-order[place] - wanted[name][1].confidence) > TOLERANCE:
            raise outputs.failure_in(
                "mistakes.jsonl",
                f"line {place + 1} is {name}, with confidence {wanted[name][1].confidence:.4f}",
                f"the mistake with confidence {-order[place]:.4f}: the surest come first",
                "are the mistakes sorted before the list is cut?",
            )


def _line(line: object, row: Row, answer: Answer) -> None:
    where = f"mistakes.jsonl, {row['id']}"
    for name, value in (
        ("text", row["text"]),
        ("queue", row["queue"]),
        ("predicted", answer.queue),
    ):
        found = outputs.field(line, str, name, where=where)
        if found != value:
            raise outputs.failure_in(
                where, f"'{name}' is {outputs.abbreviated(found)}", outputs.abbreviated(value)
            )
    found = outputs.field(line, float, "confidence", where=where)
    if abs(found - answer.confidence) > TOLERANCE:
        raise outputs.failure_in(
            where, f"confidence {found:g}", f"{answer.confidence:g}, as predict says"
        )


def _expect_equal(found: object, name: str, value: float) -> None:
    stated = outputs.field(found, float, name, where="summary.json")
    if abs(stated - value) > 1e-6:
        raise outputs.failure_in("summary.json", f"'{name}' is {stated:g}", f"{value:g}")
