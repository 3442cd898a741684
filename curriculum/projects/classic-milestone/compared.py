"""What a file says beside what was recomputed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import look
import written
from world import Row

from gradatim.verify import Run

_EDGES = "a value on an edge belongs to the bin above, the largest one to the last bin"


def equal(run: Run, path: Path, wanted: Any, name: str, total: bool = False) -> None:
    """A file says what was recomputed; with `total` it names no other groups."""
    found = written.content(path)
    wrong = list(written.differences(found, wanted))
    if total and isinstance(found, dict) and isinstance(found.get("groups"), dict):
        extra = set(found["groups"]) - set(wanted["groups"])
        wrong += [(f"groups.{one}", "a group", "none") for one in sorted(extra)]
    run.figure(name, len(wrong), bar="0")
    place, came, asks = wrong[0] if wrong else ("", "", "")
    run.expect(
        not wrong,
        came=f"{path.name}: {place} is {came}",
        asks=asks,
        look="which rows, which gaps and which definition does the brief name for it?",
    )


def histogram(run: Run, found: Any, table: Sequence[Row], name: str) -> None:
    edges = [float(edge) for edge in look.exact_edges(table, name)]
    missing = look.load(table)["columns"][name]["missing"]
    wrong = list(
        written.differences(
            written.field(found, dict, name, where="hist.json"),
            {"edges": edges, "missing": missing},
        )
    )
    counts = written.field(found, list, name, "counts", where="hist.json")
    whole = all(isinstance(count, int) for count in counts) and len(counts) == look.BINS
    place, came, asks = wrong[0] if wrong else ("", "", "")
    run.expect(not wrong, came=f"hist.json: {name}.{place} is {came}", asks=asks, look=_EDGES)
    run.expect(
        whole and look.histogram_fits(counts, table, name),
        came=f"hist.json: {name}.counts is {counts}",
        asks=f"{list(look.histogram(table, name))}, {look.BINS} bins that hold every known value",
        look=_EDGES,
    )
