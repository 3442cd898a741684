"""What `measure` wrote, beside the same figures computed from the answers of `predict`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from commands import Answer
from world import Row

from gradatim.verify import Run, outputs

MAX_MISTAKES = 20
TOLERANCE = 1e-4
COLUMNS = ("file", "label", "predicted", "confidence")


def expect_confusion(run: Run, out: Path, rows: Sequence[Row], answers: Sequence[Answer]) -> None:
    found = outputs.load_json(out / "confusion.json")
    labels = outputs.field(found, list, "labels", where="confusion.json")
    table = outputs.field(found, list, "counts", where="confusion.json")
    names = sorted({row.label for row in rows} | {one.label for one in answers if one.label})
    if labels != names:
        raise outputs.failure_in(
            "confusion.json", f"labels {outputs.abbreviated(labels)}", ", ".join(names)
        )
    pairs = [(row.label, one.label) for row, one in zip(rows, answers, strict=True)]
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
            "does a row stand for the true label and a column for the predicted one?",
        )


def expect_summary(run: Run, out: Path, rows: Sequence[Row], answers: Sequence[Answer]) -> None:
    found = outputs.load_json(out / "summary.json")
    right = [row.label == one.label for row, one in zip(rows, answers, strict=True)]
    _expect_equal(found, "rows", len(rows))
    _expect_equal(found, "accuracy", sum(right) / len(rows))
    recall = outputs.field(found, dict, "recall", where="summary.json")
    for label in sorted({row.label for row in rows}):
        group = [ok for row, ok in zip(rows, right, strict=True) if row.label == label]
        _expect_equal(recall, label, sum(group) / len(group))
    run.figure("accuracy of the measured file", round(sum(right) / len(rows), 4))


def expect_surest_mistakes(
    run: Run, out: Path, rows: Sequence[Row], answers: Sequence[Answer]
) -> None:
    """The mistakes that the model was most sure of."""
    found = outputs.load_csv(out / "mistakes.csv", COLUMNS)
    wanted = {
        row.file: (row, one)
        for row, one in zip(rows, answers, strict=True)
        if row.label != one.label
    }
    count = min(MAX_MISTAKES, len(wanted))
    run.figure("mistakes listed", len(found), bar=str(count))
    if len(found) != count or len({one["file"] for one in found}) != count:
        came = f"{len(found)} lines; the model was wrong {len(wanted)} times"
        raise outputs.failure_in("mistakes.csv", came, f"{count} lines, each with another file")
    order = sorted(-one.confidence for _, one in wanted.values())
    for place, line in enumerate(found):
        name = line["file"]
        if name not in wanted:
            raise outputs.failure_in(
                "mistakes.csv", f"{name} is there", "pictures answered wrongly"
            )
        _line(line, *wanted[name])
        if abs(-order[place] - wanted[name][1].confidence) > TOLERANCE:
            raise outputs.failure_in(
                "mistakes.csv",
                f"line {place + 2} is {name}, with confidence {wanted[name][1].confidence:.4f}",
                f"the mistake with confidence {-order[place]:.4f}: the surest come first",
                "are the mistakes sorted before the list is cut?",
            )


def _line(line: Mapping[str, str], row: Row, answer: Answer) -> None:
    where = f"mistakes.csv, {row.file}"
    for name, value in (("label", row.label), ("predicted", answer.label)):
        if line[name] != value:
            raise outputs.failure_in(where, f"{name} is '{line[name]}'", f"'{value}'")
    found = outputs.number(line, "confidence", where)
    if abs(found - answer.confidence) > TOLERANCE:
        raise outputs.failure_in(
            where, f"confidence {found:g}", f"{answer.confidence:g}, as predict says"
        )


def _expect_equal(found: object, name: str, value: float) -> None:
    stated = outputs.field(found, float, name, where="summary.json")
    if abs(stated - value) > 1e-6:
        raise outputs.failure_in("summary.json", f"'{name}' is {stated:g}", f"{value:g}")
