"""You test a few examples. They find the mistakes that you thought of, and no others: no list of
yours has seven spans, numbers of two digits or single points apart from others. Draw at least 100
lists, and say what must hold for each."""

from merge import merge


def test_overlapping():
    assert [tuple(pair) for pair in merge([(3, 6), (0, 4)])] == [(0, 6)]


def test_inside():
    assert [tuple(pair) for pair in merge([(0, 9), (2, 3)])] == [(0, 9)]


def test_apart():
    spans = [(4, 5), (0, 1)]
    assert [tuple(pair) for pair in merge(spans)] == [(0, 1), (4, 5)]
    assert spans == [(4, 5), (0, 1)]


def test_touching():
    assert [tuple(pair) for pair in merge([(0, 4), (4, 6)])] == [(0, 6)]


def test_nothing():
    assert list(merge([])) == []
