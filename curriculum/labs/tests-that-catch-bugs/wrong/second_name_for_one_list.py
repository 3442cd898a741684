"""No test of yours notices that the list was sorted in place. If none looks, add one. If one does, see how it
remembers the list: `before = values` is a second name for the same list, and whatever `median` does to
it, both names show the same. Make a copy before the call: `list(values)`."""

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


def test_negative_values_are_small():
    assert median([-5, 1, 2]) == 1


def test_the_list_is_not_changed():
    values = [3, 1, 2]
    before = values
    median(values)
    assert values == before


def test_nothing_has_no_median():
    with pytest.raises(ValueError):
        median([])
