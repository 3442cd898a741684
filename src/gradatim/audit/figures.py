"""The results in the README, compared with the metrics files and the output of its commands."""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gradatim.audit.execution import read_untrusted
from gradatim.audit.readme import readme_name, readme_page
from gradatim.audit.report import (
    Finding,
    Result,
    failed,
    not_applicable,
    not_checked,
    passed,
)
from gradatim.audit.repository import MAX_FILES, MAX_TEXT_BYTES, THIRD_PARTY, Repository
from gradatim.audit.subject import NOT_RUN, Subject
from gradatim.printable import pluralize
from gradatim.verify.readme import states_number

_SECTION = re.compile(
    r"\b(?:results?|evaluat\w+|performance|metrics|benchmarks?|scores?|accuracy)\b", re.IGNORECASE
)
_METRICS = re.compile(
    r"(?:^|/|_|-)(?:metrics?|results?|scores?|eval(?:uation)?|report)[\w.-]*\.(?:json|csv)$", re.I
)
_NUMBER = re.compile(r"(?<![\w.,-])-?\d+(?:\.\d+)?(?![\w]|\.\d)\s?%?")
_PRINTED = re.compile(r"([A-Za-z][\w @()²/-]{0,40}?)\s*[:=]\s*(-?\d+(?:\.\d+)?(?:e-?\d+)?)\b")
# Names of metrics, as they are written in code and in text.
_METRIC_NAMES = {
    "mae": r"mae|mean absolute error",
    "rmse": r"rmse|root mean squared? error",
    "mse": r"mse|mean squared error",
    "mape": r"s?mape",
    "wape": r"wape",
    "r2": r"r2|r²|r\^2|r squared|r2 score",
    "accuracy": r"accuracy|acc",
    "f1": r"f1(?: ?-?score)?|macro f1",
    "precision": r"precision(?: ?@ ?\d+)?",
    "recall": r"recall(?: ?@ ?\d+)?",
    "auc": r"(?:roc )?auc(?: roc)?|auroc",
    "ap": r"average precision|pr ?auc|map",
    "log_loss": r"log ?loss|cross entropy",
    "loss": r"loss",
    "brier": r"brier(?: score)?",
    "ndcg": r"ndcg(?: ?@ ?\d+)?",
    "mrr": r"mrr",
    "perplexity": r"perplexity",
    "bleu": r"bleu",
    "rouge": r"rouge(?:-?l)?",
    "iou": r"m?iou",
    "wer": r"wer",
    "silhouette": r"silhouette(?: score)?",
    "latency": r"latency|p95|p99|p50",
    "error": r"error(?: rate)?",
    "coverage": r"coverage",
    "score": r"score",
}
_METRIC_PATTERNS = {
    name: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for name, words in _METRIC_NAMES.items()
}
# What may stand between a metric and its number.
_BETWEEN = re.compile(
    r"^(?:\W|\([^()]*\)|score|of|is|was|at|to|from|about|around|only|reach(?:es|ed)|the|test|mean)*$",
    re.I,
)
_MAX_VALUES = 20_000

Metrics = dict[str, list[tuple[str, float]]]  # metric -> (source, value)


def figures(subject: Subject) -> Result:
    """Each metric in the README's results equals the one in the metrics files or the output."""
    name = readme_name(subject.repository)
    stated = list(stated_results(subject.repository)) if name else []
    if not stated:
        return not_applicable("The README states no result with a metric's name.")
    known = _known_metrics(subject)
    compared = [one for one in stated if one[1] in known]
    if not compared:
        more = "" if subject.execution else f" {NOT_RUN}"
        return not_checked(f"There is no metrics file to compare its results with.{more}")
    wrong = [
        Finding(_sentence(metric, written, known[metric]), name or "", line,
                "run the evaluation again, and write down what it says")
        for line, metric, written in compared
        if not any(_agrees(written, value) for _, value in known[metric])
    ]  # fmt: skip
    if wrong:
        return failed("A result in the README is not what was measured.", wrong)
    return passed(
        f"The README's results agree with what was measured ({pluralize(len(compared), 'number')})."
    )


def stated_results(repository: Repository) -> Iterator[tuple[int, str, str]]:
    """(line, metric, number as written) for each result in the README's sections about results."""
    columns: list[str] = []
    for number, line in readme_page(repository).sections(_SECTION):
        if line.lstrip().startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not columns:
                columns = [metric_in(cell) for cell in cells]
                continue
            yield from _row(number, cells, columns)
        else:
            columns = []
            yield from _prose(number, line)


def measured(repository: Repository) -> list[float]:
    """All numbers in the repository's metrics files."""
    files = _metrics_files(repository)
    return [value for name, text in files.items() for _, value in values(name, text)]


def _metrics_files(repository: Repository) -> dict[str, str]:
    """The texts of the metrics files, by name."""
    names = [f.name for f in repository.with_suffix(".json", ".csv") if _METRICS.search(f.name)]
    return {name: repository.text(name) for name in names}


def metric_in(text: str) -> str:
    """The first metric that a text names, by its canonical name; "" if there is none."""
    plain = re.sub(r"[_-]+", " ", text)
    found = [
        (match.start(), -len(match[0]), name)
        for name, p in _METRIC_PATTERNS.items()
        if (match := p.search(plain))
    ]
    return min(found)[2] if found else ""


def _row(number: int, cells: list[str], columns: list[str]) -> Iterator[tuple[int, str, str]]:
    """The numbers of a table row: the metric is named by the column, or by the row."""
    row = metric_in(cells[0]) if not any(columns) or not any(columns[1:]) else ""
    for cell, column in zip(cells[1:], columns[1:], strict=False):
        match = _NUMBER.search(cell)
        if match and (row or column):
            yield number, row or column, match[0]


def _prose(number: int, line: str) -> Iterator[tuple[int, str, str]]:
    """The number after a metric's name in a line, with at most a few words in between."""
    plain = re.sub(r"[_*`-](?!\d)", " ", line)
    for name, pattern in _METRIC_PATTERNS.items():
        if (match := pattern.search(plain)) is None or metric_in(plain[match.start() :]) != name:
            continue
        after = plain[match.end() : match.end() + 30]
        value = _NUMBER.search(after)
        if value and _BETWEEN.match(after[: value.start()]):
            yield number, name, value[0]


def _known_metrics(subject: Subject) -> Metrics:
    """The content of the metrics files, after the commands ran, and the output."""
    found: Metrics = {}
    texts = _metrics_files(subject.repository)
    if subject.clone is not None:
        texts |= dict(_files_after_run(subject.clone))
    for name, text in texts.items():
        for path, value in values(name, text):
            if metric := metric_in(path.rpartition("/")[2]) or metric_in(path):
                found.setdefault(metric, []).append((name, value))
    for match in _PRINTED.finditer(subject.printed):
        if metric := metric_in(match[1]):
            found.setdefault(metric, []).append(("what its commands print", float(match[2])))
    return found


def _files_after_run(clone: Path) -> Iterator[tuple[str, str]]:
    """The metrics files of a clone in which the commands have run."""
    seen = 0
    for root, folders, names in os.walk(clone):
        folders[:] = sorted(name for name in folders if name not in THIRD_PARTY and name != ".git")
        for name in sorted(names):
            path, seen = Path(root) / name, seen + 1
            inside = path.relative_to(clone).as_posix()
            if seen <= MAX_FILES and _METRICS.search(inside):
                text = read_untrusted(path, MAX_TEXT_BYTES)
                if text is not None:
                    yield inside, text


def values(name: str, text: str) -> Iterator[tuple[str, float]]:
    """All numbers of a metrics file, with their paths in it."""
    try:
        if name.endswith(".json"):
            yield from list(_leaves(json.loads(text), ""))[:_MAX_VALUES]
            return
        for row in list(csv.DictReader(text.splitlines()))[:_MAX_VALUES]:
            label = next(iter(row.values()), "")
            for key, cell in row.items():
                if isinstance(cell, str) and re.fullmatch(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", cell):
                    yield f"{label}/{key}", float(cell)
                    yield f"{key}/{label}", float(cell)
    except (ValueError, RecursionError, csv.Error, TypeError):
        return


def _leaves(data: Any, path: str) -> Iterator[tuple[str, float]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _leaves(value, f"{path}/{key}")
    elif isinstance(data, list):
        for value in data:
            yield from _leaves(value, path)
    elif isinstance(data, int | float) and not isinstance(data, bool):
        yield path, float(data)


def _agrees(written: str, value: float) -> bool:
    """Whether a written number is this value, rounded to as many digits; also as a percentage."""
    plain = written.rstrip("% ")
    if states_number(plain, value) or float(plain) == value:
        return True
    share = written.endswith("%") or abs(value) <= 1
    return share and (states_number(plain, value * 100) or float(plain) == round(value * 100))


def _sentence(metric: str, written: str, known: list[tuple[str, float]]) -> str:
    where, value = min(known, key=lambda one: abs(one[1] - float(written.rstrip("% "))))
    return f"it says {written.strip()} for {metric}; the nearest in {where} is {value:.4g}"
