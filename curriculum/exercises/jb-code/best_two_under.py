"""Two articles for a voucher

"A customer has a voucher and wants to spend as much of it as possible on exactly two articles. The prices are sorted. What's the largest
total of two that the voucher covers? Comparing all pairs works; can you do it in one pass?"

- `prices`: a list of ints in ascending order, 1 or more each, possibly with repetitions, possibly empty. Each place in the list is one
  article, and it can be bought once.
- `voucher`: an int, 0 or more.
- Returns the largest total that isn't above `voucher`, an int; 0 if no two articles fit.

>>> best_two_under([2, 5, 8, 11], 14)
13
>>> best_two_under([4, 9], 10)
0
"""

minutes = 8
chapter = "02-along-the-list"
hint = "Begin with the cheapest and the dearest article. If they are too dear together, which of the two can't be in any pair that fits?"


def best_two_under(prices: list[int], voucher: int) -> int:
    best = 0
    low = 0
    high = len(prices) - 1
    while low < high:
        total = prices[low] + prices[high]
        if total > voucher:
            high -= 1
        else:
            best = max(best, total)
            low += 1
    return best


def cases(rng):
    yield ([], 5)
    yield ([4], 8)
    yield ([4, 9], 13)
    yield ([4, 9], 12)
    yield ([4, 4], 8)
    yield ([3, 7], 8)
    yield ([1, 6, 7], 12)
    yield ([1, 6, 6], 12)
    yield ([2, 5, 8, 11], 14)
    yield ([1, 4, 5, 8, 20], 10)
    yield ([1, 4, 5, 9], 10)
    yield ([1, 5, 6, 10], 11)
    yield ([1, 2, 3, 4], 100)
    yield ([2, 6, 7, 8, 9], 14)
    for n in (6, 10):
        prices = sorted(rng.integers(1, 60, n).tolist())
        yield (prices, int(rng.integers(20, 90)))


def wrong_same_article_twice(prices, voucher):
    """Your pointers may meet, and then one article is bought twice. With [4] and a voucher of 8 there is no pair."""
    best = 0
    low = 0
    high = len(prices) - 1
    while low <= high:
        total = prices[low] + prices[high]
        if total > voucher:
            high -= 1
        else:
            best = max(best, total)
            low += 1
    return best


def wrong_must_be_less(prices, voucher):
    """You accept only totals below the voucher. A total that uses it up exactly is the best there can be."""
    best = 0
    low = 0
    high = len(prices) - 1
    while low < high:
        total = prices[low] + prices[high]
        if total >= voucher:
            high -= 1
        else:
            best = max(best, total)
            low += 1
    return best


def wrong_first_that_fits(prices, voucher):
    """You stop at the first pair that fits. With [1, 6, 6] and a voucher of 12, 1 + 6 fits first, and 6 + 6 is better."""
    low = 0
    high = len(prices) - 1
    while low < high:
        total = prices[low] + prices[high]
        if total <= voucher:
            return total
        high -= 1
    return 0


def wrong_neighbours(prices, voucher):
    """You try only articles that stand next to each other. The best pair may be the cheapest and a dear one."""
    best = 0
    for i in range(len(prices) - 1):
        if prices[i] + prices[i + 1] <= voucher:
            best = max(best, prices[i] + prices[i + 1])
    return best
