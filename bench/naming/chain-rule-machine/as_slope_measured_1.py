from math import cos, exp, log, sin

FUNCTIONS = {"sin": sin, "cos": cos, "exp": exp, "log": log}


def value(expr, x):
    if expr == "x":
        return x
    if not isinstance(expr, tuple):
        return expr
    operation = expr[0]
    if operation in FUNCTIONS:
        return FUNCTIONS[operation](value(expr[1], x))
    if operation not in ("+", "-", "*", "/", "**"):
        raise ValueError(f"no rule for {operation!r}")
    u, v = value(expr[1], x), value(expr[2], x)
    if operation == "+":
        return u + v
    if operation == "-":
        return u - v
    if operation == "*":
        return u * v
    if operation == "/":
        return u / v
    return u**v


def value_and_slope(expr, x):
    h = 1e-6
    slope = (value(expr, x + h) - value(expr, x - h)) / (2 * h)
    return value(expr, x), slope
