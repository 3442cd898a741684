"""Your lists with an even number of values have a whole number as their median: the mean of 1 and 3 is 2, and
(1 + 3) // 2 is 2 as well. A program that drops the half is not noticed. Take two middle values whose
mean is not a whole number."""

import pytest

from median import median


def test_an_odd_number_of_values_has_one_in_the_middle():
    # The mean is 4, and 1 stands in the middle of the list.
    assert median([9, 1, 2]) == 2


def test_an_even_number_of_values_gives_the_mean_of_two():
    assert median([3, 1]) == 2


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
