import cmath
import operator

from gradatim.checks import check, close, raises

PAIRS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
STEP = 1e-30


def complex_value(expr, z):
    if expr == "x":
        return z
    if not isinstance(expr, tuple):
        return expr
    name, first, *rest = expr
    u = complex_value(first, z)
    if name in PAIRS:
        return PAIRS[name](u, complex_value(rest[0], z))
    return u ** rest[0] if name == "**" else getattr(cmath, name)(u)


def exact(expr, x):
    """value and slope from a step in a direction in which nothing cancels: the imaginary one"""
    z = complex(complex_value(expr, complex(x, STEP)))
    return [z.real, z.imag / STEP]


def compare(lab, expr, x, hint=""):
    close(list(lab.value_and_slope(expr, x)), exact(expr, x), hint=hint)


def line(rng):
    """an expression of x that is positive near 1, with a slope of its own"""
    a, b = rng.uniform(0.5, 0.9), rng.uniform(1.2, 2)
    return ("+", ("*", a, "x"), b)


@check
def leaves(lab, rng):
    """knows the variable, which has the slope 1, and constants, which have the slope 0"""
    x = rng.uniform(0.5, 2)
    compare(lab, "x", x)
    compare(lab, rng.uniform(1, 5), x, hint="how fast does a constant change?")
    compare(lab, int(rng.integers(2, 9)), x, hint="how fast does a constant change?")
    compare(lab, x, x, hint="a constant that happens to be as large as x is now")


@check
def sums(lab, rng):
    """adds and subtracts"""
    x, c = rng.uniform(0.5, 2), rng.uniform(1, 3)
    for expr in (("+", "x", "x"), ("+", c, "x"), ("-", "x", c), ("-", c, "x"), ("-", "x", "x")):
        compare(lab, expr, x, hint="each slope with its own sign")


@check
def products(lab, rng):
    """multiplies"""
    x, c = rng.uniform(1.5, 3), rng.uniform(1.5, 3)
    for expr in (("*", "x", "x"), ("*", c, "x"), ("*", "x", c), ("*", c, c)):
        compare(lab, expr, x, hint="both factors change")


@check(needs=[sums, products])
def products_of_lines(lab, rng):
    """multiplies expressions that change at different speeds"""
    compare(lab, ("*", line(rng), ("-", line(rng), ("*", 3.0, "x"))), rng.uniform(0.5, 2))


@check
def quotients(lab, rng):
    """divides"""
    x, c = rng.uniform(1.5, 3), rng.uniform(1.5, 3)
    for expr in (("/", "x", c), ("/", c, "x"), ("/", "x", ("*", "x", "x"))):
        compare(lab, expr, x, hint="which part has the minus?")


@check
def powers(lab, rng):
    """raises the variable to a power"""
    x = rng.uniform(1.2, 2)
    for n in (1, 2, 3, 5, 0.5, -2):
        compare(lab, ("**", "x", n), x, hint="n times one power less")


@check(needs=powers)
def powers_of_zero_and_below(lab, rng):
    """raises 0 and numbers below 0 to whole powers"""
    for n in (1, 2, 3):
        for x in (0, 0.0, -rng.uniform(1.2, 2)):
            compare(lab, ("**", "x", n), x, hint="n times one power less")


@check(needs=sums)
def powers_of_lines(lab, rng):
    """raises what changes at a speed of its own to a power"""
    x = rng.uniform(0.5, 2)
    for n in (2, 3, -1.5):
        compare(lab, ("**", line(rng), n), x, hint="times the slope of what is inside")


@check
def functions(lab, rng):
    """knows sin, cos, exp and log of the variable"""
    x = rng.uniform(0.5, 1.2)
    for name in ("sin", "cos", "exp", "log"):
        compare(lab, (name, "x"), x, hint=f"the slope of {name}")


@check
def functions_of_lines(lab, rng):
    """applies the chain rule to sin, cos, exp and log"""
    x = rng.uniform(0.5, 1.2)
    for name in ("sin", "cos", "exp", "log"):
        compare(lab, (name, line(rng)), x, hint="the outer slope where? and times what?")


@check
def functions_of_constants(lab, rng):
    """finds the slope 0 where no variable is inside"""
    for name in ("sin", "cos", "exp", "log"):
        compare(lab, (name, rng.uniform(1, 2)), 1.5, hint="nothing moves")


@check(needs=[powers_of_lines, functions_of_lines, products_of_lines, quotients])
def many_levels(lab, rng):
    """works through expressions of many levels"""
    x = rng.uniform(0.5, 1.5)
    inner = ("exp", ("sin", ("*", line(rng), ("cos", "x"))))
    compare(lab, ("/", ("**", ("+", inner, 1), 3), ("log", ("+", ("**", "x", 2), 3))), x)
    deep = "x"
    for _ in range(8):
        deep = ("sin", ("+", deep, 0.5))
    compare(lab, deep, x)


@check(needs=[functions, products_of_lines, quotients, powers_of_lines])
def not_measured(lab, rng):
    """knows the slope also where the formula changes fast"""
    wave = ("sin", ("*", 1_000_000, "x"))
    for expr in (wave, ("*", wave, "x"), ("/", wave, "x"), ("**", ("+", 2, wave), 3)):
        compare(lab, expr, rng.uniform(1, 2), hint="rules, not small steps")


@check(needs=[products, powers])
def whole_number(lab, rng):
    """takes a whole number for x"""
    compare(lab, ("*", "x", ("**", ("+", ("**", "x", 2), 1), 3)), int(rng.integers(1, 5)))


@check
def unknown(lab, rng):
    """raises ValueError for an operation that it does not know"""
    raises(ValueError, lab.value_and_slope, ("tan", "x"), 0.5, hint="no rule, no answer")
    raises(ValueError, lab.value_and_slope, ("%", "x", 2), 0.5, hint="no rule, no answer")
    inside = ("+", ("*", 2, "x"), ("abs", "x"))
    raises(ValueError, lab.value_and_slope, inside, 0.5, hint="deep inside as well")
