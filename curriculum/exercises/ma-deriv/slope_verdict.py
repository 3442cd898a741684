"""What do the errors say?

Somebody tests formulas for slopes. Each formula was compared with two measured slopes: one with a step `h`, one with
half of it. From the two errors (their sizes, without sign) you can tell what happened. Divide the first error by the second:

- below 1.5: the error hardly shrinks, or grows. Return `"formula"`, since the formula is wrong.
- from 1.5 to below 3: the error is about halved. Return `"forward"`.
- 3 or more: the error becomes about a quarter. Return `"central"`.

The arguments are numbers: `claimed` is what the formula says, `whole` was measured with the step `h`, and `half` with
half of it. If the second error is 0, return `"exact"`, whatever the first is.

>>> slope_verdict(3, 3.31, 3.1525)
'forward'
>>> slope_verdict(3, 2.96, 2.99)
'central'
>>> slope_verdict(2.5, 2.84, 2.81)
'formula'
"""

minutes = 8
chapter = "02-both-sides"
hint = "A slope may be measured too small as well. Which function drops the sign of a difference?"


def slope_verdict(claimed: float, whole: float, half: float) -> str:
    first = abs(whole - claimed)
    second = abs(half - claimed)
    if second == 0:
        return "exact"
    if first / second < 1.5:
        return "formula"
    if first / second < 3:
        return "forward"
    return "central"


def cases(rng):
    yield (3, 3, 3)
    yield (3, 4, 3)
    yield (1, 3, 2)
    yield (1, 5, 2)
    yield (1, 3, 3)
    yield (8, 2, 4)
    yield (8, 7, 7)
    yield (8, 4, 7)
    yield (4, 1, 2)
    yield (0, 3, 1)
    yield (0, 3, 2)
    yield (6, 10, 4)
    yield (6, 1, 7)
    yield (3, 3.31, 3.1525)
    yield (3, 2.96, 2.99)
    yield (2.5, 2.84, 2.81)
    yield (-2, -2.5, -2.25)
    for factor in (1.1, 2.1, 4.0):
        claimed, error = int(rng.integers(-9, 9)), float(rng.uniform(0.1, 0.4))
        yield (claimed, claimed - error * factor, claimed - error)
        yield (claimed, claimed + error * factor, claimed - error)


def wrong_signs_kept(claimed, whole, half):
    """You divide errors that still have their signs. If one slope was measured too large and the other too small, your factor is negative. Compare sizes."""
    first, second = whole - claimed, half - claimed
    if second == 0:
        return "exact"
    return "formula" if first / second < 1.5 else "forward" if first / second < 3 else "central"


def wrong_slopes_divided(claimed, whole, half):
    """You divide the measured slopes, which are often nearly equal, so almost everything looks like a wrong formula. It is the errors that shrink: the distances from what is claimed."""
    if half == claimed:
        return "exact"
    factor = abs(whole) / (abs(half) or 1)
    return "formula" if factor < 1.5 else "forward" if factor < 3 else "central"


def wrong_upside_down(claimed, whole, half):
    """You divide the second error by the first. That is the part which is left, one half or one quarter; the limits in the text are for the first error divided by the second."""
    first, second = abs(whole - claimed), abs(half - claimed)
    if second == 0:
        return "exact"
    factor = second / (first or 1)
    return "formula" if factor < 1.5 else "forward" if factor < 3 else "central"
