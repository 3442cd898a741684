from math import cos, exp, log, sin


def value_and_slope(expr, x):
    match expr:
        case "x":
            return x, 1.0
        case int() | float():
            return expr, 0.0
        case ("+", f, g):
            (u, s), (v, t) = value_and_slope(f, x), value_and_slope(g, x)
            return u + v, s + t
        case ("-", f, g):
            (u, s), (v, t) = value_and_slope(f, x), value_and_slope(g, x)
            return u - v, s + t
        case ("*", f, g):
            (u, s), (v, t) = value_and_slope(f, x), value_and_slope(g, x)
            return u * v, s * v + u * t
        case ("/", f, g):
            (u, s), (v, t) = value_and_slope(f, x), value_and_slope(g, x)
            return u / v, (s * v - u * t) / (v * v)
        case ("**", f, n):
            u, s = value_and_slope(f, x)
            return u**n, n * u ** (n - 1) * s
        case ("sin", f):
            u, s = value_and_slope(f, x)
            return sin(u), cos(u) * s
        case ("cos", f):
            u, s = value_and_slope(f, x)
            return cos(u), -sin(u) * s
        case ("exp", f):
            u, s = value_and_slope(f, x)
            return exp(u), exp(u) * s
        case ("log", f):
            u, s = value_and_slope(f, x)
            return log(u), s / u
    raise ValueError(f"there is no rule for {expr[0]}")
