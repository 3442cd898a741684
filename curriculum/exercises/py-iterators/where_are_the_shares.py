"""Find the mistake: where are the shares?

Each household in a house types how many litres of oil it has used. The function should work out each household's share of
the whole, as a whole percentage. Instead it always returns an empty list. Find the mistake and fix it.

- `typed`: a list of texts. Texts that do not consist of digits only, such as `""` or `"?"`, are left out. If the sum is 0, the
  result is an empty list.
- Returns a list of ints, in the order of the numbers. Percentages are rounded down.

>>> shares(["300", "?", "100"])
[75, 25]
>>> shares(["1", "1", "1"])
[33, 33, 33]
"""

kind = "fix"
minutes = 4
chapter = "01-one-at-a-time"
hint = "What is left in `litres` after `sum` has gone through it?"

starter = '''
def shares(typed: list[str]) -> list[int]:
    litres = (int(text) for text in typed if text.isdigit())
    total = sum(litres)
    if total == 0:
        return []
    return [amount * 100 // total for amount in litres]
'''


def shares(typed: list[str]) -> list[int]:
    litres = [int(text) for text in typed if text.isdigit()]
    total = sum(litres)
    if total == 0:
        return []
    return [amount * 100 // total for amount in litres]


def cases(rng):
    yield ([],)
    yield (["0"],)
    yield (["5"],)
    yield (["", "?"],)
    yield (["0", "0"],)
    yield (["1", "3"],)
    yield (["3", "0"],)
    yield (["300", "?", "100"],)
    yield (["1", "1", "1"],)
    yield (["2", "", "1"],)
    yield (["0", "8"],)
    yield (["6", "0", "3", "0"],)
    yield (["7", "x", "0", "4"],)
    for n in (3, 5, 8):
        numbers = [str(k) for k in rng.integers(0, 500, n).tolist()]
        yield (numbers + ["?", "150", "40"],)


def wrong_share_of_the_largest(typed):
    """You divide by the largest amount. The share is the part of the sum."""
    litres = [int(text) for text in typed if text.isdigit()]
    if sum(litres) == 0:
        return []
    return [amount * 100 // max(litres) for amount in litres]


def wrong_unreadable_gets_zero(typed):
    """An unreadable text gets a share of 0 here. It should be left out."""
    litres = [int(text) if text.isdigit() else 0 for text in typed]
    total = sum(litres)
    if total == 0:
        return []
    return [amount * 100 // total for amount in litres]


def wrong_zeros_left_out(typed):
    """You leave out households that used nothing. A typed 0 is a number, with a share of 0."""
    litres = [int(text) for text in typed if text.isdigit() and int(text) > 0]
    total = sum(litres)
    if total == 0:
        return []
    return [amount * 100 // total for amount in litres]
