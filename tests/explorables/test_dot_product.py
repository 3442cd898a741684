import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.dot_product.compute import product

lengths, angles = st.floats(0.1, 2), st.floats(0, 360)


@given(lengths, lengths, angles)
def test_the_product_is_that_of_lengths_and_cosine_and_of_the_shadow(a, b, angle):
    found = product(a, b, angle)
    assert found.dot == pytest.approx(a * b * math.cos(math.radians(angle)))
    assert found.dot == pytest.approx(a * found.projection)


@given(lengths, lengths, angles)
def test_the_cosine_is_that_of_the_lab(reference, a, b, angle):
    found = product(a, b, angle)
    assert found.cosine == pytest.approx(reference("cosine-similarity").cosine(found.a, found.b))


def test_an_arrow_without_length_has_no_angle():
    assert math.isnan(product(0, 1, 30).cosine)
    assert product(0, 1, 30).dot == 0


@pytest.mark.parametrize("asked", [(2.1, 1, 0), (1, -0.1, 0), (1, 1, 361), (1, math.nan, 0)])
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"dot-product: the .* take a number"):
        product(*asked)
