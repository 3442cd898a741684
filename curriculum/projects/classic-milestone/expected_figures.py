"""What a file says beside what was recomputed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import table_summary
from world import Row

from gradatim.verify import Run, outputs

_EDGE_HINT = "a value on an edge belongs to the bin above, the largest one to the last bin"
# Where to look, by the last part of the place that is wrong.
_HINTS = {
    "rows": "all rows of the file count here, copies too",
    "duplicates": "rows that equal an earlier one in every field count; the first of them does "
    "not, nor does a row with a new `notice`",
    "missing": "are gaps counted among the distinct rows, before anything is filled?",
    "type": "the brief's table of columns gives the type of each",
    "std": "is the sum of squares divided by n - 1?",
    "top": "of several equally frequent values the first in alphabetical order",
    "p25": "is the quantile found by linear interpolation between two rows?",
    "p75": "is the quantile found by linear interpolation between two rows?",
    "n": "are all rows of F in their group, copies too?",
    "small": "below 30 rows, so a group of 30 is not small",
    "mean_p": "is it the mean of what `predict` gives for these rows?",
    "auc": "over the rows of this group alone; null where all left or all stayed",
}
_GROUP_HINT = (
    "is there a group for every value, however few its rows, and `(none)` for rows with a gap?"
)


def expect_equal(run: Run, path: Path, wanted: Any, name: str, total: bool = False) -> None:
    """A file says what was recomputed; with `total` it names no other groups."""
    found = outputs.load_json(path)
    wrong = list(outputs.differences(found, wanted))
    if total and isinstance(found, dict) and isinstance(found.get("groups"), dict):
        extra = set(found["groups"]) - set(wanted["groups"])
        wrong += [(f"groups.{one}", "a group", "none") for one in sorted(extra)]
    run.figure(name, len(wrong), bar="0")
    place, came, asks = wrong[0] if wrong else ("", "", "")
    run.expect(
        not wrong,
        came=f"{path.name}: {place} is {came}",
        asks=asks,
        look=_hint(place),
    )


def _hint(place: str) -> str:
    if place.startswith("groups.") and place.count(".") == 1:
        return _GROUP_HINT
    if place.split(".")[0] in table_summary.NUMERIC:
        return "are only the rows used in which both columns are known, and no gap is filled?"
    rest = "is the figure computed from the distinct rows, gaps left out?"
    return _HINTS.get(place.split(".")[-1], rest)


def expect_histogram(run: Run, found: Any, table: Sequence[Row], name: str) -> None:
    edges = [float(edge) for edge in table_summary.exact_edges(table, name)]
    missing = table_summary.loading_summary(table)["columns"][name]["missing"]
    wrong = list(
        outputs.differences(
            outputs.field(found, dict, name, where="hist.json"),
            {"edges": edges, "missing": missing},
        )
    )
    counts = outputs.field(found, list, name, "counts", where="hist.json")
    whole = all(isinstance(count, int) for count in counts) and len(counts) == table_summary.BINS
    place, came, asks = wrong[0] if wrong else ("", "", "")
    run.expect(not wrong, came=f"hist.json: {name}.{place} is {came}", asks=asks, look=_EDGE_HINT)
    run.expect(
        whole and table_summary.histogram_fits(counts, table, name),
        came=f"hist.json: {name}.counts is {counts}",
        asks=f"{list(table_summary.histogram(table, name))}, {table_summary.BINS} bins that hold "
        "every known value",
        look=_EDGE_HINT,
    )
