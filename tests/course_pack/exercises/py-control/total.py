"""Total of a receipt

Return the sum of the prices. An empty receipt has the sum 0.

>>> total([3, 2])
5
"""

minutes = 3
chapter = "01-loops"
hint = "What is the total before the first price?"


def total(prices):
    result = 0
    for price in prices:
        result = result + price
    return result


def cases(rng):
    yield ([],)
    yield ([4, 4],)
    yield ([1, 2, 3],)
    yield ([5, 0, 5],)
    for _ in range(3):
        yield ([int(x) for x in rng.integers(1, 9, 4)],)


def wrong_largest(prices):
    """You keep the largest price instead of adding them up."""
    return max(prices, default=0)


def wrong_counts(prices):
    """You count the prices. The sum adds their values."""
    return len(prices)
