import pytest
from median import median


def test_odd():
    assert median([10, 1, 4]) == 4


def test_even():
    assert median([8, 1, 2, 5]) == 3.5


def test_repeated_numbers():
    assert median([7, 2, 8]) == 7


def test_negative_numbers():
    assert median([-9, 3, 4]) == 3


def test_does_not_change_the_list():
    numbers = [4, 9, 1]
    median(numbers)
    assert numbers == [4, 9, 1]


def test_empty():
    with pytest.raises(ValueError):
        median([])
