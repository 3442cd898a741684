"""A rough estimate

"How many people would have to check the photos that our model isn't sure of?" Nobody knows, but each part of the
answer lies between two ends that you can defend. Multiply and divide, keep both ends, and say which part you'd look up
first.

- `parts`: a list of one or more tuples `(name, how, low, high)`. `how` is `"times"` or `"over"`: the estimate
  is the product of all parts with `"times"`, divided by each part with `"over"`. `low` and `high` are above 0, and
  `low` isn't larger than `high`.
- Returns a tuple of four: the smallest value that the estimate can have; the middle *by ratio* (middle / smallest is
  the same as largest / middle); the largest value; and the name of the part whose high end is the largest multiple of
  its low end. If there are several such parts, it's the first of them.

>>> rough_estimate([("photos", "times", 100.0, 400.0), ("per person", "over", 50.0, 100.0)])
(1.0, 2.8284271247461903, 8.0, 'photos')
"""

import math

minutes = 9
chapter = "01-numbers-first"
hint = "When is a quotient smallest? And with the middle m, m / smallest is the same as largest / m."


def rough_estimate(parts: list[tuple[str, str, float, float]]) -> tuple[float, float, float, str]:
    smallest = largest = 1.0
    for _, how, low, high in parts:
        if how == "times":
            smallest *= low
            largest *= high
        else:
            smallest /= high
            largest /= low
    widest = max(parts, key=lambda part: part[3] / part[2])[0]
    return smallest, math.sqrt(smallest * largest), largest, widest


def cases(rng):
    yield ([("photos", "times", 4.0, 9.0)],)
    yield ([("photos", "times", 5.0, 5.0)],)
    yield ([("photos", "times", 100.0, 400.0), ("per person", "over", 50.0, 100.0)],)
    yield ([("users", "times", 1000.0, 2000.0), ("share", "times", 0.01, 0.05), ("a day", "over", 20.0, 40.0)],)
    yield ([("a", "over", 2.0, 8.0), ("b", "times", 10.0, 40.0), ("c", "times", 100.0, 150.0)],)
    yield ([("a", "over", 1.0, 2.0), ("b", "over", 3.0, 12.0)],)
    yield ([("b", "times", 2.0, 8.0), ("a", "over", 1.0, 4.0)],)
    for n in (3, 4, 5):
        parts = []
        for i in range(n):
            low = float(rng.uniform(1, 50))
            parts.append((f"part {i}", ["times", "over"][int(rng.integers(2))], low, low * float(rng.uniform(1.2, 6))))
        parts.append(("hours", "over", 5.0, 8.0))
        parts.append(("people", "times", 500.0, 900.0))
        yield (parts,)


def wrong_low_by_low(parts):
    """For the smallest value you divide by the low end. A quotient is smallest when the divisor is large."""
    smallest = largest = 1.0
    for _, how, low, high in parts:
        smallest = smallest * low if how == "times" else smallest / low
        largest = largest * high if how == "times" else largest / high
    widest = max(parts, key=lambda p: p[3] / p[2])[0]
    return smallest, math.sqrt(smallest * largest), largest, widest


def wrong_half_way(parts):
    """Your middle lies half-way between the ends, so it's never below half the largest value, however small the
    smallest is. The middle by ratio of
    4 and 9 is 6: 6 is 1.5 times 4, and 9 is 1.5 times 6."""
    smallest = largest = 1.0
    for _, how, low, high in parts:
        smallest = smallest * low if how == "times" else smallest / high
        largest = largest * high if how == "times" else largest / low
    widest = max(parts, key=lambda p: p[3] / p[2])[0]
    return smallest, (smallest + largest) / 2, largest, widest


def wrong_widest_by_difference(parts):
    """You look for the largest difference of the ends. Between 500 and 900 the difference is 400, but the estimate
    changes only by a factor of 1.8; between 1 and 4 it changes by a factor of 4."""
    smallest = largest = 1.0
    for _, how, low, high in parts:
        smallest = smallest * low if how == "times" else smallest / high
        largest = largest * high if how == "times" else largest / low
    widest = max(parts, key=lambda p: p[3] - p[2])[0]
    return smallest, math.sqrt(smallest * largest), largest, widest
