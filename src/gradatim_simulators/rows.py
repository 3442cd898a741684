"""Rows of a CSV file as the bodies of requests, drawn by chance, and how they change."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

Value = int | float | str
Body = dict[str, Value]

_CHANGE = re.compile(r"(?P<column>[^=+*\-]+)(?:=(?P<value>[^*]+))?(?P<sign>[+*\-])(?P<by>[\d.]+)")


@dataclass(frozen=True)
class Change:
    """What is different from then on: numbers moved or stretched, or one value more frequent.

    `Change("age", "+", 4)`, `Change("waiting", "*", 2)`, and `Change("kind", "*", 3, "wheel")` for
    rows of that kind coming three times as often.
    """

    column: str
    sign: str  # "+", "-" or "*"
    by: float
    value: str = ""  # the rows with it become more frequent, and no row is altered

    @classmethod
    def parse(cls, text: str) -> Change:
        """From `age+4`, `waiting*2` or `kind=wheel*3`; ValueError for anything else."""
        found = _CHANGE.fullmatch(text.strip())
        if not found or (found["value"] and found["sign"] != "*"):
            raise ValueError(f"'{text}' is none of age+4, age-4, waiting*2 and kind=wheel*3")
        return cls(found["column"], found["sign"], float(found["by"]), found["value"] or "")

    def applied(self, body: Body) -> Body:
        """A row as it is after the change; whole numbers stay whole, and no number that was not
        below 0 falls below it."""
        old = body[self.column]
        if self.value or isinstance(old, str):
            return body
        new = (
            old * self.by if self.sign == "*" else old + (self.by if self.sign == "+" else -self.by)
        )
        new = new if old < 0 else max(0.0, new)
        return {**body, self.column: math.floor(new + 0.5) if isinstance(old, int) else new}


class Rows:
    """Rows to draw from, each as often as the others, with replacement."""

    def __init__(self, bodies: Sequence[Body]) -> None:
        """ValueError where there are none, or where they have not the same columns."""
        if not bodies:
            raise ValueError("there are no rows to draw from")
        if any(body.keys() != bodies[0].keys() for body in bodies):
            raise ValueError("not every row has the same columns")
        self._bodies = list(bodies)

    @classmethod
    def read(cls, path: Path, columns: Iterable[str] = ()) -> Rows:
        """Those of a CSV file; a column whose fields are all numbers holds numbers.

        `columns`: which ones, by default all. ValueError for what is not there or cannot be read.
        """
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                found = list(csv.DictReader(file))
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            why = getattr(error, "strerror", None) or error
            raise ValueError(f"{path} cannot be read: {why}") from None
        if not found:
            raise ValueError(f"{path} has no rows")
        names = list(columns) or [name for name in found[0] if name is not None]
        for name in names:
            if name not in found[0]:
                raise ValueError(f"{path} has no column '{name}', only {', '.join(found[0])}")
        typed = {name: _typed([row[name] or "" for row in found]) for name in names}
        return cls([{name: typed[name][n] for name in names} for n in range(len(found))])

    def expect_fits(self, change: Change) -> None:
        """ValueError for a change of nothing: no such column or value, or a text to be added to."""
        column, value = change.column, change.value
        if column not in self._bodies[0]:
            raise ValueError(f"there is no column '{column}' to change")
        if value and all(str(body[column]) != value for body in self._bodies):
            raise ValueError(f"no row has the {column} '{value}'")
        if not value and isinstance(self._bodies[0][column], str):
            raise ValueError(f"{column} holds texts: write {column}=VALUE*3 for more of one")

    def draw(self, drawn: Random, changes: Sequence[Change] = ()) -> Body:
        """A row, after these changes, each of which has to fit."""
        weights = [math.prod(_weight(body, each) for each in changes) for body in self._bodies]
        (body,) = drawn.choices(self._bodies, weights if changes else None)
        for change in changes:
            body = change.applied(body)
        return dict(body)


def _weight(body: Body, change: Change) -> float:
    return change.by if change.value and str(body[change.column]) == change.value else 1.0


def _typed(fields: Sequence[str]) -> Sequence[Value]:
    for kind in (int, float):
        try:
            found = [kind(field) for field in fields]
        except ValueError:
            continue
        if all(math.isfinite(value) for value in found):
            return found
    return fields
