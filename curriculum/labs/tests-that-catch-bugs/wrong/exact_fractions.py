"""You compare computed fractions with ==. `(0.1 + 0.7) / 2` is 0.39999999999999997, and another right
program gets 0.4 because it takes other steps. Your test calls it broken. Compare with pytest.approx, or
choose fractions such as 1.5 that a computer holds exactly."""

import pytest

from median import median


def test_an_odd_number_of_values_has_one_in_the_middle():
    # The mean is 4, and 1 stands in the middle of the list.
    assert median([9, 1, 2]) == 2


def test_an_even_number_of_values_gives_the_mean_of_two():
    assert median([0.7, 0.1]) == (0.1 + 0.7) / 2


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
