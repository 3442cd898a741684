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
MIN_GROUPS = 8
TOLERANCE = 0.02  # relative tolerance of the numbers in result.json
_MAX_BYTES = 10_000  # bytes


@dataclass(frozen=True)
class Outcomes:
    """The costs of the decisions on the held-out part, summed over groups whose errors are
    correlated."""

    system: Sequence[float]
    baseline: Sequence[float]
    decisions: int
    differ: int  # decisions in which system and baseline differ
    groups: str = "cases"  # what a group is, in the plural


def compare(run: Run, scope: Scope, outcomes: Outcomes) -> None:
    """Reports the figures and checks result.json; every conclusion passes if it is stated as
    measured."""
    run.expect(
        outcomes.decisions > 0 and len(outcomes.system) >= MIN_GROUPS,
        sent="the held-out part",
        came=f"{outcomes.decisions} decisions in {len(outcomes.system)} {outcomes.groups}",
        asks=f"at least {MIN_GROUPS} {outcomes.groups} with decisions that can be judged",
        look="how much of your data lies in the part that is held out?",
    )
    run.expect(
        max(sum(outcomes.system), sum(outcomes.baseline)) > 0,
        sent="the held-out part",
        came="neither the system nor the baseline makes an error that costs anything",
        asks="a decision that can go wrong",
        look="is there a question in your data that somebody now answers wrongly at times?",
    )
    mine, theirs = (sum(part) / outcomes.decisions for part in (outcomes.system, outcomes.baseline))
    saved = _saving(scope, outcomes)
    wanted = conclusion(saved)
    run.figure("judged on", JUDGED_ON)
    run.figure("decisions compared", outcomes.decisions)
    run.figure(f"cost of a decision by the system, {scope.unit}", round(mine, 4))
    run.figure(f"cost of a decision by {scope.baseline}, {scope.unit}", round(theirs, 4))
    run.figure(f"saved by a decision, {scope.unit}", str(saved))
    run.figure("decisions that differ", f"{outcomes.differ} of {outcomes.decisions}")
    run.figure("what the measurement says", _CONCLUSIONS[wanted])
    stated = _read_result(run.source / RESULT)
    _expect_number(run, stated, "system", mine)
    _expect_number(run, stated, "baseline", theirs)
    run.expect(
        stated.get("conclusion") == wanted,
        sent=RESULT,
        came=f"`conclusion` is {str(stated.get('conclusion'))[:60]!r}",
        asks=f"'{wanted}': a decision saves {saved} {scope.unit}",
        look="'system' where the whole interval lies above 0, 'baseline' where it lies below, "
        "'undecided' otherwise",
    )


_CONCLUSIONS = {
    "system": "the decision changes: the system costs less than the baseline",
    "baseline": "the decision does not change: the baseline costs less than the system",
    "undecided": "the decision does not change: the difference may be chance",
}


def conclusion(saved: Interval) -> str:
    """The conclusion that an interval of the saving supports."""
    if saved.low > 0:
        return "system"
    return "baseline" if saved.high < 0 else "undecided"


def _saving(scope: Scope, outcomes: Outcomes) -> Interval:
    """The saving of a decision, with a bootstrap interval over the groups.

    If all groups save the same, e.g. because there were no errors, the bootstrap interval would
    have no width. Then the better side gets one more group, with one error at the highest cost.
    """
    theirs, mine = np.array(outcomes.baseline), np.array(outcomes.system)
    value, share = float((theirs - mine).mean()), len(mine) / outcomes.decisions
    if np.ptp(theirs - mine) == 0:
        worst = max(scope.costs.values())
        theirs = np.append(theirs, 0.0 if value > 0 else worst)
        mine = np.append(mine, worst if value > 0 else 0.0)
    rng = np.random.default_rng(0)  # a fixed seed: the same data gives the same conclusion
    gap = paired_difference(theirs, mine, rng)
    return Interval(value * share, gap.low * share, gap.high * share)


def _read_result(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            stated = json.loads(file.read(_MAX_BYTES).decode())
    except (OSError, ValueError, RecursionError) as error:
        raise failure(
            sent=RESULT,
            came="there is none, or it is not JSON",
            asks='{"system": x, "baseline": y, "conclusion": "system"}, your own measurement',
            look="the figures of this run are the verifier's: compare them with yours",
        ) from error
    return stated if isinstance(stated, dict) else {}


def _expect_number(run: Run, stated: dict[str, Any], key: str, found: float) -> None:
    value = stated.get(key)
    fits = is_number(value) and math.isclose(value, found, rel_tol=TOLERANCE, abs_tol=1e-6)
    shown = f"{value:g}" if is_number(value) else repr(str(value)[:40])
    run.expect(
        fits,
        sent=RESULT,
        came=f"`{key}` is {shown}",
        asks=f"{found:.4g}, the cost of a decision as it was measured, within {TOLERANCE:.0%}",
        look="was it measured with these costs, on this data, and on the part that is held out?",
    )
