"""Find the mistake: sale prices

In a sale, everything that costs 100 or more is reduced by 20. All other prices stay as they are. The function should
return the new prices of all the articles, but some articles are missing from its list. Find the mistake and fix it.

- `prices`: a list of ints, 1 or more.
- Returns a new list of ints, as long as `prices` and in the same order.

>>> sale_prices([30, 100, 250])
[30, 80, 230]
>>> sale_prices([99])
[99]
"""

kind = "fix"
minutes = 3
chapter = "07-in-one-line"
hint = "What does an `if` at the end of a comprehension decide: which value goes into the list, or whether one goes in at all?"

starter = '''
def sale_prices(prices: list[int]) -> list[int]:
    return [price - 20 for price in prices if price >= 100]
'''


def sale_prices(prices: list[int]) -> list[int]:
    return [price - 20 if price >= 100 else price for price in prices]


def cases(rng):
    yield ([],)
    yield ([99],)
    yield ([100],)
    yield ([101, 99],)
    yield ([30, 100, 250],)
    yield ([5, 110, 5],)
    yield ([400, 100],)
    yield ([20, 10],)
    for n in (4, 7, 10):
        yield (rng.integers(50, 150, n).tolist() + [100, 60],)


def wrong_cheap_ones_missing(prices):
    """Articles under 100 are missing. A condition at the end leaves items out; here each price becomes one of two values."""
    return [price - 20 for price in prices if price >= 100]


def wrong_everything_cheaper(prices):
    """In your list every price is 20 lower. Only those of 100 or more get cheaper."""
    return [price - 20 for price in prices]


def wrong_hundred_not_reduced(prices):
    """You leave the price of exactly 100 as it is. "100 or more" includes 100."""
    return [price - 20 if price > 100 else price for price in prices]


def wrong_zero_for_the_others(prices):
    """The other articles cost 0 in your list. They keep their price."""
    return [price - 20 if price >= 100 else 0 for price in prices]
