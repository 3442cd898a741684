"""Two levels

A smart plug reports the power that a fridge takes: low values while it rests, high ones while it cools. Find the two levels by k-means with two centres. The centres start at the smallest and at the largest reading. Return the two centres when a round no longer moves them.

- `readings`: a list of at least two ints that are not all equal.
- A reading that is equally near to both centres goes to the lower one.
- Returns a tuple of two floats, the lower level first.

>>> two_levels([2, 3, 80, 4, 90])
(3.0, 85.0)
"""

minutes = 7
chapter = "01-two-steps"
hint = "Divide the readings into two lists, work out both means, compare them with the centres before. Then again. Can one of the lists be empty here?"


def two_levels(readings: list[int]) -> tuple[float, float]:
    before = None
    now = (min(readings), max(readings))
    while now != before:
        before = now
        low = [x for x in readings if x - now[0] <= now[1] - x]
        high = [x for x in readings if x - now[0] > now[1] - x]
        now = (sum(low) / len(low), sum(high) / len(high))
    return now


def cases(rng):
    yield ([1, 5],)
    yield ([7, 3, 3],)
    yield ([0, 1, 2],)
    yield ([2, 3, 80, 4, 90],)
    yield ([0, 10, 11, 12, 20],)
    yield ([24, 16, 20],)
    yield ([5, 7, 6],)
    yield ([9, 16, 23],)
    yield ([11, 12, 22, 10, 1],)
    yield ([6, 12, 19, 12, 13],)
    yield ([3, 13, 24, 15, 2],)
    yield ([1, 2, 3, 8, 9, 13, 30],)
    yield ([0, 4, 5, 6, 7, 8, 20],)
    yield ([0, 1, 2, 3, 4, 5, 6, 7, 30, 31, 12],)
    yield ([100, 90, 80, 70, 30, 10, 0, 60],)
    yield ([10, 10, 10, 90, 50, 55],)
    for n in (6, 11):
        yield (rng.integers(0, 12, n).tolist() + [3] + rng.integers(20, 99, n).tolist() + [40],)


def wrong_one_round_only(readings):
    """You do a single round. After the centres have moved, some readings may be nearer to the other one; go on until nothing moves."""
    a, b = min(readings), max(readings)
    low = [x for x in readings if x - a <= b - x]
    high = [x for x in readings if x - a > b - x]
    return (sum(low) / len(low), sum(high) / len(high))


def wrong_middle_goes_up(readings):
    """A reading in the middle goes to the higher centre in your program. It should go to the lower one."""
    before, now = None, (min(readings), max(readings))
    while now != before:
        before = now
        low = [x for x in readings if x - now[0] < now[1] - x]
        high = [x for x in readings if x - now[0] >= now[1] - x]
        now = (sum(low) / len(low), sum(high) / len(high))
    return now


def wrong_start_returned(readings):
    """You return the smallest and the largest reading. That is only where the centres start."""
    return (float(min(readings)), float(max(readings)))
