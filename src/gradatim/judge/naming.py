"""Which known wrong ideas explain a failed submission. A pure rule over recorded runs.

A wrong solution may be named only if its own failing checks fail for the learner too, if it fails
more of them alike than it contradicts, and if the same holds on other seeds. A wrong solution may
also fail further checks if each failure of the learner's is like its own, to many digits: there may
be a detail beside the idea. What breaks first must be explained: while nobody knows why the first
failing check fails, no name is given.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from gradatim.judge.report import Run
from gradatim.judge.signature import TELLING, contradicts, digits, likeness


@dataclass(frozen=True)
class Match:
    """A wrong solution and the failing checks that it explains."""

    name: str
    explains: frozenset[str]
    whole: bool  # it matches in every one of its own failing checks
    exact: int = 0  # in how many of them to the last detail


def failing(run: Run) -> frozenset[str]:
    """The checks that failed in a soft run."""
    return frozenset(r.check for r in run.results if r.outcome in ("FAIL", "ODD"))


def matches(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """Every wrong solution that could be named on this seed."""
    failed, found = failing(learner), []
    skipped = frozenset(r.check for r in learner.results if r.outcome == "SKIP")
    for name, run in wrong.items():
        own = failing(run)
        like = {check: _likeness(learner, run, check) for check in own & failed}
        explained = frozenset(check for check, degree in like.items() if degree)
        fits = _fits(own, failed, skipped) or _accounts(learner, failed, explained)
        if fits and len(explained) > len(_against(learner, run, like.keys() - explained)):
            exact = sum(degree == 2 for degree in like.values())
            found.append(Match(name, explained, explained == own, exact))
    return found


def _accounts(learner: Run, failed: frozenset[str], explained: frozenset[str]) -> bool:
    """Whether each failure is explained, and enough was seen in them to be sure."""
    seen = [digits(r) for r in learner.results if r.check in failed]
    return failed <= explained and sum(seen) >= TELLING


def _against(learner: Run, wrong: Run, checks: Set[str]) -> list[str]:
    """Those checks that the two fail for different reasons."""
    pairs = ((check, learner.result(check), wrong.result(check)) for check in checks)
    return [check for check, a, b in pairs if a and b and contradicts(a, b)]


def _fits(own: frozenset[str], failed: frozenset[str], skipped: frozenset[str]) -> bool:
    """All that fails for the wrong solution fails for the learner. A third of it may pass by luck,
    as a matrix without an inverse may seem to have one, if nothing else fails."""
    passed = own - failed - skipped
    return not passed or (3 * len(passed) <= len(own) and failed <= own)


def _likeness(learner: Run, wrong: Run, check: str) -> int:
    one, other = learner.result(check), wrong.result(check)
    return likeness(one, other) if one is not None and other is not None else 0


def name(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """The few wrong solutions that together explain most, the best first.

    Greedy cover; between equals the one that is like it to the last detail, then the one that
    explains what breaks first, then the one whose own failing checks are nearest to the learner's.
    """
    failed, left, chosen = failing(learner), matches(learner, wrong), []
    unexplained, first = set(failed), _first(learner)
    while left:
        best = max(
            left,
            key=lambda m: (
                len(m.explains & unexplained),
                m.exact,
                m.whole,
                first in m.explains,
                -len(failed ^ failing(wrong[m.name])),
            ),
        )
        if not best.explains & unexplained:
            break
        chosen.append(best)
        unexplained -= best.explains
        left.remove(best)
    return explained(learner, chosen)


def _first(run: Run) -> str:
    """The check that failed first; "" if none did."""
    return next((r.check for r in run.results if r.outcome in ("FAIL", "ODD")), "")


def confirmed(
    found: list[Match], learner: Run, second: Run, wrong_again: Mapping[str, Run]
) -> list[Match]:
    """Those of `found` that a second seed bears out, if there, too, they explain what breaks first.

    `learner` is the run in which they were found, `second` and `wrong_again` are on the other seed.
    """
    again = {match.name: match for match in matches(second, wrong_again)}
    kept = [replace(m, whole=m.whole and again[m.name].whole) for m in found if m.name in again]
    there = explained(second, [again[match.name] for match in kept])
    return explained(learner, kept) if there else []


def explained(learner: Run, found: list[Match]) -> list[Match]:
    """These matches, if they explain what breaks first."""
    first = _first(learner)
    return found if any(first in match.explains for match in found) else []
