import numpy as np
import pytest
from scipy import stats

from gradatim.errors import RequestError
from gradatim.explorables.bootstrap.compute import TRUE_MEAN, resample, waiting_times


@pytest.mark.parametrize("size", [5, 30, 200])
def test_the_means_spread_as_the_formula_says(size):
    found = resample(waiting_times(size, 4), 5000, 95, 4)
    assert found.formula == pytest.approx(stats.sem(found.sample))
    shrunk = found.formula * ((size - 1) / size) ** 0.5
    assert found.error == pytest.approx(shrunk, rel=0.04)
    assert found.means.mean() == pytest.approx(found.mean, abs=4 * found.error / 5000**0.5)


def test_the_interval_is_that_of_scipy():
    sample = waiting_times(40, 2)
    found = resample(sample, 5000, 90, 2)
    oracle = stats.bootstrap(
        (sample,), np.mean, n_resamples=20_000, confidence_level=0.9, method="percentile", rng=1
    ).confidence_interval
    assert found.low == pytest.approx(oracle.low, abs=0.1 * found.error)
    assert found.high == pytest.approx(oracle.high, abs=0.1 * found.error)


@pytest.mark.parametrize("level", [50, 80, 99])
def test_the_interval_holds_its_share_of_the_means(level):
    found = resample(waiting_times(30, 1), 5000, level, 1)
    inside = np.mean((found.low <= found.means) & (found.means <= found.high))
    assert inside == pytest.approx(level / 100, abs=0.001)


def test_intervals_of_many_samples_hold_the_true_mean_about_as_often_as_they_say():
    found = [resample(waiting_times(50, seed), 500, 90, seed) for seed in range(300)]
    held = np.mean([each.low <= TRUE_MEAN <= each.high for each in found])
    assert 0.80 < held < 0.93  # skewed data and 50 values: a little less than promised


def test_equal_values_leave_no_doubt():
    found = resample(np.full(10, 3.0), 100, 95, 1)
    assert (found.low, found.high, found.error) == (3, 3, 0)


def test_every_mean_is_in_the_histogram():
    found = resample(waiting_times(12, 3), 1000, 95, 3)
    assert found.share.sum() == pytest.approx(1)
    assert found.edges[0] == found.means.min()


@pytest.mark.parametrize("asked", [(4, 1), (201, 1), (30, -1), (30.5, 1)])
def test_a_sample_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"bootstrap: the .* take a whole number"):
        waiting_times(*asked)


@pytest.mark.parametrize("asked", [(50, 95, 1), (500, 100, 1), (500, 20, 1), (500, 95, 0.5)])
def test_resamples_out_of_range_are_refused(asked):
    with pytest.raises(RequestError, match=r"bootstrap: the .* take a"):
        resample(waiting_times(30, 1), *asked)
