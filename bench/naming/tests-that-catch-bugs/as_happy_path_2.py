import pytest
from median import median


@pytest.mark.parametrize("values, answer", [([2, 1, 3], 2), ([4, 6, 5], 5), ([1, 3, 5, 7, 9], 5)])
def test_median(values, answer):
    assert median(values) == answer
