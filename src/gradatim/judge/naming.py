"""Which known misconceptions explain a failed submission. A pure function of recorded runs.

A wrong solution may be named only if its own failing checks fail for the learner too, if more of
them fail in the same way than in a different one, and if this is also true on other seeds. It may
fail further checks if each failure of the learner's agrees with its own to many digits: it may have
a detail besides the misconception. The learner's first failing check must be explained; if it is
not, only wrong solutions that agree in every detail are named, as a partial explanation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, replace

from gradatim.judge.report import Run
from gradatim.judge.signature import NUMBER, TELLING, agrees, contradicts, digits, likeness
from gradatim.model import idea


@dataclass(frozen=True)
class Match:
    """A wrong solution and the failing checks that it explains."""

    name: str
    explains: frozenset[str]
    complete: bool  # it explains all of its own failing checks
    exact: int = 0  # the number of checks in which everything agrees
    lucky: bool = False  # the check that it fails first passes for the learner, perhaps by chance
    certain: bool = False  # exact in all of its own failing checks, over many digits


# Runs the learner's program and the wrong solutions with these names on a further seed.
RunOnSeed = Callable[[Iterable[str]], tuple[Run, Mapping[str, Run]]]


def failing(run: Run) -> frozenset[str]:
    """The checks that failed in a soft run."""
    return frozenset(r.check for r in run.results if r.outcome in ("FAIL", "ODD"))


def matches(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """All wrong solutions that could be named on this seed."""
    found = (_match(learner, name, run) for name, run in wrong.items())
    return [match for match in found if match is not None]


def _match(learner: Run, name: str, wrong: Run) -> Match | None:
    own, failed = failing(wrong), failing(learner)
    skipped = frozenset(r.check for r in learner.results if r.outcome == "SKIP")
    like = {check: _likeness(learner, wrong, check) for check in own & failed}
    if own == failed and _same_throughout(learner, wrong, own):
        like = {check: max(degree, 1) for check, degree in like.items()}
    explains = frozenset(check for check, degree in like.items() if degree)
    against = _against(learner, wrong, like.keys() - explains)
    accounts = failed <= explains and _seen(learner, failed) >= TELLING
    if len(explains) <= len(against) or not (accounts or _fits(own, failed, skipped)):
        return None
    exact = sum(degree == 2 for degree in like.values())
    return Match(
        name,
        explains,
        complete=explains == own,
        exact=exact,
        certain=exact == len(own) and _seen(learner, own) >= TELLING,
        lucky=_first(wrong) in own - failed - skipped and not accounts,
    )


def _seen(learner: Run, checks: Set[str]) -> int:
    """The number of digits that the assertions of these checks saw."""
    return sum(digits(r) for r in learner.results if r.check in checks)


def _same_throughout(learner: Run, wrong: Run, checks: Set[str]) -> bool:
    """Whether the assertions of these checks saw the same, and at least NUMBER digits."""
    pairs = [(learner.result(check), wrong.result(check)) for check in checks]
    return all(a and b and agrees(a, b) for a, b in pairs) and _seen(learner, checks) >= NUMBER


def _against(learner: Run, wrong: Run, checks: Set[str]) -> list[str]:
    """Those of these checks that the two fail for different reasons."""
    pairs = ((check, learner.result(check), wrong.result(check)) for check in checks)
    return [check for check, a, b in pairs if a and b and contradicts(a, b)]


def _fits(own: frozenset[str], failed: frozenset[str], skipped: frozenset[str]) -> bool:
    """Whether all checks that the wrong solution fails also fail for the learner. A third of them
    may pass by chance (as when a singular matrix seems to have an inverse), if the learner fails no
    others; `Match.lucky` restricts that for the first check."""
    passed = own - failed - skipped
    return not passed or (3 * len(passed) <= len(own) and failed <= own)


def _likeness(learner: Run, wrong: Run, check: str) -> int:
    one, other = learner.result(check), wrong.result(check)
    return likeness(one, other) if one is not None and other is not None else 0


def name(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """The few wrong solutions that together explain most failing checks, best first.

    A greedy cover. Ties go to the one with more exact matches, then to a complete one, then to one
    that explains the first failing check, then to the one whose failing checks are closest to the
    learner's. All programs with the same misconception that explain the same checks stay in, since
    another seed may decide between them.
    """
    failed, left, chosen = failing(learner), matches(learner, wrong), []
    unexplained, first = set(failed), _first(learner)
    while left:
        best = max(
            left,
            key=lambda m: (
                len(m.explains & unexplained),
                m.exact,
                m.complete,
                first in m.explains,
                -len(failed ^ failing(wrong[m.name])),
            ),
        )
        new = best.explains & unexplained
        if not new:
            break
        kin = [m for m in left if idea(m.name) == idea(best.name) and m.explains >= new]
        chosen += sorted(kin, key=lambda m: m is not best)
        unexplained -= new
        left = [m for m in left if m not in kin]
    return explained(learner, chosen)


def _first(run: Run) -> str:
    """The check that failed first; "" if none did."""
    return next((r.check for r in run.results if r.outcome in ("FAIL", "ODD")), "")


def confirmed(
    found: list[Match], learner: Run, second: Run, wrong_again: Mapping[str, Run]
) -> list[Match]:
    """Those of `found` that a second seed confirms, if they explain the first failing check there.

    `learner` is the run in which they were found, `second` and `wrong_again` are on the other seed.
    """
    again = {match.name: match for match in matches(second, wrong_again)}
    confirmed_matches = [_both(match, again[match.name]) for match in found if match.name in again]
    there = explained(second, [again[match.name] for match in confirmed_matches])
    return explained(learner, confirmed_matches) if there else []


def _both(one: Match, other: Match) -> Match:
    """A match with what is true on both seeds."""
    return replace(
        one,
        complete=one.complete and other.complete,
        lucky=one.lucky and other.lucky,
        certain=one.certain and other.certain,
    )


def explained(learner: Run, found: list[Match]) -> list[Match]:
    """These matches if they explain the first failing check; else the certain ones, as a partial
    explanation."""
    first = _first(learner)
    if any(first in match.explains for match in found):
        return found
    return [replace(match, complete=False) for match in found if match.certain]


def named(learner: Run, wrong: Mapping[str, Run], further: Iterable[RunOnSeed]) -> list[Match]:
    """The wrong solutions that may be named: found on one seed, and confirmed on all others.

    `learner` and `wrong` are the runs on the first seed. The functions in `further` run the
    programs on the other seeds; they are called only while there is something to confirm.
    """
    found = name(learner, wrong)
    for run_on_seed in further:
        if not found:
            break
        found = confirmed(found, learner, *run_on_seed([match.name for match in found]))
    return [match for match in found if not match.lucky]
