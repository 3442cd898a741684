"""Apart from the empty list, nothing can make your tests fail. `assert (median([9, 1, 2]) == 2, "odd")` asserts a
pair, and a pair that is not empty is true, whatever it holds; a comparison without `assert` is computed
and forgotten. Write `assert median([9, 1, 2]) == 2`."""

import pytest
from median import median


def test_an_odd_number_of_values_has_one_in_the_middle():
    # The mean is 4, and 1 stands in the middle of the list.
    assert (median([9, 1, 2]) == 2, "median")


def test_an_even_number_of_values_gives_the_mean_of_two():
    # Neither of the two is the answer, and no whole number is.
    assert (median([2, 1]) == 1.5, "median")


def test_equal_values_count_each():
    assert (median([5, 1, 1, 1, 9]) == 1, "median")


def test_negative_values_are_small():
    assert (median([-5, 1, 2]) == 1, "median")


def test_the_list_is_not_changed():
    values = [3, 1, 2]
    median(values)
    assert (values == [3, 1, 2], "median")


def test_nothing_has_no_median():
    with pytest.raises(ValueError):
        median([])
