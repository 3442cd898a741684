"""Outside the range

A laboratory marks every value outside its normal range: below the lower limit or above the upper one. The limits
themselves are normal.

Write the function `outside_the_range(value, low, high)`. All three are ints or floats, and `low` is less than `high`. The
function returns True if the value has to be marked, otherwise False.

>>> outside_the_range(3.2, 3.5, 5.0)
True
>>> outside_the_range(3.5, 3.5, 5.0)
False
"""

minutes = 3
chapter = "07-true-or-false"


def outside_the_range(value: float, low: float, high: float) -> bool:
    return value < low or value > high


def cases(rng):
    yield (3.5, 3.5, 5.0)
    yield (3.2, 3.5, 5.0)
    yield (5.0, 3.5, 5.0)
    yield (5.5, 3.5, 5.0)
    yield (4, 3.5, 5.0)
    yield (0, -5, 5)
    yield (-7, -5, 5)
    yield (140, 60, 140)
    yield (60, 60, 140)
    yield (59, 60, 140)
    yield (0, 60, 140)
    yield (141, 60, 140)
    for _ in range(5):
        low = rng.integers(1, 50).item()
        yield (rng.integers(0, 130).item(), low, low + rng.integers(2, 60).item())


def wrong_and(value, low, high):
    """No value can be below the lower limit and above the upper one at the same time, so nothing is ever marked. One
    of the two is enough."""
    return value < low and value > high


def wrong_limits_marked(value, low, high):
    """You mark the limits themselves. They are normal."""
    return value <= low or value >= high


def wrong_inside(value, low, high):
    """You return True for the normal values. The task asks for the others."""
    return low <= value <= high


def wrong_only_above(value, low, high):
    """You check only the upper limit. A value that is too low has to be marked as well."""
    return value > high
