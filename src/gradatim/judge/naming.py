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
from gradatim.judge.signature import (
    NUMBER_DIGITS,
    SIGNIFICANT_DIGITS,
    agrees,
    contradicts,
    seen_digits,
    similarity,
)
from gradatim.model import misconception_of


@dataclass(frozen=True)
class Match:
    """A wrong solution and the failing checks that it explains."""

    name: str
    explains: frozenset[str]
    complete: bool  # it explains all of its own failing checks
    exact_checks: int = 0  # the number of checks in which everything agrees
    first_check_passed: bool = False  # the learner passes the first one, perhaps by chance
    certain: bool = False  # exact in all of its own failing checks, over many digits


# Runs the learner's program and the wrong solutions with these names on a further seed.
RunOnSeed = Callable[[Iterable[str]], tuple[Run, Mapping[str, Run]]]


def failed_checks(run: Run) -> frozenset[str]:
    """The checks that failed in a soft run."""
    return frozenset(r.check for r in run.results if r.outcome in ("FAIL", "ODD"))


def candidate_matches(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """All wrong solutions that could be named on this seed."""
    matches = (_match(learner, name, run) for name, run in wrong.items())
    return [match for match in matches if match is not None]


def _match(learner: Run, name: str, wrong: Run) -> Match | None:
    own, failed = failed_checks(wrong), failed_checks(learner)
    skipped = frozenset(r.check for r in learner.results if r.outcome == "SKIP")
    similarities = {check: _similarity(learner, wrong, check) for check in own & failed}
    if own == failed and _agree_on(learner, wrong, own):
        similarities = {check: max(value, 1) for check, value in similarities.items()}
    explains = frozenset(check for check, value in similarities.items() if value)
    contradicted = _contradicted(learner, wrong, similarities.keys() - explains)
    explains_all = failed <= explains and _seen_digits(learner, failed) >= SIGNIFICANT_DIGITS
    if len(explains) <= len(contradicted) or not (
        explains_all or _is_consistent(own, failed, skipped)
    ):
        return None
    exact_checks = sum(value == 2 for value in similarities.values())
    return Match(
        name,
        explains,
        complete=explains == own,
        exact_checks=exact_checks,
        certain=exact_checks == len(own) and _seen_digits(learner, own) >= SIGNIFICANT_DIGITS,
        first_check_passed=_first_failure(wrong) in own - failed - skipped and not explains_all,
    )


def _seen_digits(learner: Run, checks: Set[str]) -> int:
    """The number of digits that the assertions of these checks saw."""
    return sum(seen_digits(r) for r in learner.results if r.check in checks)


def _agree_on(learner: Run, wrong: Run, checks: Set[str]) -> bool:
    """Whether the assertions of these checks saw the same, and at least NUMBER_DIGITS digits."""
    pairs = [(learner.result(check), wrong.result(check)) for check in checks]
    return (
        all(a and b and agrees(a, b) for a, b in pairs)
        and _seen_digits(learner, checks) >= NUMBER_DIGITS
    )


def _contradicted(learner: Run, wrong: Run, checks: Set[str]) -> list[str]:
    """Those of these checks that the two fail for different reasons."""
    pairs = ((check, learner.result(check), wrong.result(check)) for check in checks)
    return [check for check, a, b in pairs if a and b and contradicts(a, b)]


def _is_consistent(own: frozenset[str], failed: frozenset[str], skipped: frozenset[str]) -> bool:
    """Whether all checks that the wrong solution fails also fail for the learner. A third of them
    may pass by chance (as when a singular matrix seems to have an inverse), if the learner fails no
    others; `Match.first_check_passed` restricts that for the first check."""
    passed = own - failed - skipped
    return not passed or (3 * len(passed) <= len(own) and failed <= own)


def _similarity(learner: Run, wrong: Run, check: str) -> int:
    one, other = learner.result(check), wrong.result(check)
    return similarity(one, other) if one is not None and other is not None else 0


def best_matches(learner: Run, wrong: Mapping[str, Run]) -> list[Match]:
    """The few wrong solutions that together explain most failing checks, best first.

    A greedy cover. Ties go to the one with more exact matches, then to a complete one, then to one
    that explains the first failing check, then to the one whose failing checks are closest to the
    learner's. All programs with the same misconception that explain the same checks stay in, since
    another seed may decide between them.
    """
    failed, remaining, chosen = failed_checks(learner), candidate_matches(learner, wrong), []
    unexplained, first = set(failed), _first_failure(learner)
    while remaining:
        best = max(
            remaining,
            key=lambda m: (
                len(m.explains & unexplained),
                m.exact_checks,
                m.complete,
                first in m.explains,
                -len(failed ^ failed_checks(wrong[m.name])),
            ),
        )
        new = best.explains & unexplained
        if not new:
            break
        same_idea = [
            m
            for m in remaining
            if misconception_of(m.name) == misconception_of(best.name) and m.explains >= new
        ]
        chosen += sorted(same_idea, key=lambda m: m is not best)
        unexplained -= new
        remaining = [m for m in remaining if m not in same_idea]
    return explaining_matches(learner, chosen)


def _first_failure(run: Run) -> str:
    """The check that failed first; "" if none did."""
    return next((r.check for r in run.results if r.outcome in ("FAIL", "ODD")), "")


def confirmed_matches(
    matches: list[Match], learner: Run, second: Run, wrong_again: Mapping[str, Run]
) -> list[Match]:
    """The matches that a second seed confirms, if they explain the first failing check there.

    `learner` is the run in which they were found, `second` and `wrong_again` are on the other seed.
    """
    second_matches = {match.name: match for match in candidate_matches(second, wrong_again)}
    still_matching = [
        _combined(match, second_matches[match.name])
        for match in matches
        if match.name in second_matches
    ]
    explained_again = explaining_matches(
        second, [second_matches[match.name] for match in still_matching]
    )
    return explaining_matches(learner, still_matching) if explained_again else []


def _combined(one: Match, other: Match) -> Match:
    """A match with what is true on both seeds."""
    return replace(
        one,
        complete=one.complete and other.complete,
        first_check_passed=one.first_check_passed and other.first_check_passed,
        certain=one.certain and other.certain,
    )


def explaining_matches(learner: Run, matches: list[Match]) -> list[Match]:
    """These matches if they explain the first failing check; else the certain ones, as a partial
    explanation."""
    first = _first_failure(learner)
    if any(first in match.explains for match in matches):
        return matches
    return [replace(match, complete=False) for match in matches if match.certain]


def diagnose(learner: Run, wrong: Mapping[str, Run], further: Iterable[RunOnSeed]) -> list[Match]:
    """The wrong solutions that may be named: found on one seed, and confirmed on all others.

    `learner` and `wrong` are the runs on the first seed. The functions in `further` run the
    programs on the other seeds; they are called only while there is something to confirm.
    """
    matches = best_matches(learner, wrong)
    for run_on_seed in further:
        if not matches:
            break
        matches = confirmed_matches(
            matches, learner, *run_on_seed([match.name for match in matches])
        )
    return [match for match in matches if not match.first_check_passed]
