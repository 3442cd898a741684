from math import nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.gradient_descent.compute import descend

rates = st.floats(0, 2)
curvatures = st.floats(0.1, 5)


@given(rates, curvatures, st.floats(-10, 10), st.integers(1, 60))
def test_n_steps_multiply_the_start_by_the_factor_n_times(rate, curvature, start, steps):
    found = descend(rate, curvature, start, steps)
    want = start * (1 - rate * curvature) ** np.arange(steps + 1)
    scale = np.abs(start) * max(1, rate * curvature) ** np.arange(steps + 1)
    assert np.all(np.abs(found.path - want) <= 1e-12 * scale + 1e-12)


@given(st.floats(0.02, 1.98), curvatures)
def test_it_converges_exactly_where_the_distance_shrinks(share, curvature):
    rate = share / curvature  # 1 would be the best rate, 2 the limit
    if rate > 2 or abs(share - 2) < 0.02:
        return
    found = descend(rate, curvature, 3.0, 60)
    assert found.converges
    assert abs(found.path[-1]) < abs(found.path[0]) * 0.98**59


@pytest.mark.parametrize(("rate", "converges"), [(0, False), (0.001, True), (0.999, True),
                                                 (1, False), (1.2, False)])  # fmt: skip
def test_the_limit_is_two_over_the_curvature(rate, converges):
    found = descend(rate, 2, 1, 60)
    assert found.limit == 1
    assert found.converges is converges
    assert bool(abs(found.path[-1]) < 1) is converges


def test_the_best_rate_arrives_in_one_step():
    assert list(descend(0.25, 4, -7, 2).path) == [-7, 0, 0]


@given(rates, curvatures)
def test_the_loss_falls_at_every_step_of_a_rate_that_converges(rate, curvature):
    found = descend(rate, curvature, 4.0, 10)
    assert np.allclose(found.loss, curvature * found.path**2 / 2)
    falls = np.all(np.diff(found.loss) <= 0)
    assert falls if found.converges else (found.loss[-1] >= found.loss[0] * (1 - 1e-9))


@pytest.mark.parametrize("asked", [(2.1, 1, 1, 1), (-0.1, 1, 1, 1), (1, 0, 1, 1), (1, 1, 11, 1),
                                   (1, 1, 1, 0), (1, 1, 1, 2.5), (nan, 1, 1, 1)])  # fmt: skip
def test_what_is_out_of_range_is_refused_with_its_range(asked):
    with pytest.raises(RequestError, match=r"^gradient-descent: the .* is .*; take a .* from"):
        descend(*asked)
