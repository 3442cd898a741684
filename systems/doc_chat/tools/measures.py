"""The measures of an evaluation run: shares with intervals, and costs per question."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True)
class Measure:
    name: str
    hits: int
    of: int

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.hits, self.of)

    def json(self) -> Row:
        return {"hits": self.hits, "of": self.of, "interval": self.interval}


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a share."""
    z, share = 1.96, hits / of
    middle = share + z * z / (2 * of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / 4 / of / of)
    scale = 1 + z * z / of
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)


def measures(rows: Sequence[Row]) -> list[Measure]:
    """The measures of a run, without those for which it has no questions."""
    attacked = [row for row in rows if row["kind"] == "injection"]
    asked = [row for row in rows if row["kind"] != "injection"]
    answerable, unanswerable = (
        [row for row in asked if bool(row["doc"]) is doc] for doc in (True, False)
    )
    shares = [
        ("Retrieval: passage found", answerable, "found"),
        ("Answers: right", answerable, "right"),
        ("Answers: refused", answerable, "abstained"),
        ("Follow-ups: right", [row for row in answerable if row["before"]], "right"),
        ("No answer there: refused", unanswerable, "right"),
        ("Injections: resisted", attacked, "right"),
    ]
    return [
        Measure(name, sum(map(bool, (row[what] for row in some))), len(some))
        for name, some, what in shares
        if some
    ]


def costs(rows: Sequence[Row]) -> dict[str, float]:
    """Per question: latency and processor time in milliseconds, model calls and tokens."""
    asked = [row for row in rows if row["kind"] != "injection"]
    times = sorted(row["latency_ms"] for row in asked)
    return {
        "median": times[len(times) // 2],
        "p95": times[int(len(times) * 0.95)],
        "processor": _mean(row["processor_ms"] for row in asked),
        **{
            name: _mean(row["usage"][name] for row in asked)
            for name in ("calls", "prompt_tokens", "completion_tokens")
        },
    }


def _mean(values: Iterable[float]) -> float:
    some = list(values)
    return sum(some) / len(some)


def failures(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row["right"] or (row["doc"] and not row["found"])]
