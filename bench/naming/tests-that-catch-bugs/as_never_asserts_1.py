from median import median


def test_odd():
    median([10, 1, 4]) == 4


def test_even():
    median([8, 1, 2, 5]) == 3.5


def test_equal():
    return median([7, 2, 2, 2, 8]) == 2


def test_negative():
    median([-9, 3, 4]) == 3


def test_empty():
    try:
        median([])
    except ValueError:
        pass
