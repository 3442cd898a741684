"""Numbers that carry their slope along

Slopes can also travel forwards, which is cheap with *one* input: each number carries its value and how fast it changes with the input. A class `Moving`
does that, and a sensor uses it for its calibration curve, a polynomial. Fill the gaps in the class and in the function.

- `coefficients`: a list of numbers; the curve is c0 + c1·x + c2·x² + … An empty list is the curve that is 0 everywhere.
- `x`: a float.
- Returns a tuple of two floats: the value of the curve at x and its slope there.

For 5 + 2x + 3x² at x = 2 the value is 5 + 4 + 12, the slope 2 + 12.

>>> curve_and_slope([5, 2, 3], 2.0)
(21.0, 14.0)
"""

kind = "complete"
minutes = 6
chapter = "03-a-record-of-steps"
hint = "The product rule gives the slope of a product. In the function, think about x itself: how fast does it change with x?"

starter = '''
class Moving:
    def __init__(self, data, slope=0.0):
        self.data = data
        self.slope = slope

    def __add__(self, other):
        return Moving(self.data + other.data, ...)

    def __mul__(self, other):
        return Moving(self.data * other.data, ...)


def curve_and_slope(coefficients: list, x: float) -> tuple[float, float]:
    moving = Moving(x, ...)
    power, total = Moving(1.0), Moving(0.0)
    for c in coefficients:
        total = total + Moving(c) * power
        power = power * moving
    return total.data, total.slope
'''


class _Moving:
    def __init__(self, data, slope=0.0):
        self.data = data
        self.slope = slope

    def __add__(self, other):
        return _Moving(self.data + other.data, self.slope + other.slope)

    def __mul__(self, other):
        return _Moving(self.data * other.data, self.slope * other.data + self.data * other.slope)


def curve_and_slope(coefficients: list, x: float) -> tuple[float, float]:
    moving = _Moving(x, 1.0)
    power, total = _Moving(1.0), _Moving(0.0)
    for c in coefficients:
        total = total + _Moving(c) * power
        power = power * moving
    return total.data, total.slope


def cases(rng):
    yield ([], 2.0)
    yield ([5], 2.0)
    yield ([5, 2], 3.0)
    yield ([5, 2, 3], 2.0)
    yield ([0, 0, 0, 1], -2.0)
    yield ([1, -1, 2, 3], 1.5)
    for n in (3, 4, 6):
        yield (rng.integers(1, 9, n).tolist(), float(rng.integers(2, 5)))


def _curve(coefficients, x, product):
    power, total = (1.0, 0.0), (0.0, 0.0)
    for c in coefficients:
        term = product((c, 0.0), power)
        total = (total[0] + term[0], total[1] + term[1])
        power = product(power, (x, 1.0))
    return total


def wrong_slopes_multiplied(coefficients, x):
    """Your slope is 0 for every curve. If a product multiplies the slopes, the constant factor's 0 wipes out everything: look up the product
    rule. If `moving` has the slope 0, nothing can change: how fast does x change with x?"""
    return _curve(coefficients, x, lambda p, q: (p[0] * q[0], p[1] * q[1]))


def wrong_first_factor_stands_still(coefficients, x):
    """In your product only the second factor changes. The product rule has two parts."""
    return _curve(coefficients, x, lambda p, q: (p[0] * q[0], p[0] * q[1]))


def wrong_slopes_added(coefficients, x):
    """For a product you add the slopes, as for a sum. Each slope counts as often as the other factor says: it is multiplied by the other
    factor's value."""
    return _curve(coefficients, x, lambda p, q: (p[0] * q[0], p[1] + q[1]))
