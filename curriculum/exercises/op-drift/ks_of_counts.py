'''KS distance from a table

A shop rates its parcels' damage in classes 0, 1, 2, ... and keeps only the number of parcels of each class. Return the
Kolmogorov-Smirnov distance of two such tables and the class at which it is reached.

- `a`, `b`: lists of counts of equal length, at least one; item k is the number of parcels of class k. Each has at least one parcel.
- At class k, compare the share of parcels of class k *or lower*. The distance is the largest gap, in either direction.
- Returns a tuple: the distance as a float, and the smallest class at which it is reached, as an int. Gaps that differ by less than
  1e-9 are equal.

>>> ks_of_counts([4, 3, 1], [3, 1, 4])
(0.375, 1)
>>> ks_of_counts([1, 1], [2, 2])
(0.0, 0)
'''

minutes = 8
equivalent = {
    "Compare_Gt_GtE @ 8:if gap > largest + 1e-9: -> if gap >= largest + 1e-9:": "no gap is larger by exactly 1e-9",
    "NumberReplacer @ 2:largest, place = 0.0, 0 -> largest, place = -1.0, 0": "the first class sets the largest gap to 0 or more",
}
chapter = "02-many-features-many-days"
hint = "Keep a running sum of each table. In the example the shares up to class 0 are 0.5 and 0.375, up to class 1 they are 0.875 and 0.5."


def ks_of_counts(a: list[int], b: list[int]) -> tuple[float, int]:
    largest, place = 0.0, 0
    up_to_a = up_to_b = 0
    for k, (x, y) in enumerate(zip(a, b)):
        up_to_a += x
        up_to_b += y
        gap = abs(up_to_a / sum(a) - up_to_b / sum(b))
        if gap > largest + 1e-9:
            largest, place = gap, k
    return largest, place


def cases(rng):
    yield ([3], [8])
    yield ([1, 1], [2, 2])
    yield ([5, 3, 2], [2, 2, 4])
    yield ([0, 4], [4, 0])
    yield ([0, 1, 0], [1, 1, 1])
    yield ([1, 1, 6], [4, 2, 2])
    yield ([1, 0, 3], [2, 0, 2])
    yield ([3, 0, 0, 4], [1, 0, 2, 4])
    yield ([1, 2, 1, 0], [0, 1, 2, 1])
    yield ([6, 0, 2, 2], [4, 1, 1, 2])
    yield ([0, 5, 5, 0], [5, 0, 0, 5])
    yield ([2, 2, 2, 2, 2], [1, 1, 1, 1, 6])
    yield ([9, 1, 0, 0], [10, 30, 40, 20])
    for n in (5, 8):
        yield (rng.integers(1, 20, n).tolist(), rng.integers(1, 60, n).tolist())
        yield (rng.integers(1, 90, n).tolist(), rng.integers(1, 20, n).tolist())


def wrong_single_shares(a, b):
    """You compare the share of each class by itself. The distance is about the share of a class *or lower*: add up first."""
    largest, place = 0.0, 0
    for k in range(len(a)):
        gap = abs(a[k] / sum(a) - b[k] / sum(b))
        if gap > largest + 1e-9:
            largest, place = gap, k
    return largest, place


def wrong_one_direction(a, b):
    """You count a gap only where the first table is ahead. A gap counts in either direction."""
    largest, place, up_to_a, up_to_b = 0.0, 0, 0, 0
    for k in range(len(a)):
        up_to_a += a[k]
        up_to_b += b[k]
        gap = up_to_a / sum(a) - up_to_b / sum(b)
        if gap > largest + 1e-9:
            largest, place = gap, k
    return largest, place


def wrong_last_class(a, b):
    """Of equal gaps you return the last class. The smallest one was asked for."""
    largest, place, up_to_a, up_to_b = 0.0, 0, 0, 0
    for k in range(len(a)):
        up_to_a += a[k]
        up_to_b += b[k]
        gap = abs(up_to_a / sum(a) - up_to_b / sum(b))
        if gap > largest - 1e-9:
            largest, place = max(gap, largest), k
    return largest, place


def wrong_counts(a, b):
    """You compare running sums of parcels, so your distance can be larger than 1. Divide each sum by the total of its own table."""
    largest, place, up_to_a, up_to_b = 0.0, 0, 0, 0
    for k in range(len(a)):
        up_to_a += a[k]
        up_to_b += b[k]
        gap = abs(up_to_a - up_to_b)
        if gap > largest + 1e-9:
            largest, place = gap, k
    return largest, place
