from median import median


def test_three():
    assert median([1, 2, 3]) == 2


def test_three_mixed():
    assert median([3, 1, 2]) == 2


def test_five():
    assert median([5, 4, 3, 2, 1]) == 3


def test_one():
    assert median([7]) == 7
