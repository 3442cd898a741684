"""Buy once, sell once

"You have the price of a share for each day. You may buy once and sell once, on a later day. What's the largest gain? Trying all pairs of
days is fine to begin with, but show me that one pass is enough."

- `prices`: a list of ints, 0 or more each, possibly empty.
- Returns the largest gain, an int; 0 if there is no trade with a gain. Nobody has to trade.

>>> best_trade([7, 2, 5, 1, 3])
3
>>> best_trade([9, 6, 2])
0
"""

minutes = 6
chapter = "02-along-the-list"
hint = "Suppose you sell today. At which price would you have bought? One number from the days before tells you."
equivalent = {
    "Compare_Lt_LtE @ 5:if cheapest is None or price < cheapest: -> if cheapest is None or price <= cheapest:": "an equal price changes nothing",
}


def best_trade(prices: list[int]) -> int:
    best = 0
    cheapest = None
    for price in prices:
        if cheapest is None or price < cheapest:
            cheapest = price
        best = max(best, price - cheapest)
    return best


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([5, 5],)
    yield ([5, 2],)
    yield ([2, 5],)
    yield ([9, 6, 2],)
    yield ([3, 0, 2],)
    yield ([1, 4, 2, 6],)
    yield ([7, 2, 5, 1, 3],)
    yield ([8, 3, 9, 1, 2],)
    yield ([2, 3, 1, 2, 4, 3],)
    yield ([4, 9, 1, 5],)
    yield ([1, 2, 9],)
    yield ([3, 5, 8, 8],)
    for n in (6, 10):
        yield (rng.integers(1, 50, n).tolist(),)
        yield (rng.integers(1, 9, n).tolist(),)


def wrong_largest_less_smallest(prices):
    """You subtract the smallest price from the largest, on whatever days they were. With [9, 6, 2] you'd sell before you have bought."""
    return max(prices) - min(prices) if prices else 0


def wrong_every_rise(prices):
    """You add up every rise, which means many trades. Only one is allowed."""
    gain = 0
    for before, after in zip(prices, prices[1:]):
        gain += max(0, after - before)
    return gain


def wrong_next_day(prices):
    """You always sell on the day after. It may pay to wait: with [1, 4, 2, 6] the best trade is from 1 to 6."""
    best = 0
    for before, after in zip(prices, prices[1:]):
        best = max(best, after - before)
    return best


def wrong_bought_at_the_lowest(prices):
    """You buy at the lowest price of all. It may come so late that a trade before it brings more."""
    if not prices:
        return 0
    low = prices.index(min(prices))
    return max(prices[low:]) - prices[low]
