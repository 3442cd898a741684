import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.temperature.compute import SCORES, chances


@given(st.floats(0.05, 3) | st.just(0.0), st.integers(1, 6), st.floats(0.1, 0.999))
def test_the_chances_are_those_of_the_lab(reference, temperature, top, share):
    expected = reference("sample-next-token").chances(SCORES, temperature, top, share)
    assert np.allclose(chances(temperature, top, share).drawn, expected)


@pytest.mark.parametrize("temperature", [0.25, 0.5, 1, 2])
def test_the_ratio_is_the_exponential_of_the_lead(temperature):
    assert chances(temperature, 6, 1).ratio == pytest.approx(math.exp(1 / temperature))


def test_the_surprise_lies_between_none_and_that_of_a_die():
    assert chances(0, 6, 1).surprise == 0
    assert math.isinf(chances(0, 6, 1).ratio)
    found = [chances(hot, 6, 1).surprise for hot in (0.5, 1, 2, 3)]
    assert found == sorted(found) and found[-1] < math.log2(6)


@pytest.mark.parametrize("asked", [(-0.1, 6, 1), (3.1, 6, 1), (1, 0, 1), (1, 7, 1), (1, 6, 0),
                                   (1, 2.5, 1), (math.nan, 6, 1)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"temperature: the .* take a"):
        chances(*asked)
