"""The k-th best result so far

"In a jumping contest, the `k` best results get to the final. After each jump, tell the audience the result that one
has to beat: the `k`-th best so far." There are a hundred thousand jumps, so don't sort all of them each time.

- `results`: a list of ints, in the order of the jumps, possibly empty. `k`: an int, 1 or more.
- Returns a list of the same length: after each jump the `k`-th best result so far. Equal results count as often as
  they occur. As long as there are fewer than `k` results, it's None.

>>> score_to_beat([50, 80, 60, 90], 2)
[None, 50, 60, 80]
>>> score_to_beat([7], 1)
[7]
"""

minutes = 8
chapter = "08-intervals-and-heaps"
hint = "Keep the k best so far in a heap. Which of them stands on top, and when does it have to go? O(n log k) is expected; sorting after each jump would be O(n² log n)."
equivalent = {
    "Compare_Eq_GtE @ 11:scores.append(best[0] if len(best) == k else None) -> scores.append(best[0] if len(best) >= k else None)": "the heap never holds more than k",
}

import heapq


def score_to_beat(results: list[int], k: int) -> list[int | None]:
    best = []
    scores = []
    for result in results:
        heapq.heappush(best, result)
        if len(best) > k:
            heapq.heappop(best)
        scores.append(best[0] if len(best) == k else None)
    return scores


def cases(rng):
    yield ([], 1)
    yield ([5], 1)
    yield ([5], 2)
    yield ([1, 2], 1)
    yield ([2, 1], 1)
    yield ([5, 5], 2)
    yield ([0, 3, 0], 2)
    yield ([9, 8, 1], 2)
    yield ([50, 80, 60, 90], 2)
    yield ([3, 3, 3, 4], 3)
    yield ([1, 2, 3, 4, 5], 3)
    yield ([5, 4, 3, 2, 1], 3)
    yield ([7, 9, 7, 9, 8], 2)
    yield ([4, 1], 5)
    for n in (8, 14):
        results = rng.integers(10, 40, n).tolist()
        yield (results, 3)
        yield (results, 1)
    yield (rng.integers(0, 500, 400).tolist(), 20)


def wrong_different_results(results, k):
    """You count equal results once. Two jumpers with the same result take two places. `score_to_beat([5, 5], 2)` gives [None, None], not [None, 5]."""
    scores = []
    for n in range(1, len(results) + 1):
        best = sorted(set(results[:n]), reverse=True)
        scores.append(best[k - 1] if len(best) >= k else None)
    return scores


def wrong_too_early(results, k):
    """You name a result before there are `k`. Until then everybody is in the final. `score_to_beat([5], 2)` gives [5], not [None]."""
    scores = []
    for n in range(1, len(results) + 1):
        scores.append(min(sorted(results[:n], reverse=True)[:k]))
    return scores


def wrong_last_jumps(results, k):
    """You look at the last `k` jumps only. Earlier results still count. `score_to_beat([2, 1], 1)` gives [2, 1], not [2, 2]."""
    scores = []
    for n in range(1, len(results) + 1):
        scores.append(min(results[max(0, n - k) : n]) if n >= k else None)
    return scores


def wrong_kth_smallest(results, k):
    """You count from the smallest result. The best ones get to the final. `score_to_beat([1, 2], 1)` gives [1, 1], not [1, 2]."""
    scores = []
    for n in range(1, len(results) + 1):
        scores.append(sorted(results[:n])[k - 1] if n >= k else None)
    return scores
