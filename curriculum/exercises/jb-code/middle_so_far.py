"""The median after each price

"House prices come in one by one. After each, tell me the median so far: the price in the middle, if they stood in
order. With an even number of prices, take the lower one of the two in the middle." Sorting all prices after each new
one is too slow.

- `prices`: a list of ints, in the order in which they come in, possibly empty; not changed.
- Returns a list of the same length.


>>> middle_so_far([30, 10, 20, 40])
[30, 10, 20, 20]
>>> middle_so_far([])
[]
"""

minutes = 9
chapter = "08-intervals-and-heaps"
hint = "Keep the smaller half in a heap with its largest on top (as negative numbers), and the larger half in a heap with its smallest on top. How do you keep them balanced? O(log n) for each price, since a constant number of pushes and pops is enough."
equivalent = {
    "Compare_Gt_NotEq @ 11:if len(upper) > len(lower): -> if len(upper) != len(lower):": "the upper half is never the smaller one at this point",
}

import heapq


def middle_so_far(prices: list[int]) -> list[int]:
    lower = []
    upper = []
    middles = []
    for price in prices:
        heapq.heappush(lower, -price)
        heapq.heappush(upper, -heapq.heappop(lower))
        if len(upper) > len(lower):
            heapq.heappush(lower, -heapq.heappop(upper))
        middles.append(-lower[0])
    return middles


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([1, 2],)
    yield ([2, 1],)
    yield ([0, 0, 9],)
    yield ([30, 10, 20, 40],)
    yield ([1, 2, 3, 4, 5],)
    yield ([5, 4, 3, 2, 1],)
    yield ([7, 7, 7],)
    yield ([-3, 8, -9, 4],)
    yield ([100, 1, 1, 1],)
    yield ([4, 9, 4, 9, 5],)
    for n in (7, 12):
        yield (rng.integers(-20, 60, n).tolist(),)
    yield (rng.integers(0, 900, 300).tolist(),)


def wrong_upper_middle(prices):
    """With an even number of prices you take the upper one of the two in the middle. `middle_so_far([1, 2])` gives [1, 2], not [1, 1]."""
    return [sorted(prices[:n])[n // 2] for n in range(1, len(prices) + 1)]


def wrong_not_in_order(prices):
    """You take the price in the middle of those that came in, without putting them in order. `middle_so_far([2, 1])` gives [2, 2], not [2, 1]."""
    return [prices[(n - 1) // 2] for n in range(1, len(prices) + 1)]


def wrong_mean(prices):
    """You work out the mean. One very high price moves it, but not the median. `middle_so_far([0, 0, 9])` gives [0, 0, 3], not [0, 0, 0]."""
    return [sum(prices[:n]) // n for n in range(1, len(prices) + 1)]


def wrong_only_at_the_end(prices):
    """You work out the median once, of all prices. It's asked for after each of them. `middle_so_far([2, 1])` gives [1, 1], not [2, 1]."""
    return [sorted(prices)[(len(prices) - 1) // 2] for _ in prices]
