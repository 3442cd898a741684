import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.covariance.compute import cloud


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_moments_are_those_of_the_lab(reference, seed):
    found = cloud(0.4, 1.3, 0.8, 25, seed)
    mean, variances, table = reference("mean-variance-covariance").moments(found.points)
    assert np.allclose(found.mean, mean)
    assert np.allclose(found.variances, variances)
    assert found.covariance == pytest.approx(table[0, 1])
    assert found.correlation == pytest.approx(np.corrcoef(found.points.T)[0, 1])


def test_the_rectangles_add_up_to_it():
    found = cloud(0.4, 1.3, 0.8, 25, 1)
    assert found.rectangles.sum() / 24 == pytest.approx(found.covariance)


def test_other_units_change_the_covariance_and_not_the_correlation():
    one, two = (cloud(0.7, across, 1, 30, 1) for across in (1, 2))
    assert two.covariance == pytest.approx(2 * one.covariance)
    assert two.correlation == pytest.approx(one.correlation)


def test_the_spreads_and_the_correlation_are_those_asked_for_in_the_long_run():
    found = [cloud(-0.6, 1.5, 0.5, 60, seed) for seed in range(300)]
    assert np.mean([one.covariance for one in found]) == pytest.approx(-0.6 * 1.5 * 0.5, rel=0.05)
    assert np.mean([one.variances for one in found], axis=0) == pytest.approx(
        [2.25, 0.25], rel=0.05
    )


@pytest.mark.parametrize("together", [-1, 1])
def test_points_on_a_line_are_wholly_correlated(together):
    assert cloud(together, 1, 2, 10, 5).correlation == pytest.approx(together)


@pytest.mark.parametrize(
    "asked",
    [
        (1.1, 1, 1, 30, 1),
        (0, 0.4, 1, 30, 1),
        (0, 1, 2.1, 30, 1),
        (0, 1, 1, 4, 1),
        (0, 1, 1, 5.5, 1),
        (0, 1, 1, 30, -1),
    ],
)
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"covariance: the .* take a"):
        cloud(*asked)
