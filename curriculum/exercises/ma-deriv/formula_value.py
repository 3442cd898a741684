"""The value of a formula

A report generator keeps its formulas as nested tuples, so that users can write new ones without writing Python.
Work out the value of such a formula.

- `expr` is one of these: the text `"x"`, the variable; a number; `("+", f, g)`, `("-", f, g)` or `("*", f, g)`, where `f` and
  `g` are again such formulas; `("minus", f)`, which is $-f$.
- `x`: a number, the value of the variable.
- Returns a number. Raises `ValueError` if an operation is none of these, wherever in the formula it stands.

>>> formula_value(("*", "x", ("+", "x", 5)), 2)
14
>>> formula_value(("minus", 7), 2)
-7
"""

minutes = 8
chapter = "04-chain-rule"
hint = "For a tuple: unpack the operation and the parts, and make a list of the values of the parts by calling the function itself."


def formula_value(expr, x: float) -> float:
    if expr == "x":
        return x
    if not isinstance(expr, tuple):
        return expr
    operation, *parts = expr
    values = [formula_value(part, x) for part in parts]
    if operation == "minus":
        return -values[0]
    if operation == "+":
        return values[0] + values[1]
    if operation == "-":
        return values[0] - values[1]
    if operation == "*":
        return values[0] * values[1]
    raise ValueError(f"no rule for {operation}")


def cases(rng):
    yield ("x", 3)
    yield (4, 3)
    yield (("+", "x", 5), 2)
    yield (("minus", 7), 2)
    yield (("-", "x", 5), 2)
    yield (("*", "x", 5), 2)
    yield (("*", 0.5, "x"), 3)
    yield (("/", "x", 5), 2)
    yield (("", "x", 5), 2)
    yield ((",", "x", 5), 2)
    yield (("power", "x", 5), 2)
    yield (("*", "x", ("+", "x", 5)), 2)
    yield (("-", ("-", 10, "x"), ("-", 3, "x")), 2)
    yield (("-", 9, ("*", 2, "x")), 2)
    yield (("-", ("+", "x", 8), "x"), 3)
    yield (("minus", ("minus", ("+", "x", 1))), 4)
    yield (("+", 1, ("sin", "x")), 4)
    yield (("+", ("*", 2, "x"), ("minus", ("root", "x"))), 4)

    def tree(depth):
        if depth == 0:
            return "x" if rng.random() < 0.5 else int(rng.integers(1, 9))
        operation = ["+", "-", "*", "minus"][rng.integers(0, 4)]
        return (operation, *[tree(depth - 1) for _ in range(1 if operation == "minus" else 2)])

    for depth in (2, 3, 4):
        yield (("-", tree(depth), ("*", 3, tree(depth))), int(rng.integers(2, 9)))


def wrong_only_one_level(expr, x):
    """You look at the parts as if each were "x" or a number. A part may be a formula itself: the function has to call itself for it."""
    if not isinstance(expr, tuple):
        return x if expr == "x" else expr
    operation, *parts = expr
    values = [x if part == "x" else part for part in parts]
    if operation == "minus":
        return -values[0]
    if operation not in ["+", "-", "*"]:
        raise ValueError(operation)
    return values[0] + values[1] if operation == "+" else values[0] - values[1] if operation == "-" else values[0] * values[1]


def wrong_other_operations_multiply(expr, x):
    """You treat every operation that is left as a product. An operation that isn't in the list is an error: raise ValueError."""
    if not isinstance(expr, tuple):
        return x if expr == "x" else expr
    operation, *parts = expr
    values = [wrong_other_operations_multiply(part, x) for part in parts]
    if operation == "minus":
        return -values[0]
    return values[0] + values[1] if operation == "+" else values[0] - values[1] if operation == "-" else values[0] * values[1]


def wrong_difference_turned_round(expr, x):
    """You subtract the first part from the second. `("-", f, g)` is f minus g."""
    if not isinstance(expr, tuple):
        return x if expr == "x" else expr
    operation, *parts = expr
    values = [wrong_difference_turned_round(part, x) for part in parts]
    if operation == "minus":
        return -values[0]
    if operation not in ["+", "-", "*"]:
        raise ValueError(operation)
    return values[0] + values[1] if operation == "+" else values[1] - values[0] if operation == "-" else values[0] * values[1]
