# squares: FAIL got Decimal('1E+999999999'), a Decimal
# word: FAIL an integer of more than 100,000 bits
"""A number of a few letters that takes a gigabyte to write out, and one that has a million."""

from decimal import Decimal


def squares(xs):
    return Decimal("1e999999999")


def word():
    return 10 ** (10**6)
