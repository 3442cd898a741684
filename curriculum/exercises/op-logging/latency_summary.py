'''Usual, slow, slowest

For a report, summarise latencies by percentiles. The p-th percentile is the smallest of the values that at least p per cent of
all values don't exceed.

- `ms`: a list of numbers in any order, which isn't changed; it may be empty. `percents`: a list of whole numbers from 1 to 100.
- Returns a dict: per cent -> percentile, in the order of `percents`. For an empty `ms` each percentile is `None`.

>>> latency_summary([40, 10, 30, 20], [50, 95])
{50: 20, 95: 40}
>>> latency_summary([], [99])
{99: None}
'''

import math

minutes = 6
chapter = "02-numbers-that-add-up"
hint = "Once the values are sorted, at which place is the percentile? Try p = 50 with four values, and with five. Multiply first and divide last: 7 / 100 * 100 is a little more than 7."


def latency_summary(ms: list, percents: list[int]) -> dict:
    ordered = sorted(ms)
    summary = {}
    for percent in percents:
        place = math.ceil(percent * len(ordered) / 100)
        summary[percent] = ordered[place - 1] if ordered else None
    return summary


def cases(rng):
    yield ([], [99])
    yield ([7], [1, 50, 100])
    yield ([40, 10, 30, 20], [50, 95])
    yield ([5, 1, 3], [50, 34, 33])
    yield ([9, 8, 2, 4, 6, 1, 3, 5, 7, 10], [90, 91, 10])
    yield (list(range(200, 0, -1)), [99, 95, 50, 100])
    yield (list(range(100, 0, -1)), [7, 14, 50])
    yield (list(range(600, 400, -1)), [28, 55, 90])
    for n in (7, 33, 60):
        yield (rng.integers(5, 900, n).tolist(), [50, 90, 95, 99, 100])


def wrong_one_place_up(ms, percents):
    """You take the value after the right one. Number k in order has the index k - 1: the p50 of 10, 20, 30, 40 is 20."""
    ordered = sorted(ms)
    return {p: ordered[min(p * len(ordered) // 100, len(ordered) - 1)] if ordered else None for p in percents}


def wrong_not_sorted(ms, percents):
    """You take the value at that place of the list as it came. Percentiles need the values in order."""
    return {p: ms[math.ceil(p * len(ms) / 100) - 1] if ms else None for p in percents}


def wrong_rounded_down(ms, percents):
    """You round the place down. Of three values, the first alone is only 33 %, so the p50 is the second."""
    ordered = sorted(ms)
    return {p: ordered[max(p * len(ordered) // 100, 1) - 1] if ordered else None for p in percents}


def wrong_between(ms, percents):
    """You take a value between two of them. The percentile asked for here is always one of the values."""
    ordered = sorted(ms)
    summary = {}
    for p in percents:
        if ordered:
            at = (len(ordered) - 1) * p / 100
            low = int(at)
            high = min(low + 1, len(ordered) - 1)
            summary[p] = ordered[low] + (at - low) * (ordered[high] - ordered[low])
        else:
            summary[p] = None
    return summary
