import math

import numpy as np

from gradatim.checks import check, close, equal


def piece(operation, a, b):
    """the value of a step, and its slopes for what went in"""
    if operation in ("+", "a + 2", "2 + a"):
        return a + b, 1.0, 1.0
    if operation in ("*", "a * 2", "2 * a"):
        return a * b, b, a
    if operation == "**":
        return a**b, b * a ** (b - 1), 0.0
    if operation == "tanh":
        return math.tanh(a), 1 / math.cosh(a) ** 2, 0.0
    return max(0.0, a), float(a > 0), 0.0


def wanted(inputs, steps):
    """all values, and the slope of the last one for each of them"""
    values, notes = [float(x) for x in inputs], []
    for operation, i, j in steps:
        second = values[j] if operation in ("+", "*") else j
        value, *slopes = piece(operation, values[i], second)
        values.append(value)
        notes.append([(i, slopes[0])] + [(j, slopes[1])] * (operation in ("+", "*")))
    slopes = [0.0] * (len(values) - 1) + [1.0]
    for number, pairs in reversed(list(enumerate(notes, len(inputs)))):
        for parent, slope in pairs:
            slopes[parent] += slopes[number] * slope
    return values, slopes


def compare(lab, given, inputs, steps, hint=""):
    close(given.back(lab.Value, inputs, steps), wanted(inputs, steps)[1], hint=hint)


def two(rng):
    return rng.uniform(0.5, 2, 2).tolist()


@check
def new(lab, rng):
    """keeps a number as a float, with the slope 0.0 at first"""
    for x in (float(rng.uniform(1, 9)), int(rng.integers(2, 9))):
        value = lab.Value(x)
        equal(value.data, float(x), hint="the attribute data, a float")
        equal(value.grad, 0.0, hint="the attribute grad")


@check(needs=new)
def values(lab, given, rng):
    """computes sums, products, powers, tanh and ReLU"""
    a, b = two(rng)
    for step in (("+", 0, 1), ("*", 0, 1), ("**", 0, 3), ("tanh", 0, None), ("relu", 0, None)):
        close(given.there(lab.Value, [a, -b], [step])[-1], wanted([a, -b], [step])[0][-1],
              hint=f"{step[0]}, for the numbers {a:.3f} and {-b:.3f}")  # fmt: skip
    close(given.there(lab.Value, [-b], [("relu", 0, None)])[-1], 0.0, hint="ReLU below 0")
    for x in (400.0, -400.0):
        close(given.there(lab.Value, [x], [("tanh", 0, None)])[-1], x / 400, hint=f"tanh of {x}")


@check(needs=new)
def plain_numbers(lab, given, rng):
    """adds and multiplies plain numbers, on either side"""
    x = two(rng)[:1]
    for operation in ("a + 2", "a * 2", "2 + a", "2 * a"):
        for n in (int(rng.integers(2, 9)), float(rng.uniform(2, 9))):
            step = [(operation, 0, n)]
            close(given.there(lab.Value, x, step)[-1], wanted(x, step)[0][-1], hint=operation)
            compare(lab, given, x, step, hint=f"the slope of {operation}")


@check(needs=new)
def unseen(lab, given, rng):
    """leaves all slopes at 0.0 until backward is called, and returns nothing"""
    steps = [("+", 0, 1), ("+", 2, 1)]
    equal(given.fresh(lab.Value, two(rng), steps), [0.0] * 4, hint="before backward()")
    equal(given.returned(lab.Value, two(rng), steps), None, hint="what backward() returns")


@check(needs=new)
def alone(lab, given, rng):
    """gives the slope 1 to a result that was computed from nothing"""
    compare(lab, given, two(rng)[:1], [], hint="how fast does it change with itself?")


@check(needs=alone)
def sums(lab, given, rng):
    """sends slopes back through a sum"""
    compare(lab, given, two(rng), [("+", 0, 1)], hint="a + b")


@check(needs=alone)
def products(lab, given, rng):
    """sends slopes back through a product"""
    compare(lab, given, two(rng), [("*", 0, 1)], hint="a * b: each factor times which number?")


@check(needs=alone)
def powers(lab, given, rng):
    """sends slopes back through a power"""
    (x, _) = two(rng)
    for n in (1, 2, 3, 0.5, -1, -2.5):
        compare(lab, given, [x], [("**", 0, n)], hint=f"a ** {n}")
    for n in (2, 3, -1):
        compare(lab, given, [-x], [("**", 0, n)], hint=f"a ** {n}, with a below 0")


@check(needs=alone)
def bends(lab, given, rng):
    """sends slopes back through tanh and ReLU"""
    for x in rng.uniform(0.3, 2, 2).tolist():
        for number in (x, -x):
            compare(lab, given, [number], [("tanh", 0, None)], hint=f"tanh of {number:.3f}")
            compare(lab, given, [number], [("relu", 0, None)], hint=f"ReLU of {number:.3f}")
    compare(lab, given, [0.0], [("relu", 0, None)], hint="ReLU of exactly 0")


@check(needs=sums)
def with_itself(lab, given, rng):
    """adds both shares where a number is used with itself"""
    compare(lab, given, two(rng)[:1], [("+", 0, 0)], hint="a + a")


@check(needs=products)
def squared(lab, given, rng):
    """adds both shares where a number is multiplied by itself"""
    compare(lab, given, two(rng)[:1], [("*", 0, 0)], hint="a * a")


@check(needs=[sums, products])
def used_twice(lab, given, rng):
    """adds the shares of a number that was used in several places"""
    compare(lab, given, two(rng), [("*", 0, 1), ("+", 2, 0)], hint="a * b + a")
    compare(lab, given, two(rng), [("*", 0, 1), ("+", 0, 2)], hint="a + a * b")


@check(needs=[sums, products])
def equal_numbers(lab, given, rng):
    """keeps numbers apart that happen to be equal"""
    (x, _) = two(rng)
    compare(lab, given, [x, x, x], [("*", 0, 1), ("+", 3, 2)], hint="three Values, one number")
    steps = [("+", 0, 1), ("+", 2, 3), ("*", 4, 5)]
    compare(lab, given, [x, 1.0, x, 1.0], steps, hint="(a + b) * (c + d), a equal to c, b to d")


@check(needs=[sums, products])
def waits_for_all(lab, given, rng):
    """sends a slope on only when all shares have come in"""
    a, b = two(rng)
    early = [("*", 0, 1), ("+", 2, 0), ("*", 3, 2), ("*", 2, 4)]
    for steps in (early, [(o, j, i) for o, i, j in early]):
        compare(lab, given, [a, b], steps, hint="c = ab, d = c + a, e = dc, f = ce")


@check(needs=[sums, products])
def others_untouched(lab, given, rng):
    """leaves numbers alone that the result was not computed from"""
    compare(lab, given, [*two(rng), 3.0], [("*", 0, 2), ("+", 0, 1)], hint="c and a * c are unused")


@check(needs=sums)
def each_once(lab, given, rng):
    """visits each number once, however many paths lead to it"""
    for n in (12, 13):
        count = given.calls(lab.Value, n)
        word = "a few hundred calls" if count < 1000 else "thousands of calls"
        hint = f"{n} doublings make {2**n} paths, and {n + 1} numbers"
        equal(word, "a few hundred calls", hint=hint)


@check(needs=[each_once, used_twice])
def doubled(lab, given, rng):
    """finds the slope of a number that was doubled 40 times"""
    compare(lab, given, two(rng)[:1], [("+", n, n) for n in range(40)], hint="2 to the power of 40")


@check(needs=[sums, products])
def deep(lab, given, rng):
    """goes back through 200 steps"""
    steps = [("*" if n % 2 else "+", n + 1, 0) for n in range(200)]
    compare(lab, given, [0.9, float(rng.uniform(0.1, 0.5))], steps, hint="a long chain")


@check(needs=[powers, bends, plain_numbers, waits_for_all, with_itself, squared, each_once])
def any_formula(lab, given, rng):
    """finds all slopes of formulas drawn at random"""
    for _ in range(4):
        inputs = rng.uniform(0.5, 1.5, 3).tolist()
        steps = []
        for number in range(3, 18):
            i, j = (int(n) for n in rng.integers(max(0, number - 6), number, 2))
            kind = rng.choice(["+", "*", "+", "*", "tanh", "relu", "2 * a", "a + 2"])
            third = j if kind in "+*" else float(rng.choice([-0.5, 0.7]))
            steps.append((str(kind), i, third))
        _, slopes = wanted(inputs, steps)
        got = given.back(lab.Value, inputs, steps)
        scale = max(1.0, float(np.abs(slopes).max()))
        close([g / scale for g in got], [s / scale for s in slopes], hint="all rules together")
