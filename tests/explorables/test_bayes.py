import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.bayes.compute import PEOPLE, count_people

shares = st.floats(0.1, 50), st.floats(50, 100), st.floats(50, 99.9)


@given(*shares)
def test_the_chances_are_those_of_the_lab(reference, ill, found, cleared):
    asked = ill / 100, found / 100, cleared / 100
    posterior = reference("rare-disease").posterior
    now = count_people(ill, found, cleared)
    assert now.positive == pytest.approx(posterior(*asked))
    assert now.negative == pytest.approx(posterior(*asked, positive=False), abs=1e-12)


@given(*shares)
def test_everybody_is_counted_once_and_nearly_as_the_chances_say(ill, found, cleared):
    now = count_people(ill, found, cleared)
    counts = now.found, now.missed, now.alarmed, now.cleared
    assert sum(counts) == PEOPLE and min(counts) >= 0
    assert now.found == pytest.approx(PEOPLE * ill * found / 1e4, abs=1.1)
    assert now.cleared == pytest.approx(PEOPLE * (100 - ill) * cleared / 1e4, abs=1.1)


def test_a_test_without_false_alarms_is_sure():
    assert count_people(1, 90, 100).positive == 1


@pytest.mark.parametrize("asked", [(0, 90, 90), (51, 90, 90), (1, 49, 90), (1, 90, 101),
                                   (1, math.nan, 90)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"bayes: the .* take a number"):
        count_people(*asked)
