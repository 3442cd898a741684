"""The learner's table as the stages use it: read once, and a part of it held out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import package_tables
import sheet as sheets
import table as tables
from sheet import ROW, Sheet
from table import Row

from gradatim.verify import Run
from gradatim.verify.own_data import Scope, bring_in, expect_count, scope_sheet, unreadable

HELD_OUT = 0.3
MIN_HELD_OUT, MIN_GROUPS = 40, 12
MIN_PER_OUTCOME = 5  # of either outcome, on either side
NOT_JUDGED = (
    "whether the table is real and may be used, whether the target and the costs are true, and "
    "whether anybody decides by them; no row is hidden from you, so a model that was tried out on "
    "all of them may look better than it is"
)


@dataclass(frozen=True)
class OwnTable:
    """The learner's two sheets and the table."""

    scope: Scope
    sheet: Sheet
    rows: Sequence[Row]  # each with a name under ROW
    folder: Path

    def target(self, rows: Sequence[Row]) -> np.ndarray:
        return tables.numbers(rows, self.sheet.target)


@dataclass(frozen=True)
class Split:
    """The rows to learn from and those held out; of these, which belong together."""

    training: Sequence[Row]
    held_out: Sequence[Row]
    held_groups: np.ndarray

    @cached_property
    def group_members(self) -> list[np.ndarray]:
        """The places of the held-out rows of each group."""
        _, group = np.unique(self.held_groups, return_inverse=True)
        return [np.flatnonzero(group == one) for one in range(group.max() + 1)]


def own_table(run: Run) -> OwnTable:
    """The table, complete and as it is described; the project's failure otherwise."""
    sheet = sheets.sheet(run)
    scope = scope_sheet(run, sheet.form)
    free = [name for name, cost in scope.costs.items() if cost == 0]
    run.expect(
        not free,
        sent="scope.toml",
        came=f"`costs.{free[0] if free else ''}` is 0",
        asks="a cost above 0 for either error",
        look="if one error is free, one answer for all rows never costs anything",
    )
    folder = bring_in(run, scope)
    rows = tables.read(scope, sheet, folder)
    if len(rows) < 2:
        raise unreadable(scope, f"{sheet.file} has no more than one row", "one for each case")
    expect_count(run, scope, len(rows), tables.MIN_ROWS, "rows")
    if trouble := tables.problem_of_target(scope, sheet, rows):
        raise trouble
    if tables.is_milestone_table(sheet):
        came = "its columns are those of the renewal notices of classic-milestone"
        raise unreadable(scope, came, "this project is a second one: take another table")
    whose = package_tables.matching_table(sheet.columns, rows)
    run.figure("the table", f"{whose}, which a package brings: not your own" if whose else "yours")
    names = run.rng("names").permutation(len(rows))
    named = [{ROW: f"r{name:05d}", **row} for name, row in zip(names, rows, strict=True)]
    return OwnTable(scope, sheet, named, folder)


def split(run: Run) -> Split:
    """Three rows in ten are held out: drawn by the seed of this run, whole groups at a time, or
    the last in time."""
    mine = run.once(own_table)
    groups = _groups(mine)
    names, counts = np.unique(groups, return_counts=True)
    if mine.sheet.split == sheets.TIME:
        held = groups >= _first_held(groups)
    else:
        order = run.rng("split").permutation(len(names))
        take = int(np.searchsorted(counts[order].cumsum(), HELD_OUT * len(groups))) + 1
        held = np.isin(groups, names[order[:take]])
    found = Split(
        [row for row, out in zip(mine.rows, held, strict=True) if not out],
        [row for row, out in zip(mine.rows, held, strict=True) if out],
        groups[held],
    )
    _expect_enough(run, mine, found)
    return found


def _groups(mine: OwnTable) -> np.ndarray:
    """What each row belongs to: equal rows lie on the same side, also where rows are dealt."""
    if mine.sheet.split != sheets.ROWS:
        return np.array([row[mine.sheet.by] or row[ROW] for row in mine.rows])
    ids = {name for name, kind in mine.sheet.columns.items() if kind == "id"}
    seen = [name for name in mine.sheet.columns if name not in ids]
    return np.array(["\0".join(row[name] for name in seen) for row in mine.rows])


def _first_held(groups: np.ndarray) -> str:
    """The first date that is held out; all rows of a date lie on one side."""
    return str(np.sort(groups)[int((1 - HELD_OUT) * len(groups))])


def _expect_enough(run: Run, mine: OwnTable, found: Split) -> None:
    how = {sheets.ROWS: "rows", sheets.GROUPS: f"values of '{mine.sheet.by}'"}
    what = how.get(mine.sheet.split, "days")
    run.figure(
        "rows to learn from, and held out", f"{len(found.training)} and {len(found.held_out)}"
    )
    run.expect(
        len(found.held_out) >= MIN_HELD_OUT
        and len(found.training) >= MIN_HELD_OUT
        and len(found.group_members) >= MIN_GROUPS,
        sent="the part that is held out",
        came=f"{len(found.held_out)} rows of {len(found.group_members)} {what}",
        asks=f"at least {MIN_HELD_OUT} rows of {MIN_GROUPS} {what}",
        look="does `by` name a column with few values?",
    )
    for rows, name in ((found.training, "to learn from"), (found.held_out, "held out")):
        values, counts = np.unique(mine.target(rows), return_counts=True)
        least = counts.min() if mine.sheet.is_chance else MIN_PER_OUTCOME
        run.expect(
            len(values) > 1 and least >= MIN_PER_OUTCOME,
            sent=f"the rows {name}",
            came=f"the target '{mine.sheet.target}' is nearly the same in all of them",
            asks=f"at least {MIN_PER_OUTCOME} rows of either outcome",
            look="is one outcome too rare, or does it come in one period or group only?",
        )
