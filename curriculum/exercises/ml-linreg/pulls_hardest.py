"""Which point pulls hardest?

Before a cycling club trusts the line that leads from hours of training to speed, it wants to know whether a single
member decides how steep the line is. Leave out one point at a time and fit the line of least squares to the others.
Return the place of the point without which the slope changes most, upwards or downwards, and the slope without it.

- `x`, `y`: arrays of numbers of shape (n,), n at least 3. Whichever point is left out, at least two different values of
  `x` remain, and one change is clearly the largest. Neither array is changed.
- Returns a tuple: the place, counted from 0, an int, and the slope, a float, not rounded.

>>> place, slope = pulls_hardest(np.array([1, 2, 3, 4]), np.array([1, 2, 3, 12]))
>>> place, round(slope, 6)
(3, 1.0)
"""

import numpy as np

minutes = 7
chapter = "01-line-of-least-squares"
hint = "You need the slope of many small tables, so write a function for it. `np.arange(len(x)) != i` is a mask that leaves out the place i."


def _slope(x, y):
    c = x - x.mean()
    return float(c @ (y - y.mean()) / (c @ c))


def pulls_hardest(x: np.ndarray, y: np.ndarray) -> tuple[int, float]:
    slopes = []
    for i in range(len(x)):
        others = np.arange(len(x)) != i
        slopes.append(_slope(x[others], y[others]))
    place = int(np.abs(np.array(slopes) - _slope(x, y)).argmax())
    return place, slopes[place]


def _without(x, y):
    """The slope without each point in turn."""
    keep = [np.arange(len(x)) != i for i in range(len(x))]
    return [_slope(x[others], y[others]) for others in keep]


def cases(rng):
    a = np.array
    yield a([1, 2, 4]), a([1, 3, 4])
    yield a([1, 2, 3, 4]), a([1, 2, 3, 12])
    yield a([1, 2, 3, 4]), a([9, 2, 3, 4])
    yield a([0, 1, 2, 3, 4]), a([0, 1, 11, 3, 5])
    yield a([0.0, 1.0, 2.0, 3.0, 10.0]), a([0.0, 2.0, 1.0, 3.0, 6.0])
    yield a([5, 5, 6, 7, 7, 20]), a([1, 7, 4, 2, 6, 5])
    yield a([10, 0, 1, 2, 3]), a([10.5, 0, 4, 2, 3])
    yield a([-4, -1, 0, 1, 2]), a([2, 8, 1, 0, -1])
    made = 0
    while made < 4:
        x, y = rng.integers(0, 15, 7), rng.integers(0, 20, 7)
        if len(set(x.tolist())) < 4:
            continue
        changes = sorted(abs(b - _slope(x, y)) for b in _without(x, y))
        if changes[-1] - changes[-2] > 0.01:
            made += 1
            yield x, y


def wrong_largest_error(x, y):
    """You take the point that lies farthest from the line. A point at the end of the line can pull it towards itself, and then its own error is small. Leave each point out and compare the slopes."""
    b = _slope(x, y)
    i = int(np.abs(y.mean() + b * (x - x.mean()) - y).argmax())
    return i, _without(x, y)[i]


def wrong_farthest_x(x, y):
    """You take the point whose x is farthest from the mean. Such a point pulls only if it lies off the line that the others make. Leave each point out and compare the slopes."""
    i = int(np.abs(x - x.mean()).argmax())
    return i, _without(x, y)[i]


def wrong_steepest_without(x, y):
    """You return the point without which the slope is largest. The largest *change* is wanted, and the slope may fall."""
    slopes = _without(x, y)
    i = int(np.argmax(slopes))
    return i, slopes[i]


def wrong_slope_of_all(x, y):
    """The place is right, but your slope is that of the line through all points. Return the slope without this point."""
    return int(np.abs(np.array(_without(x, y)) - _slope(x, y)).argmax()), _slope(x, y)
