import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.eigenvectors.compute import stretch

entries = st.floats(-3, 3).map(lambda value: round(value, 6))
angles = st.floats(0, 360)


@given(entries, entries, entries)
def test_the_decomposition_gives_the_matrix_back(a, b, d):
    found = stretch(a, b, d, 0)
    again = found.vectors @ np.diag(found.values) @ found.vectors.T
    assert np.allclose(again, [[a, b], [b, d]], atol=1e-12)
    assert np.allclose(found.vectors.T @ found.vectors, np.eye(2), atol=1e-12)


@given(entries, entries, entries)
def test_the_values_are_those_of_the_formula_the_larger_first(a, b, d):
    middle, away = (a + d) / 2, math.hypot((a - d) / 2, b)
    assert np.allclose(stretch(a, b, d, 0).values, [middle + away, middle - away], atol=1e-12)


@given(entries, entries, entries)
def test_the_ellipse_reaches_as_far_as_the_larger_absolute_value(a, b, d):
    found = stretch(a, b, d, 0)
    lengths = np.hypot(*found.ellipse.T)
    low, high = sorted(np.abs(found.values))
    assert np.allclose(np.hypot(*found.circle.T), 1)
    assert np.all(lengths <= high + 1e-12)
    assert np.all(lengths >= low - 1e-12)
    assert lengths.max() == pytest.approx(high, rel=1e-3, abs=1e-6)  # a corner is near the axis


@given(entries, entries, entries, st.integers(0, 1))
def test_an_eigenvector_keeps_its_line(a, b, d, i):
    found = stretch(a, b, d, 0)
    assume(abs(found.values[i]) > 1e-3)
    x, y = found.vectors[:, i]
    turned = stretch(a, b, d, math.degrees(math.atan2(y, x)) % 360).turned
    assert turned == pytest.approx(0 if found.values[i] > 0 else 180, abs=1e-4)


def test_another_arrow_is_turned_by_the_angle_between():
    found = stretch(2, 0, 1, 45)
    assert np.allclose(found.image, [math.sqrt(2), math.sqrt(0.5)])
    assert found.turned == pytest.approx(45 - math.degrees(math.atan(0.5)))


def test_a_zero_image_has_no_direction():
    assert math.isnan(stretch(1, 0, 0, 90).turned)


@pytest.mark.parametrize("asked", [(4, 0, 0, 0), (0, -4, 0, 0), (0, 0, math.inf, 0),
                                   (1, 1, 1, -1), (1, 1, 1, 361)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"eigenvectors: the .* take a number from"):
        stretch(*asked)
