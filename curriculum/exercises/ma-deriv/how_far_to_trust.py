"""How far can the slope be trusted?

A shop knows the curve of its costs, a polynomial. For amounts near today's it works with a quick estimate from today's
value and slope instead: value plus slope times change. Which changes are small enough for that?

- `coefficients`: a list of at least one number, the constant first: `[7, -4, 0, 5]` stands for 7 - 4x + 0x² + 5x³.
- `x`: today's amount. `changes`: a list of numbers, each positive, negative or 0. `limit`: a number, at least 0.
- Returns a list of those changes for which the estimate is at most `limit` away from the true value at `x` plus the
  change, in their order.

>>> how_far_to_trust([0, 0, 1], 3, [0.5, 1, -1, 2], 1)
[0.5, 1, -1]
"""

minutes = 8
chapter = "03-rules"
hint = "A helper that gives the value of the polynomial anywhere is needed twice. In the slope, the number at position n goes with n times x to the power of n - 1."


def how_far_to_trust(coefficients: list[float], x: float, changes: list[float], limit: float) -> list[float]:
    value = _value(coefficients, x)
    slope = 0
    for n, c in enumerate(coefficients):
        if n > 0:
            slope += n * c * x ** (n - 1)
    good = []
    for change in changes:
        estimate = value + slope * change
        if abs(_value(coefficients, x + change) - estimate) <= limit:
            good.append(change)
    return good


def _value(coefficients, x):
    return sum(c * x**n for n, c in enumerate(coefficients))


def _good(coefficients, x, changes, limit, slope):
    value = _value(coefficients, x)
    return [d for d in changes if abs(_value(coefficients, x + d) - value - slope * d) <= limit]


def _slope(coefficients, x):
    return sum(n * c * x ** (n - 1) for n, c in enumerate(coefficients) if n > 0)


def cases(rng):
    yield [5], 2, [1, -3], 0
    yield [5, 3], 2, [1, -30, 400], 0
    yield [0, 0, 1], 3, [0.5, 1, -1, 2], 1
    yield [0, 0, -1], 3, [2, 1.5, -1, 0], 1
    yield [1, 2, 0, 1], 0, [1, -1, 2, -2, 3], 8
    yield [0, 0, 0, 1], 2, [1, -1, 2, -2, -4], 8
    yield [0, 0, 0, 1], 2, [1, -1], 7
    yield [5, 1, 0, 1], 2, [1, -1], 4.5
    yield [7, -4, 0, 5], -1, [0.5, -0.5, 1, -1], 10
    yield [0, 1, 1], 4, [], 3
    yield [2, 5, -1], 10, [2, -2, 3, -3], 4
    for degree in (2, 3, 4):
        coefficients = rng.integers(-4, 5, degree).tolist() + [int(rng.integers(1, 4))]
        yield coefficients, int(rng.integers(-2, 4)), [0.25, -0.5, 1, -1, 2, -3, 4], int(rng.integers(1, 6))


def wrong_change_forgotten(coefficients, x, changes, limit):
    """You compare with today's value instead of the estimate: the slope isn't used. The estimate is the value plus the
    slope times the change."""
    return _good(coefficients, x, changes, limit, 0)


def wrong_power_stays(coefficients, x, changes, limit):
    """In your slope the exponent comes to the front, but it also stays above. One less remains there."""
    slope = sum(n * c * x**n for n, c in enumerate(coefficients))
    return _good(coefficients, x, changes, limit, slope)


def wrong_too_low_passes(coefficients, x, changes, limit):
    """You only look whether the true value is too high. An estimate that is far too large is just as bad: take the size of
    the difference."""
    value, slope = _value(coefficients, x), _slope(coefficients, x)
    return [d for d in changes if _value(coefficients, x + d) - value - slope * d <= limit]


def wrong_slope_at_the_end(coefficients, x, changes, limit):
    """You take the slope at the new amount. The estimate uses today's slope."""
    value = _value(coefficients, x)
    return [d for d in changes if abs(_value(coefficients, x + d) - value - _slope(coefficients, x + d) * d) <= limit]
