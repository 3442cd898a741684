"""The scope sheet, scope.toml: who decides what, what each kind of error costs, and which baseline
has to be beaten.

Only form and consistency are checked. Whether it is true is for people to judge.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from gradatim.verify.failures import failure
from gradatim.verify.run import Run

NAME = "scope.toml"
MAX_BYTES = 100_000  # bytes
_KEYS = ("user", "decision", "baseline", "costs", "data")
_DATA_KEYS = ("path", "source", "rows", "right")
_MIN_WORDS = {"user": 2, "decision": 4, "source": 3, "right": 1}  # fewest words of a text
_ASKS = {
    "user": "who decides something with the result",
    "decision": "what this person does otherwise when the result is another",
    "unit": "in what the costs are counted, such as euros",
    "path": "the folder of your data, below that of the project",
    "source": "where the data comes from, and when it was collected",
    "right": "the licence, or why you may use the data",
}
_FILLERS = {"todo", "tbd", "xxx", "n/a", "none", "...", "…", "?", "-"}


@dataclass(frozen=True)
class Form:
    """What a project's scope sheet must contain: a cost for each kind of error, and one of the
    baselines that the stage can run. Both map names to descriptions."""

    errors: Mapping[str, str]
    baselines: Mapping[str, str]


@dataclass(frozen=True)
class Scope:
    """A complete scope sheet."""

    user: str
    decision: str
    baseline: str
    unit: str
    costs: Mapping[str, float]  # by the name of the error
    path: str
    source: str
    rows: int
    right: str


def scope_sheet(run: Run, form: Form) -> Scope:
    """Reads the scope sheet of the working copy.

    Raises Failure with one sentence for each thing that is missing or inconsistent.
    """
    table = _table(run.source / NAME)
    found = list(problems(table, form))
    run.expect(
        not found,
        sent=NAME,
        came=" ".join(found),
        asks="a scope sheet that is complete, as the brief shows it",
        look="fill it in before you measure anything: it says what the measurement is for",
    )
    data, costs = table["data"], table["costs"]
    return Scope(
        user=table["user"],
        decision=table["decision"],
        baseline=table["baseline"],
        unit=costs["unit"],
        costs={name: float(costs[name]) for name in form.errors},
        path=data["path"],
        source=data["source"],
        rows=data["rows"],
        right=data["right"],
    )


def problems(table: Mapping[str, Any], form: Form) -> Iterator[str]:
    """The problems of a scope sheet, a sentence for each."""
    yield from _unknown(table, _KEYS, "")
    for key in ("user", "decision"):
        yield from _text(table, key, key)
    if _normalized(table.get("user")) and _normalized(table.get("user")) == _normalized(
        table.get("decision")
    ):
        yield "`user` and `decision` say the same: one is a person, the other what they do."
    yield from _baseline(table.get("baseline"), form.baselines)
    yield from _costs(table.get("costs"), form.errors)
    yield from _data(table.get("data"))


def _table(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise failure(
            sent=NAME,
            came=f"there is no {NAME}, or it cannot be read",
            asks="a scope sheet in the project's folder, as the brief shows it",
            look="does Git ignore the file? Then the working copy has none",
        ) from error
    try:
        if len(content) > MAX_BYTES:
            raise ValueError(f"more than {MAX_BYTES // 1000} kB")
        return tomllib.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise failure(
            sent=NAME,
            came=f"it is not TOML: {error}",
            asks="a file in TOML",
            look="texts stand in quotes, numbers do not",
        ) from error


def _unknown(table: Mapping[str, Any], known: tuple[str, ...], of: str) -> Iterator[str]:
    for key in table:
        if key not in known:
            yield f"`{of}{key}` is not a key of the sheet: use {', '.join(known)}."


def _text(table: Mapping[str, Any], key: str, name: str) -> Iterator[str]:
    value, least = table.get(key), _MIN_WORDS.get(key, 1)
    if value is not None and not isinstance(value, str):
        yield f"`{name}` is not a text: write {_ASKS[key]}."
    elif not _normalized(value) or _normalized(value) in _FILLERS:
        yield f"`{name}` is empty: write {_ASKS[key]}."
    elif len(_normalized(value).split()) < least:
        yield f"`{name}` says too little: write {_ASKS[key]}, in {least} words or more."


def _baseline(value: Any, known: Mapping[str, str]) -> Iterator[str]:
    if not _normalized(value):
        yield f"`baseline` is empty: choose one of {', '.join(known)}."
    elif value not in known:
        yield (
            f"`baseline` is '{str(value)[:60]}', which the stage cannot run: "
            f"choose one of {', '.join(known)}."
        )


def _costs(costs: Any, errors: Mapping[str, str]) -> Iterator[str]:
    if not isinstance(costs, dict):
        yield f"There is no table [costs]: give `unit` and a number for {', '.join(errors)}."
        return
    yield from _unknown(costs, ("unit", *errors), "costs.")
    yield from _text(costs, "unit", "costs.unit")
    for name, meaning in errors.items():
        value = costs.get(name)
        if value is None:
            yield f"`costs.{name}` is missing: say what {meaning} costs."
        elif not _is_number(value):
            yield f"`costs.{name}` is {str(value)[:40]!r}, not a number: say what {meaning} costs."
        elif not (math.isfinite(value) and 0 <= value <= 1e9):
            yield f"`costs.{name}` is {value:g}: a cost is 0 or more, and finite."
    given = [costs.get(name) for name in errors]
    if all(_is_number(value) and value == 0 for value in given):
        yield "No error costs anything: then any answer will do, and there is nothing to decide."


def _data(data: Any) -> Iterator[str]:
    if not isinstance(data, dict):
        yield f"There is no table [data]: give {', '.join(_DATA_KEYS)}."
        return
    yield from _unknown(data, _DATA_KEYS, "data.")
    for key in ("path", "source", "right"):
        yield from _text(data, key, f"data.{key}")
    path = data.get("path")
    if isinstance(path, str) and _is_outside(path):
        yield f"`data.path` is '{path[:60]}': name a folder below that of the project."
    rows = data.get("rows")
    if isinstance(rows, bool) or not isinstance(rows, int) or rows < 1:
        yield "`data.rows` is not a whole number above 0: count the rows of your data."


def _is_outside(path: str) -> bool:
    parts = PurePosixPath(path)
    return parts.is_absolute() or ".." in parts.parts or "\\" in path or "\0" in path


def _normalized(value: Any) -> str:
    return " ".join(value.split()).lower() if isinstance(value, str) else ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
