"""What is believed of a learner's pace, against closed forms, SciPy, and sums over a grid."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from scipy import stats

from gradatim.rules.plan import posterior
from gradatim.rules.plan.pace import Ratio, Share
from gradatim.rules.plan.posterior import DurationModel, UnfinishedTask, WeekShareModel, drift


def done(*factors: float) -> Sequence[Ratio]:
    return tuple(Ratio(60 * factor, 60, 1.0) for factor in factors)


def test_without_evidence_there_is_the_prior() -> None:
    found, weeks = DurationModel.of({}, ()), WeekShareModel.of(())
    assert (found.task_sd, found.general, dict(found.kinds)) == (posterior.TASK_SD, 0, {})
    assert found.uncertainty == pytest.approx(posterior.GENERAL_WEIGHT**-0.5)
    assert (weeks.mean_share, weeks.week) == (posterior.MEAN_SHARE, posterior.WEEK_SD)


def test_few_things_are_shrunk_towards_the_plan_and_many_are_believed() -> None:
    factors = [
        math.exp(DurationModel.of({"lab": done(*[2.0] * n)}, ()).mean("lab")) for n in (1, 4, 256)
    ]
    assert factors == sorted(factors)
    assert 1.1 < factors[0] < 1.6 and factors[-1] == pytest.approx(2, abs=0.05)


def test_one_kind_says_something_of_the_others_but_less() -> None:
    found = DurationModel.of({"lab": done(*[2.0] * 30)}, ())
    assert 0 < found.mean("project") < found.mean("lab") < math.log(2.1)


def test_the_spread_is_learnt_from_the_things_themselves() -> None:
    steady, wild = (
        DurationModel.of({"lab": done(*pair * 20)}, ()) for pair in ((0.9, 1.1), (0.3, 2.0))
    )
    assert steady.task_sd < posterior.TASK_SD < wild.task_sd
    assert steady.task_sd * steady.uncertainty < wild.task_sd * wild.uncertainty


def test_who_is_far_from_the_plan_may_be_farther() -> None:
    near, far = (DurationModel.of({"lab": done(*[factor] * 6)}, ()) for factor in (1.0, 5.0))
    assert far.task_sd > near.task_sd


def test_what_is_begun_speaks_only_when_it_takes_longer_than_thought() -> None:
    general = [
        DurationModel.of({}, [UnfinishedTask("lab", 60, spent)]).general
        for spent in (1, 30, 120, 600)
    ]
    assert general == sorted(general)
    assert general[0] == pytest.approx(0, abs=0.001) and general[-1] > 0.1


@pytest.mark.parametrize("spent", [(20,), (90, 200), (60, 60, 600)])
@pytest.mark.parametrize("factors", [(), (0.8, 1.5, 1.1)])
def test_what_is_begun_counts_as_its_likelihood_says(
    spent: Sequence[float], factors: Sequence[float]
) -> None:
    """The mode of the pace over a grid, of one kind with normal things, some of them censored."""
    begun = [UnfinishedTask("lab", 60, x) for x in spent]
    found = DurationModel.of({"lab": done(*factors)} if factors else {}, begun)
    level, item = np.linspace(-3, 3, 20_001), found.task_sd
    own = 1 / posterior.GENERAL_WEIGHT + 1 / posterior.KIND_WEIGHT
    log = -(level**2) / (2 * own * item**2)
    if factors:
        mean = math.log(sum(factors) / len(factors)) + item**2 / 2 / len(factors)
        log -= len(factors) * (mean - level) ** 2 / (2 * item**2)
    for one in begun:
        bound = math.log(one.spent / one.planned)
        log += stats.norm.logcdf((level - item**2 / 2 - bound) / item)
    assert found.mean("lab") == pytest.approx(level[log.argmax()], abs=0.005)


def test_shares_of_weeks_are_shrunk_to_the_prior() -> None:
    means = [WeekShareModel.of([Share(0.4, 1.0)] * n).mean_share for n in (0, 2, 10, 100)]
    assert means == sorted(means, reverse=True)
    assert means[-1] == pytest.approx(0.4, abs=0.02)


def test_weeks_alike_leave_less_doubt_than_weeks_that_differ() -> None:
    alike, differ = (
        WeekShareModel.of([Share(x, 1.0) for x in pair * 6]) for pair in ((0.7, 0.8), (0, 1.5))
    )
    assert alike.uncertainty < differ.uncertainty


def test_the_pace_drifts_more_where_things_and_weeks_vary_more() -> None:
    steady = DurationModel.of({"lab": done(*(0.9, 1.1) * 20)}, ())
    wild = DurationModel.of({"lab": done(*(0.3, 2.0) * 20)}, ())
    assert 0 < drift(steady, WeekShareModel.of(())) < drift(wild, WeekShareModel.of(()))
