import math


def value_and_slope(expr, x):
    if expr == "x":
        return x, 1
    if not isinstance(expr, tuple):
        return expr, 0
    op, *args = expr
    if op in ("+", "-"):
        parts = [value_and_slope(a, x) for a in args]
        slope = parts[0][1] + parts[1][1]
        if op == "+":
            value = parts[0][0] + parts[1][0]
        else:
            value = parts[0][0] - parts[1][0]
    elif op in ("*", "/"):
        (u, du), (v, dv) = (value_and_slope(a, x) for a in args)
        if op == "*":
            value, slope = u * v, du * v + u * dv
        else:
            value, slope = u / v, (du * v - u * dv) / v**2
    elif op == "**":
        u, du = value_and_slope(args[0], x)
        n = args[1]
        value, slope = u**n, n * u ** (n - 1) * du
    elif op in ("sin", "cos", "exp", "log"):
        u, du = value_and_slope(args[0], x)
        value = getattr(math, op)(u)
        if op == "sin":
            outer = math.cos(u)
        elif op == "cos":
            outer = -math.sin(u)
        elif op == "exp":
            outer = value
        else:
            outer = 1 / u
        slope = outer * du
    else:
        raise ValueError(f"unknown operation {op}")
    return value, slope
