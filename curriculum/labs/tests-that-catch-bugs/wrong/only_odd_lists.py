"""No test of yours has an even number of values in its list, at least none on which a mistake would show.
There the contract has a sentence of its own: the mean of the two in the middle. `median([2, 1])` is 1.5;
a program that takes the upper of the two says 2, one that drops the half says 1."""

import pytest
from median import median


def test_an_odd_number_of_values_has_one_in_the_middle():
    # The mean is 4, and 1 stands in the middle of the list.
    assert median([9, 1, 2]) == 2


def test_equal_values_count_each():
    assert median([5, 1, 1, 1, 9]) == 1


def test_negative_values_are_small():
    assert median([-5, 1, 2]) == 1


def test_the_list_is_not_changed():
    values = [3, 1, 2]
    median(values)
    assert values == [3, 1, 2]


def test_nothing_has_no_median():
    with pytest.raises(ValueError):
        median([])
