"""Your tests call `median` with something other than a list, such as a tuple. The contract promises an answer for lists
and leaves open what happens with anything else, so a right program may stop there. Test with lists."""

import pytest

from median import median


def test_an_odd_number_of_values_has_one_in_the_middle():
    # The mean is 4, and 1 stands in the middle of the list.
    assert median([9, 1, 2]) == 2


def test_an_even_number_of_values_gives_the_mean_of_two():
    # Neither of the two is the answer, and no whole number is.
    assert median([2, 1]) == 1.5


def test_equal_values_count_each():
    assert median([5, 1, 1, 1, 9]) == 1
    assert median((5, 1, 1, 1, 9)) == 1


def test_negative_values_are_small():
    assert median([-5, 1, 2]) == 1


def test_the_list_is_not_changed():
    values = [3, 1, 2]
    median(values)
    assert values == [3, 1, 2]


def test_nothing_has_no_median():
    with pytest.raises(ValueError):
        median([])
