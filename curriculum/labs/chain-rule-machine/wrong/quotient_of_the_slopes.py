"""Your slope of a quotient is the quotient of the slopes. For x / x**2 that would
be 1 / (2x), though x / x**2 = 1/x falls. Use (u' v - u v') / v**2."""

from math import cos, exp, log, sin

# Each outer function with its own slope.
FUNCTIONS = {
    "sin": (sin, cos),
    "cos": (cos, lambda u: -sin(u)),
    "exp": (exp, exp),
    "log": (log, lambda u: 1 / u),
}


def value_and_slope(expr, x):
    """Return the value of the expression at x, and its slope there."""
    if expr == "x":
        return x, 1.0
    if not isinstance(expr, tuple):
        return expr, 0.0
    operation, first, *rest = expr
    u, du = value_and_slope(first, x)
    if operation in FUNCTIONS:
        outer, slope = FUNCTIONS[operation]
        return outer(u), slope(u) * du
    if operation == "**":
        n = rest[0]
        return u**n, n * u ** (n - 1) * du
    if operation not in ("+", "-", "*", "/"):
        raise ValueError(f"no rule for {operation!r}")
    v, dv = value_and_slope(rest[0], x)
    if operation == "+":
        return u + v, du + dv
    if operation == "-":
        return u - v, du - dv
    if operation == "*":
        return u * v, du * v + u * dv
    return u / v, du / (dv or 1)
