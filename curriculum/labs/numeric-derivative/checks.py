import math

from gradatim.checks import check, close, equal, lend


@check
def straight_line(lab, rng):
    """finds the slope of a straight line"""
    slope, height = rng.uniform(2, 9), rng.uniform(-5, 5)
    close(lab.deriv(lambda x: slope * x + height, rng.uniform(1, 3), 0.25), slope)


@check
def cube(lab, rng):
    """gives the central difference of a power, for small steps and large ones"""
    x = rng.uniform(1, 3)
    for h in (1.0, 0.5, 0.125, 0.01):
        close(lab.deriv(lambda t: t**3, x, h), 3 * x**2 + h**2, hint="both sides, and how far?")


@check
def exponential(lab, rng):
    """gives the central difference of math.exp"""
    x = rng.uniform(-1, 1)
    for h in (0.7, 0.2):
        want = math.exp(x) * math.sinh(h) / h
        close(lab.deriv(math.exp, x, h), want, hint="both sides, and how far?")


@check
def falling(lab, rng):
    """gives a negative slope where the curve falls"""
    a, h = rng.uniform(1, 2), 0.1
    close(lab.deriv(lambda x: -a * x**2, 2.0, h), -4 * a, hint="right minus left")


@check
def whole_number(lab, rng):
    """takes a whole number for x"""
    x = int(rng.integers(2, 9))
    close(lab.deriv(lambda t: t**3, x, 0.5), 3 * x**2 + 0.25)


@check(needs=cube)
def tiny_step(lab):
    """takes a tiny step as it is, and looks exactly where it is told"""
    for h in (1e-3, 1e-7):
        close(lab.deriv(lambda t: t**3, 0, h), h**2, atol=0.0, hint="at 0 the answer is h * h")


@check
def own_step(lab, given, rng):
    """chooses a step of a sensible size if none is named"""
    hint = "neither the bend of the curve nor the rounding should count"
    equal(given.own_step(lab.deriv, rng.uniform(1.8, 3.0)), "fits", hint=hint)


@check(needs=own_step)
def default_step(lab, rng):
    """agrees with the true derivative to five digits if no step is named"""
    hint = "neither the bend of the curve nor the rounding should count"
    for x in rng.uniform(1.8, 3.0, size=4):
        close(lab.deriv(math.exp, x), math.exp(x), rtol=1e-5, hint=hint)
        close(lab.deriv(math.sin, x), math.cos(x), rtol=1e-5, hint=hint)
        close(lab.deriv(lambda t: t**4, x), 4 * x**3, rtol=1e-5, hint=hint)


@check(needs=straight_line)
def two_calls(lab, rng):
    """calls the function two times"""
    f = lend(lambda x: 3.0 * x)
    lab.deriv(f, rng.uniform(1, 3), 0.5)
    equal(f.count, 2, hint="which values does the formula need?")
