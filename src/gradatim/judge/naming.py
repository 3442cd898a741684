"""Which known wrong ideas explain a failed submission. A pure rule over recorded runs.

A wrong solution may be named only if all its own failing checks fail for the learner too, if it
fails at least one of them exactly alike, and if the same holds on a second seed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gradatim.judge.report import Run
from gradatim.judge.signature import alike


@dataclass(frozen=True)
class Match:
    """A wrong solution and the failing checks that it explains."""

    name: str
    explains: frozenset[str]
    whole: bool  # it matches in every one of its own failing checks


def failing(run: Run) -> frozenset[str]:
    """The checks that failed in a soft run."""
    return frozenset(r.check for r in run.results if r.outcome in ("FAIL", "ODD"))


def matches(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """Every wrong solution that could be named on this seed."""
    failed, found = failing(learner), []
    skipped = frozenset(r.check for r in learner.results if r.outcome == "SKIP")
    for name, run in wrong.items():
        own = failing(run)
        if own and own <= failed | skipped:
            explained = frozenset(c for c in own if _alike(learner, run, c))
            if explained:
                found.append(Match(name, explained, explained == own))
    return found


def _alike(learner: Run, wrong: Run, check: str) -> bool:
    one, other = learner.result(check), wrong.result(check)
    return one is not None and other is not None and alike(one, other)


def name(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """The few wrong solutions that together explain most, the best first.

    Greedy cover; between equals the one whose own failing checks are nearest to the learner's.
    """
    failed, left, chosen = failing(learner), matches(learner, wrong), []
    unexplained = set(failed)
    while left:
        best = max(
            left,
            key=lambda m: (
                len(m.explains & unexplained),
                m.whole,
                -len(failed ^ failing(wrong[m.name])),
            ),
        )
        if not best.explains & unexplained:
            break
        chosen.append(best)
        unexplained -= best.explains
        left.remove(best)
    return chosen


def confirmed(first: list[Match], second: list[Match]) -> list[Match]:
    """The matches that a second seed bears out."""
    again = {match.name: match for match in second}
    return [
        Match(m.name, m.explains, m.whole and again[m.name].whole) for m in first if m.name in again
    ]
