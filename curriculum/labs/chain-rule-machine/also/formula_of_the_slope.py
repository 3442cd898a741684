import math

KNOWN = ("+", "-", "*", "/", "**", "sin", "cos", "exp", "log")


def slope(expr):
    """Return the slope as another expression of x."""
    if expr == "x":
        return 1
    if not isinstance(expr, tuple):
        return 0
    name, f, g = (*expr, None)[:3]
    if name not in KNOWN:
        raise ValueError(f"no rule for {name}")
    if name in ("+", "-"):
        return (name, slope(f), slope(g))
    if name == "*":
        return ("+", ("*", slope(f), g), ("*", f, slope(g)))
    if name == "/":
        return ("-", ("/", slope(f), g), ("*", expr, ("/", slope(g), g)))
    outer = {
        "**": lambda: ("*", g, ("**", f, g - 1)),
        "sin": lambda: ("cos", f),
        "cos": lambda: ("-", 0, ("sin", f)),
        "exp": lambda: expr,
        "log": lambda: ("**", f, -1),
    }[name]()
    return ("*", outer, slope(f))


def value(expr, x):
    if expr == "x":
        return x
    if not isinstance(expr, tuple):
        return expr
    name, f, g = (*expr, None)[:3]
    u = value(f, x)
    if name in ("sin", "cos", "exp", "log"):
        return getattr(math, name)(u)
    v = value(g, x)
    return {
        "+": lambda: u + v,
        "-": lambda: u - v,
        "*": lambda: u * v,
        "/": lambda: u / v,
        "**": lambda: u**v,
    }[name]()


def value_and_slope(expr, x):
    """Return the value of the expression at x, and its slope there."""
    steepness = slope(expr)
    return value(expr, x), value(steepness, x)
