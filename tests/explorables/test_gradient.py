import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.gradient.compute import BEST, DESIGN, X, Y, contour, gradient_step, loss

weights = st.tuples(st.floats(-2, 4), st.floats(-1, 3))


@given(weights)
def test_the_gradient_is_that_of_the_lab_and_of_small_steps(reference, at):
    found = gradient_step(*at, 0.3)
    assert np.allclose(
        found.gradient, reference("gradient-of-a-loss").grad_mse(DESIGN, Y, np.array(at))
    )
    small = 1e-6 * np.eye(2)
    by_steps = [(loss(at + step) - loss(at - step)) / 2e-6 for step in small]
    assert np.allclose(found.gradient, by_steps, atol=1e-5)
    assert np.allclose(found.after, np.array(at) - 0.3 * found.gradient)


def test_the_best_weights_are_those_of_polyfit():
    assert np.allclose(BEST[::-1], np.polyfit(X, Y, 1))
    assert np.allclose(gradient_step(*BEST, 0).gradient, 0, atol=1e-12)


@given(st.floats(0.1, 20))
def test_a_curve_has_one_loss_all_along(height):
    ring = contour(height)
    losses = [loss(point) for point in ring]
    assert np.allclose(losses, max(height, loss(BEST)))


@given(weights)
def test_the_gradient_stands_at_a_right_angle_to_the_curve(at):
    found = gradient_step(*at, 0)
    assume(found.loss > loss(BEST) + 0.01)
    ring = contour(found.loss)
    i = int(np.argmin(np.linalg.norm(ring[1:-1] - found.weights, axis=1))) + 1
    along = ring[i + 1] - ring[i - 1]
    there = gradient_step(*np.clip(ring[i], [-2, -1], [4, 3]), 0).gradient
    assume(np.all(ring[i] > [-2, -1]) and np.all(ring[i] < [4, 3]))
    cosine = there @ along / np.linalg.norm(there) / np.linalg.norm(along)
    assert abs(cosine) < 0.05


@pytest.mark.parametrize("asked", [(-2.1, 0, 0.1), (0, 3.1, 0.1), (0, 0, 0.7), (math.nan, 0, 0)])
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"gradient: the .* take a number"):
        gradient_step(*asked)
