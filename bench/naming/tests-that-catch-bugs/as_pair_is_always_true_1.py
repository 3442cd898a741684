import pytest
from median import median


def test_odd():
    assert (median([10, 1, 4]) == 4, "odd")


def test_even():
    assert (median([8, 1, 2, 5]) == 3.5, "even")


def test_repeated_numbers():
    assert (median([7, 2, 2, 2, 8]) == 2, "equal")


def test_negative_numbers():
    assert (median([-9, 3, 4]) == 3, "negative")


def test_does_not_change_the_list():
    numbers = [4, 9, 1]
    median(numbers)
    assert (numbers == [4, 9, 1], "changed")


def test_empty():
    with pytest.raises(ValueError):
        median([])
