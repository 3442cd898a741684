"""The busiest hours

"For each hour I have the number of visitors. A guided tour needs an extra guide for `k` hours in a row. When should the guide begin, to
be there for as many visitors as possible? The list is long, so don't add up every stretch from the start."

- `visitors`: a list of ints, 0 or more each, possibly empty.
- `k`: an int, 1 or more.
- Returns the position of the first hour of the busiest stretch of exactly `k` hours; of several equally busy ones, the earliest.
  Returns -1 if the list has fewer than `k` hours.

>>> busiest_stretch([2, 9, 1, 6, 6], 2)
3
>>> busiest_stretch([4, 1, 4], 1)
0
"""

minutes = 8
chapter = "02-along-the-list"
hint = "From one stretch to the next, one hour joins and one leaves. At which position is the hour that leaves when hour `i` joins?"


def busiest_stretch(visitors: list[int], k: int) -> int:
    if len(visitors) < k:
        return -1
    total = sum(visitors[:k])
    best = total
    start = 0
    for i in range(k, len(visitors)):
        total += visitors[i] - visitors[i - k]
        if total > best:
            best = total
            start = i - k + 1
    return start


def cases(rng):
    yield ([], 1)
    yield ([5], 1)
    yield ([5], 2)
    yield ([3, 8], 3)
    yield ([4, 4], 5)
    yield ([1, 9, 2], 4)
    yield ([3, 8], 1)
    yield ([3, 8], 2)
    yield ([4, 1, 4], 1)
    yield ([0, 0, 0], 2)
    yield ([1, 2, 9], 2)
    yield ([6, 1, 2, 6], 2)
    yield ([2, 9, 1, 6, 6], 2)
    yield ([5, 1, 5, 1, 5], 3)
    yield ([9, 0, 0, 4, 4, 4], 3)
    yield ([7, 7, 7, 7], 2)
    for n in (8, 12):
        visitors = rng.integers(0, 30, n).tolist()
        yield (visitors, 3)
        yield (visitors, 5)


def wrong_last_stretch_missed(visitors, k):
    """Your last stretch ends one hour before the end of the list. With n hours there are n - k + 1 stretches, not n - k."""
    if len(visitors) < k:
        return -1
    sums = [sum(visitors[i : i + k]) for i in range(len(visitors) - k)]
    return sums.index(max(sums)) if sums else 0


def wrong_latest_of_equals(visitors, k):
    """Of equally busy stretches you return the latest. If you compare with `>=`, an equal total replaces the earlier one."""
    if len(visitors) < k:
        return -1
    sums = [sum(visitors[i : i + k]) for i in range(len(visitors) - k + 1)]
    best = 0
    for i, total in enumerate(sums):
        if total >= sums[best]:
            best = i
    return best


def wrong_short_lists(visitors, k):
    """You also accept stretches that are cut off by the end of the list. With 2 hours there is no stretch of 3."""
    if not visitors:
        return -1
    sums = [sum(visitors[i : i + k]) for i in range(len(visitors))]
    return sums.index(max(sums))


def wrong_end_returned(visitors, k):
    """You return the last hour of the stretch. The guide wants to know when to begin, which is k - 1 hours earlier."""
    if len(visitors) < k:
        return -1
    sums = [sum(visitors[i : i + k]) for i in range(len(visitors) - k + 1)]
    return sums.index(max(sums)) + k - 1
