'''How many were inside

Return the mean number of requests that were inside a service during a window of time.

- `spans`: a list of tuples `(arrival, end)` in seconds, in any order, arrival before end. It may be empty.
- `begin`, `end`: the window, `begin` before `end`. A request that was inside for only a part of the window counts for that part; one
  that was inside only before or only after the window doesn't count.
- Returns a float.

A request that is inside for 2 of 10 seconds counts 0.2. Two such requests count 0.4, whether at the same time or not.

>>> mean_inside([(1, 3), (2, 4)], 0, 10)
0.4
>>> mean_inside([(-5, 5), (8, 20)], 0, 10)
0.7
'''

minutes = 5
chapter = "02-a-queue-in-numbers"
hint = "For one request: from the later of two moments to the earlier of two others. When is there nothing in between?"


def mean_inside(spans: list[tuple], begin: float, end: float) -> float:
    inside = 0.0
    for arrived, left in spans:
        inside += max(0, min(left, end) - max(arrived, begin))
    return inside / (end - begin)


def cases(rng):
    yield ([], 0, 10)
    yield ([(1, 3)], 0, 10)
    yield ([(1, 3), (2, 4)], 0, 10)
    yield ([(-5, 5), (8, 20)], 0, 10)
    yield ([(-5, -1), (2, 4)], 0, 10)
    yield ([(11, 14), (12, 30), (2, 3)], 0, 10)
    yield ([(0, 100)], 20, 40)
    yield ([(3, 9), (25, 28), (29, 45)], 20, 30)
    yield ([(19, 21), (22, 31), (5, 7)], 20, 24)
    for n in (5, 12, 30):
        starts = rng.integers(0, 60, n)
        yield ([(int(s), int(s + d)) for s, d in zip(starts, rng.integers(1, 20, n))], 20, 50)


def wrong_window_ignored(spans, begin, end):
    """You add up the whole stay of each request. The request from -5 to 5 was in the window from 0 to 10 for 5 seconds, not for 10."""
    return float(sum(left - arrived for arrived, left in spans) / (end - begin))


def wrong_negative_stays(spans, begin, end):
    """A request that was never in the window makes your sum smaller: from 11 to 14 gives 10 - 11 = -1. Such a stay is 0."""
    return float(sum(min(left, end) - max(arrived, begin) for arrived, left in spans) / (end - begin))


def wrong_only_whole_stays(spans, begin, end):
    """You leave out requests that began before the window or ended after it. Each of them was inside for a part of it."""
    return float(sum(left - arrived for arrived, left in spans if arrived >= begin and left <= end) / (end - begin))


def wrong_mean_stay(spans, begin, end):
    """You return how long a request stays on average. How many are inside also depends on how many come: divide by the length of the window."""
    stays = [max(0, min(left, end) - max(arrived, begin)) for arrived, left in spans]
    return float(sum(stays) / len(stays)) if stays else 0.0
