from math import cos, exp, log, sin

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
    if operation not in FUNCTIONS and operation not in ("+", "-", "*", "/", "**"):
        raise ValueError(f"no rule for {operation!r}")
    u, du = value_and_slope(first, x)
    if operation in FUNCTIONS:
        outer, slope = FUNCTIONS[operation]
        return outer(u), slope(u) * du
    (second,) = rest
    if operation == "**":
        return u**second, second * u ** (second - 1) * du
    v, dv = value_and_slope(second, x)
    if operation == "+":
        return u + v, du + dv
    if operation == "-":
        return u - v, du - dv
    if operation == "*":
        return u * v, u * dv
    return u / v, (du * v - u * dv) / v**2
