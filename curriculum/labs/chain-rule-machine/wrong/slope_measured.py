"""Your program measures the slope with a small step. That is a good test, and no
machine that knows the rules: for the sine of 1000000 x the curve swings several
times within your step, and the answer has nothing to do with the slope. Let every
piece hand on its value *and* its slope."""

import math
import operator

PAIRS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def value(expr, x):
    if expr == "x":
        return x
    if not isinstance(expr, tuple):
        return expr
    name, first, *rest = expr
    u = value(first, x)
    if name in PAIRS:
        return PAIRS[name](u, value(rest[0], x))
    if name == "**":
        return u ** rest[0]
    if name not in ("sin", "cos", "exp", "log"):
        raise ValueError("no rule")
    return getattr(math, name)(u)


def value_and_slope(expr, x):
    h = 1e-5
    return value(expr, x), (value(expr, x + h) - value(expr, x - h)) / (2 * h)
