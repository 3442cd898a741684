import math


def add(f, g, x):
    (u, du), (v, dv) = value_and_slope(f, x), value_and_slope(g, x)
    return u + v, du + dv


def subtract(f, g, x):
    (u, du), (v, dv) = value_and_slope(f, x), value_and_slope(g, x)
    return u - v, du - dv


def multiply(f, g, x):
    (u, du), (v, dv) = value_and_slope(f, x), value_and_slope(g, x)
    return u * v, du * v + u * dv


def divide(f, g, x):
    (u, du), (v, dv) = value_and_slope(f, x), value_and_slope(g, x)
    return u / v, du * v / v - u * dv / v


def power(f, n, x):
    u, du = value_and_slope(f, x)
    slope = n * u ** (n - 1) * du
    return u**n, slope


def sine(f, x):
    u, du = value_and_slope(f, x)
    return math.sin(u), math.cos(u) * du


def cosine(f, x):
    u, du = value_and_slope(f, x)
    return math.cos(u), -math.sin(u) * du


def exponential(f, x):
    u, du = value_and_slope(f, x)
    whole = math.exp(u)
    return whole, whole * du


def logarithm(f, x):
    u, du = value_and_slope(f, x)
    return math.log(u), du / u


RULES = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
    "**": power,
    "sin": sine,
    "cos": cosine,
    "exp": exponential,
    "log": logarithm,
}


def value_and_slope(expr, x):
    if expr == "x":
        return float(x), 1.0
    if isinstance(expr, (int, float)):
        return float(expr), 0.0
    if expr[0] not in RULES:
        raise ValueError(f"no rule for {expr[0]!r}")
    return RULES[expr[0]](*expr[1:], x)
