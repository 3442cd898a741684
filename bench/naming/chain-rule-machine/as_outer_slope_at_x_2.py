import math


def value_and_slope(expr, x):
    if isinstance(expr, (int, float)):
        return expr, 0
    if expr == "x":
        return x, 1
    op = expr[0]
    if op == "+":
        a, da = value_and_slope(expr[1], x)
        b, db = value_and_slope(expr[2], x)
        return a + b, da + db
    elif op == "-":
        a, da = value_and_slope(expr[1], x)
        b, db = value_and_slope(expr[2], x)
        return a - b, da - db
    elif op == "*":
        a, da = value_and_slope(expr[1], x)
        b, db = value_and_slope(expr[2], x)
        return a * b, da * b + a * db
    elif op == "/":
        a, da = value_and_slope(expr[1], x)
        b, db = value_and_slope(expr[2], x)
        return a / b, (da * b - a * db) / (b * b)
    elif op == "**":
        a, da = value_and_slope(expr[1], x)
        n = expr[2]
        return a**n, n * a ** (n - 1) * da
    elif op == "sin":
        a, da = value_and_slope(expr[1], x)
        return math.sin(a), math.cos(x) * da
    elif op == "cos":
        a, da = value_and_slope(expr[1], x)
        return math.cos(a), -math.sin(x) * da
    elif op == "exp":
        a, da = value_and_slope(expr[1], x)
        return math.exp(a), math.exp(x) * da
    elif op == "log":
        a, da = value_and_slope(expr[1], x)
        return math.log(a), da / x
    else:
        raise ValueError("unknown operation: " + str(op))
