import pytest
from median import median

CASES = [
    ([4], 4),
    ([10, 0, 1], 1),
    ([0.25, 0.75], 0.5),
    ([7, 7, 7, 8, 9], 7),
    ([-3, 1, 2], 1),
    ([3, 100, 4, 0], 3.5),
]


@pytest.mark.parametrize(("values", "expected"), CASES)
def test_median(values, expected):
    assert median(values) == pytest.approx(expected)


@pytest.mark.parametrize(("values", "expected"), CASES)
def test_order_does_not_matter(values, expected):
    assert median(values[::-1]) == pytest.approx(expected)


@pytest.mark.parametrize("values", [[], [2, 1], [3, 1, 2]])
def test_list_stays_as_it_is(values):
    before = values.copy()
    try:
        median(values)
    except ValueError:
        assert not before
    else:
        assert before
    assert values == before
