"""The same price

Two tills add up the same prices in different orders, and floats can lose something tiny at their far end. Two prices
count as the same if they are equal after rounding to whole cents.

Write the function `same_price(first, second)`. Both are floats, in euros. It returns True or False.

>>> same_price(0.1 + 0.2, 0.3)
True
>>> same_price(4.99, 5.0)
False
"""

minutes = 3
chapter = "07-true-or-false"


def same_price(first: float, second: float) -> bool:
    return round(first, 2) == round(second, 2)


def cases(rng):
    yield (0.1 + 0.2, 0.3)
    yield (1.0, 1.0)
    yield (4.99, 5.0)
    yield (5.2, 5.9)
    yield (0.1 + 0.7, 0.8)
    yield (1.1 + 2.2, 3.3)
    yield (7.0, 8.0)
    yield (9.5, 8.5)
    yield (0.3, 0.1 + 0.2)
    yield (3.3, 1.1 + 2.2)
    yield (0.8, 0.1 + 0.7)
    yield (12.31, 12.34)
    yield (12.3012, 12.2989)
    yield (4.304, 4.306)
    yield (7.994, 7.996)
    yield (0.996, 0.994)
    for _ in range(4):
        cents = rng.integers(100, 9000).item()
        yield (cents / 100 + 0.001, cents / 100)
        yield (cents / 100, (cents + 1) / 100)


def wrong_exactly_equal(first, second):
    """You compare every digit. The sum 0.1 + 0.2 ends in a 4 at the far end and is not equal to 0.3, although both
    are 30 cents. Round both sides first."""
    return first == second


def wrong_whole_euros(first, second):
    """You compare only whole euros. Cents count too: 12.31 and 12.34 are different prices."""
    return int(first) == int(second)


def wrong_difference_rounded(first, second):
    """You round the difference. 4.304 and 4.306 are closer than half a cent, but after rounding they are 4.3 and 4.31.
    Round each price first, and compare afterwards."""
    return round(first - second, 2) == 0


def wrong_one_rounded(first, second):
    """You round only one of the two prices. The other one keeps its tiny error, so the two are not equal."""
    return first == round(second, 2)
