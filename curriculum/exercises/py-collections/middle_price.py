"""The price in the middle

One very expensive house pulls a mean price up; the *median* hardly changes. It is the price in the middle when all
the prices are in order. With an even number of prices there are two in the middle, and the median is halfway between
them.

- `prices`: a list of at least one int, in any order. It is not changed.
- Returns the median: for an odd number of prices one of the prices, for an even number the mean of two, a float.

>>> median([300, 250, 900])
300
>>> median([4, 1, 2, 3])
2.5
"""

minutes = 6
chapter = "04-in-order"
hint = "For 5 prices the middle position is 2, for 7 it is 3. Which calculation gives that from the number of prices? Which two positions do you need for 4 prices?"


def median(prices: list[int]) -> float:
    ordered = sorted(prices)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def cases(rng):
    yield ([7],)
    yield ([2, 8],)
    yield ([8, 2],)
    yield ([300, 250, 900],)
    yield ([9, 1, 5],)
    yield ([4, 1, 2, 3],)
    yield ([10, 9, 100, 20],)
    yield ([5, 5, 1, 9, 2],)
    yield ([6, 1, 4, 9, 3, 2],)
    for n in (5, 6, 9, 10):
        yield (rng.integers(1, 130, n).tolist(),)


def wrong_not_in_order(prices):
    """You take the middle of the list as it is. First put the prices in order."""
    middle = len(prices) // 2
    if len(prices) % 2 == 1:
        return prices[middle]
    return (prices[middle - 1] + prices[middle]) / 2


def wrong_sorts_the_callers_list(prices):
    """Your median is right, but your function has sorted the caller's list. Which of the two ways of sorting makes a new one?"""
    prices.sort()
    middle = len(prices) // 2
    if len(prices) % 2 == 1:
        return prices[middle]
    return (prices[middle - 1] + prices[middle]) / 2


def wrong_upper_of_the_two(prices):
    """With an even number of prices you return one of the two in the middle. The median is halfway between them."""
    return sorted(prices)[len(prices) // 2]


def wrong_mean(prices):
    """You return the mean of all the prices. One very large price changes it a lot; for the median only the prices in
    the middle matter."""
    return sum(prices) / len(prices)
