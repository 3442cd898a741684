import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from gradatim.errors import RequestError
from gradatim.explorables.p_values.compute import experiments, p_values, power

RUNS = 20_000
SPREAD = 0.5 / RUNS**0.5  # of a measured share, at most


@given(st.floats(0, 2), st.integers(2, 500), st.floats(0.001, 0.5))
def test_the_power_is_that_of_the_z_test(effect, size, level):
    bound, shift = stats.norm.isf(level / 2), effect * math.sqrt(size)
    want = stats.norm.sf(bound, shift) + stats.norm.cdf(-bound, shift)
    assert power(effect, size, level) == pytest.approx(want, abs=1e-9)


def test_the_textbook_sample_size_for_a_power_of_80_per_cent():
    size = ((1.96 + 0.8416) / 0.5) ** 2  # 31.4 values for half a standard deviation
    assert power(0.5, math.ceil(size), 0.05) > 0.8 > power(0.5, math.floor(size), 0.05)


def test_p_values_are_those_of_scipy():
    z = np.array([-3.0, -1.96, 0, 0.5, 1.96, 8])
    assert np.allclose(p_values(z), 2 * stats.norm.sf(np.abs(z)), rtol=1e-12)
    assert p_values(z)[2] == 1


@pytest.mark.parametrize(("effect", "size"), [(0.3, 20), (0.5, 32), (1, 4)])
def test_as_many_effects_are_found_as_the_power_says(effect, size):
    found = experiments(effect, size, 0.05, RUNS, 2)
    assert found.power == pytest.approx(power(effect, size, 0.05))
    assert found.found == pytest.approx(found.power, abs=4 * SPREAD)
    assert np.allclose(found.effect, found.expected, atol=4 * SPREAD)


@pytest.mark.parametrize("level", [0.01, 0.05, 0.2])
def test_without_effect_every_p_value_is_as_likely(level):
    found = experiments(0.4, 25, level, RUNS, 5)
    assert np.allclose(found.nothing, 1 / 20, atol=4 * (0.05 / RUNS) ** 0.5)
    assert found.false_alarms == pytest.approx(level, abs=4 * SPREAD)


def test_an_effect_of_zero_is_no_effect():
    found = experiments(0, 100, 0.05, 1000, 1)
    assert found.power == pytest.approx(0.05)
    assert np.allclose(found.expected, 1 / 20)


def test_shares_add_up_and_bounds_are_exact():
    found = experiments(0.5, 10, 0.05, 500, 3)
    for shares in (found.nothing, found.effect, found.expected):
        assert shares.sum() == pytest.approx(1)
    assert (power(0.3, 10, 0), power(0.3, 10, 1)) == (0, 1)


@pytest.mark.parametrize("asked", [(2.1, 10, 0.05, 500, 1), (0.5, 1, 0.05, 500, 1),
                                   (0.5, 10, 0, 500, 1), (0.5, 10, 0.05, 50, 1),
                                   (0.5, 10, 0.05, 500, 1e9)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"p-values: the .* take a"):
        experiments(*asked)
