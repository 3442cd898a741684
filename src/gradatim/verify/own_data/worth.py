"""Compares the system with a baseline on the learner's own data, by the costs of the scope sheet,
and checks that the learner's result.json agrees.

None of this data is hidden from the learner, and nobody else has judged a system on it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from gradatim.verify.failures import failure
from gradatim.verify.intervals import Interval, paired_difference
from gradatim.verify.own_data.scope import Scope
from gradatim.verify.reproduce import is_number
from gradatim.verify.run import Run

RESULT = "result.json"
JUDGED_ON = "data of the learner's own, which nobody else has seen judged"
LEAST_GROUPS = 8
NEAR = 0.02  # relative tolerance of the numbers in result.json
_MOST = 10_000  # bytes


@dataclass(frozen=True)
class Outcomes:
    """The costs of the decisions on the held-out part, summed over groups whose errors are
    correlated."""

    system: Sequence[float]
    baseline: Sequence[float]
    decisions: int
    differ: int  # decisions in which system and baseline differ
    groups: str = "cases"  # what a group is, in the plural


def compare(run: Run, scope: Scope, found: Outcomes) -> None:
    """Reports the figures and checks result.json; every conclusion passes if it is stated as
    measured."""
    run.expect(
        found.decisions > 0 and len(found.system) >= LEAST_GROUPS,
        sent="the held-out part",
        came=f"{found.decisions} decisions in {len(found.system)} {found.groups}",
        asks=f"at least {LEAST_GROUPS} {found.groups} with decisions that can be judged",
        look="how much of your data lies in the part that is held out?",
    )
    run.expect(
        max(sum(found.system), sum(found.baseline)) > 0,
        sent="the held-out part",
        came="neither the system nor the baseline makes an error that costs anything",
        asks="a decision that can go wrong",
        look="is there a question in your data that somebody now answers wrongly at times?",
    )
    mine, theirs = (sum(part) / found.decisions for part in (found.system, found.baseline))
    saved = _saved(scope, found)
    wanted = conclusion(saved)
    run.figure("judged on", JUDGED_ON)
    run.figure("decisions compared", found.decisions)
    run.figure(f"cost of a decision by the system, {scope.unit}", round(mine, 4))
    run.figure(f"cost of a decision by {scope.baseline}, {scope.unit}", round(theirs, 4))
    run.figure(f"saved by a decision, {scope.unit}", str(saved))
    run.figure("decisions that differ", f"{found.differ} of {found.decisions}")
    run.figure("what the measurement says", _SAYS[wanted])
    told = _told(run.source / RESULT)
    _expect_number(run, told, "system", mine)
    _expect_number(run, told, "baseline", theirs)
    run.expect(
        told.get("conclusion") == wanted,
        sent=RESULT,
        came=f"`conclusion` is {str(told.get('conclusion'))[:60]!r}",
        asks=f"'{wanted}': a decision saves {saved} {scope.unit}",
        look="'system' where the whole interval lies above 0, 'baseline' where it lies below, "
        "'undecided' otherwise",
    )


_SAYS = {
    "system": "the decision changes: the system costs less than the baseline",
    "baseline": "the decision does not change: the baseline costs less than the system",
    "undecided": "the decision does not change: the difference may be chance",
}


def conclusion(saved: Interval) -> str:
    """The conclusion that an interval of the saving supports."""
    if saved.low > 0:
        return "system"
    return "baseline" if saved.high < 0 else "undecided"


def _saved(scope: Scope, found: Outcomes) -> Interval:
    """The saving of a decision, with a bootstrap interval over the groups.

    If all groups save the same, e.g. because there were no errors, the bootstrap interval would
    have no width. Then the better side gets one more group, with one error at the highest cost.
    """
    theirs, mine = np.array(found.baseline), np.array(found.system)
    value, share = float((theirs - mine).mean()), len(mine) / found.decisions
    if np.ptp(theirs - mine) == 0:
        worst = max(scope.costs.values())
        theirs = np.append(theirs, 0.0 if value > 0 else worst)
        mine = np.append(mine, worst if value > 0 else 0.0)
    same = np.random.default_rng(0)  # a fixed seed: the same data gives the same conclusion
    gap = paired_difference(theirs, mine, same)
    return Interval(value * share, gap.low * share, gap.high * share)


def _told(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_MOST).decode())
    except (OSError, ValueError, RecursionError) as error:
        raise failure(
            sent=RESULT,
            came="there is none, or it is not JSON",
            asks='{"system": x, "baseline": y, "conclusion": "system"}, your own measurement',
            look="the figures of this run are the verifier's: compare them with yours",
        ) from error
    return told if isinstance(told, dict) else {}


def _expect_number(run: Run, told: dict[str, Any], key: str, found: float) -> None:
    value = told.get(key)
    fits = is_number(value) and math.isclose(value, found, rel_tol=NEAR, abs_tol=1e-6)
    shown = f"{value:g}" if is_number(value) else repr(str(value)[:40])
    run.expect(
        fits,
        sent=RESULT,
        came=f"`{key}` is {shown}",
        asks=f"{found:.4g}, the cost of a decision as it was measured, within {NEAR:.0%}",
        look="was it measured with these costs, on this data, and on the part that is held out?",
    )
