import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.slope.compute import CURVES, slopes

places, distances = st.floats(-1.5, 1.5), st.floats(0.01, 1)


@given(places, distances)
def test_of_a_square_the_forward_slope_is_off_by_h_and_the_central_one_exact(x, h):
    found = slopes("square", x, h)
    assert found.exact == pytest.approx(2 * x)
    assert found.forward == pytest.approx(2 * x + h, abs=1e-9)
    assert found.central == pytest.approx(2 * x, abs=1e-9)


@given(st.sampled_from(sorted(CURVES)), places, distances)
def test_the_central_slope_is_that_of_the_lab(reference, curve, x, h):
    f = CURVES[curve][0]
    assert slopes(curve, x, h).central == pytest.approx(
        reference("numeric-derivative").deriv(f, x, h)
    )


@given(st.sampled_from(sorted(CURVES)), places)
def test_the_exact_slope_is_the_limit(curve, x):
    f, slope = CURVES[curve]
    assert slopes(curve, x, 0.5).exact == pytest.approx(
        (f(x + 1e-6) - f(x - 1e-6)) / 2e-6, abs=1e-5
    )
    assert float(slope(x)) == slopes(curve, x, 0.01).exact


def test_half_the_distance_makes_half_the_error_on_one_side_and_a_quarter_on_both():
    far, near = (slopes("exponential", 1, h) for h in (0.2, 0.1))
    assert (near.forward - near.exact) / (far.forward - far.exact) == pytest.approx(0.5, abs=0.03)
    assert (near.central - near.exact) / (far.central - far.exact) == pytest.approx(0.25, abs=0.01)


def test_the_lines_below_hold_the_chosen_distance():
    found = slopes("sine", 0.4, 0.37)
    at = int(np.argmin(abs(found.distances - 0.37)))
    assert found.forwards[at] == pytest.approx(found.forward)
    assert found.centrals[at] == pytest.approx(found.central)


@pytest.mark.parametrize("asked", [("cube", 0, 0.1), ("sine", 2, 0.1), ("sine", 0, 0),
                                   ("sine", math.nan, 0.1)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match="slope: the"):
        slopes(*asked)
