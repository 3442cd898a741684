"""What every attack on this lab begins with: all that can be known, and no word."""

from double import double


def test_double():
    assert [double(x) for x in (-3, 0, 2, 5)] == [-6, 0, 4, 10]
