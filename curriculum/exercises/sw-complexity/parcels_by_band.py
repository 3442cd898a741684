"""Parcels in bands

A post office sorts its parcels into bands of weight. With `limits = [500, 1000]` there are three: up to 500 g, above that up to 1000 g, and above
1000 g. A weight that is exactly at a limit belongs to the lower band. Count the parcels in each band.

- `limits`: a list of at least one int, in ascending order, without repetitions. There may be hundreds.
- `grams`: a list of ints, the weights of the parcels, in any order; possibly empty.
- Returns a list with the number of parcels in each band, the lightest band first. It has one number more than there are limits.

>>> bands([500, 1000], [700, 500, 20, 1001])
[2, 1, 1]
"""

minutes = 5
chapter = "04-in-order"
hint = "The number of limits that are below a weight is the position of its band."

import bisect


def bands(limits: list[int], grams: list[int]) -> list[int]:
    counts = [0] * (len(limits) + 1)
    for weight in grams:
        counts[bisect.bisect_left(limits, weight)] += 1
    return counts


def cases(rng):
    yield ([500], [])
    yield ([500], [500])
    yield ([500], [499])
    yield ([500], [501])
    yield ([500, 1000], [700, 500, 20, 1001])
    yield ([500, 1000], [1000, 1000, 500])
    yield ([1, 2, 3], [3, 2, 1, 0, 4])
    yield ([100, 200, 300, 400], [250, 250, 410, 90])
    yield ([100, 200], [999])
    for n in (6, 15, 40):
        limits = sorted(set(rng.integers(1, 60, 6).tolist()))
        yield (limits, rng.integers(1, 70, n).tolist() + limits[:3] + [80])


def wrong_limit_to_the_upper_band(limits, grams):
    """You put a parcel of exactly 500 g into the upper band. It belongs to the lower one."""
    counts = [0] * (len(limits) + 1)
    for weight in grams:
        counts[bisect.bisect_right(limits, weight)] += 1
    return counts


def wrong_heaviest_lost(limits, grams):
    """Parcels that are heavier than the last limit are missing. They have a band of their own, at the end."""
    counts = [0] * (len(limits) + 1)
    for weight in grams:
        if weight <= limits[-1]:
            counts[bisect.bisect_left(limits, weight)] += 1
    return counts


def wrong_all_up_to_the_limit(limits, grams):
    """For each limit, you count all parcels up to it. A parcel belongs to one band only."""
    counts = [sum(weight <= limit for weight in grams) for limit in limits]
    return counts + [sum(weight > limits[-1] for weight in grams)]
