"""You test lists with an odd number of small values, on which many wrong programs are right as well: the mean
of 3, 1 and 2 is 2, like the median. Go through the contract sentence by sentence (even numbers of
values, equal values, negative ones, the empty list, the unchanged list) and choose numbers on which a
wrong idea gives another answer."""

from median import median


def test_three_values():
    assert median([3, 1, 2]) == 2


def test_five_values():
    assert median([1, 2, 3, 4, 5]) == 3


def test_one_value():
    assert median([7]) == 7
