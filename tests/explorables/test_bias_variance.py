import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.bias_variance.compute import GRID, decompose, smoother, truth


@pytest.mark.parametrize(("points", "noise"), [(12, 0.3), (40, 1.0), (100, 0.05)])
def test_bias_variance_and_noise_make_the_measured_error(points, noise):
    found = decompose(3, points, noise, 1)
    few = (2 / 400) ** 0.5  # how far a mean of as many squares is off, where one number rules all
    assert np.allclose(found.measured, found.error, rtol=4 * few)


def test_none_of_the_three_parts_can_be_left_out():
    found = decompose(3, 12, 0.5, 1)
    for part in (found.bias, found.variance, found.noise):
        assert not np.allclose(found.measured, found.error - part, rtol=0.28)


@pytest.mark.parametrize("degree", [0, 1, 3, 6])
def test_the_exact_parts_are_those_of_a_simulation_with_polyfit(degree):
    points, noise, rng = 20, 0.5, np.random.default_rng(3)
    x = (np.arange(points) + 0.5) / points
    y = truth(x)[:, None] + noise * rng.normal(size=(points, 4000))
    fits = np.vander(GRID, degree + 1) @ np.polyfit(x, y, degree)
    found = decompose(degree, points, noise, 0)
    bias = np.mean((fits.mean(axis=1) - truth(GRID)) ** 2)
    assert found.bias[degree] == pytest.approx(bias, rel=0.05, abs=3e-4)
    assert found.variance[degree] == pytest.approx(fits.var(axis=1).mean(), rel=0.05)


def test_at_the_points_the_variance_is_noise_times_parameters_over_points():
    x = (np.arange(50) + 0.5) / 50
    for degree in (0, 2, 5):
        design = np.vander(2 * x - 1, degree + 1)
        hat = design @ np.linalg.pinv(design)
        assert np.sum(hat**2) == pytest.approx(degree + 1)
        on_grid = np.array([np.interp(x, GRID, column) for column in smoother(x, degree).T]).T
        assert np.allclose(on_grid, hat, atol=0.01)


def test_stiffness_falls_and_restlessness_grows_with_the_degree():
    found = decompose(3, 30, 0.4, 1)
    assert np.all(np.diff(found.bias) <= 1e-12)
    assert np.all(np.diff(found.variance) > 0)
    assert 0 < np.argmin(found.error) < 9


def test_a_constant_misses_the_whole_sine():
    found = decompose(0, 50, 0.4, 1)
    assert found.bias[0] == pytest.approx(0.5, abs=0.01)  # the mean square of a sine
    assert found.variance[0] == pytest.approx(0.4**2 / 50)
    assert found.noise == pytest.approx(0.16)


def test_the_first_curve_is_the_fit_of_the_points_shown():
    found = decompose(4, 25, 0.3, 9)
    assert np.allclose(found.fits[0], np.polyval(np.polyfit(found.x, found.y, 4), GRID))
    assert found.fits.shape == (12, 101)


@pytest.mark.parametrize("asked", [(10, 20, 0.3, 1), (1, 11, 0.3, 1), (1, 20, 0, 1),
                                   (1, 20, 0.3, 10_000), (1.5, 20, 0.3, 1)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"bias-variance: the .* take a"):
        decompose(*asked)
