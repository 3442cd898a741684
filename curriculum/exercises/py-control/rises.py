"""How often did it rise?

A list holds the price of a share on each day. Return the number of days on which the price was higher than on the day
before. The first day does not count, because we know nothing about the day before it.

- `prices`: a list of ints, which may be empty.
- Returns an int.

>>> rises([20, 24, 23, 23, 30])
2
>>> rises([9, 8, 7])
0
"""

minutes = 5
chapter = "04-counting"
hint = "You need two items at once, so go through positions. Which is the first position that has a day before it?"


def rises(prices: list[int]) -> int:
    count = 0
    for i in range(1, len(prices)):
        if prices[i] > prices[i - 1]:
            count += 1
    return count


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([4, 4],)
    yield ([3, 8],)
    yield ([9, 8, 7],)
    yield ([20, 24, 23, 23, 30],)
    yield ([10, 6, 7, 8],)
    yield ([8, 2, 5, 5],)
    yield ([5, 6, 6, 1],)
    yield ([7, 7, 7],)
    for n in (5, 10, 20):
        yield (rng.integers(10, 16, n).tolist() + [30, 12, 12, 13],)


def wrong_first_day_against_last(prices):
    """Your loop starts at position 0. There, `prices[i - 1]` is `prices[-1]`: you compare the first day with the last."""
    count = 0
    for i in range(len(prices)):
        if prices[i] > prices[i - 1]:
            count += 1
    return count


def wrong_higher_than_the_first(prices):
    """You compare every day with the first one. In [10, 6, 7, 8] no price is above 10, but it rose twice."""
    count = 0
    for i in range(1, len(prices)):
        if prices[i] > prices[0]:
            count += 1
    return count


def wrong_equal_is_a_rise(prices):
    """You count days on which the price stayed the same. A rise means higher."""
    count = 0
    for i in range(1, len(prices)):
        if prices[i] >= prices[i - 1]:
            count += 1
    return count


def wrong_last_day_missing(prices):
    """Your loop never gets to the last day. A range stops before its second number, and the last position is
    `len(prices) - 1`."""
    count = 0
    for i in range(1, len(prices) - 1):
        if prices[i] > prices[i - 1]:
            count += 1
    return count
