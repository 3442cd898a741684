"""The first witness

A condition in your program is changed. Find the first witness of the change: the smallest counterexample.

- `old`, `new`: each a pair of a comparison, one of `"<"`, `"<="`, `">"`, `">="` and `"=="`, and a whole number. `(">", 3)` stands for `n > 3`.
- `low`, `high`: the smallest and the largest whole number that the program can get, both of them possible; low isn't above high.
- Returns the smallest whole number from `low` to `high` for which the two conditions differ; None if there's none, so that the change is equivalent.

>>> first_witness((">", 3), (">=", 3), 0, 50)
3
>>> first_witness((">", 3), (">=", 4), 0, 50) is None
True
"""

minutes = 8
chapter = "02-change-it-now"
hint = "Write a helper `holds(condition, n)`, and go through the numbers from low on."


def first_witness(old: tuple, new: tuple, low: int, high: int) -> int | None:
    def holds(condition, n):
        sign, limit = condition
        if sign == "==":
            return n == limit
        if n == limit:
            return sign in ("<=", ">=")
        return (n < limit) == (sign in ("<", "<="))

    for n in range(low, high + 1):
        if holds(old, n) != holds(new, n):
            return n
    return None


def cases(rng):
    yield ((">", 3), (">=", 3), 0, 50)
    yield ((">", 3), (">=", 4), 0, 50)
    yield (("<", 3), ("<=", 3), 0, 2)
    yield (("<", 3), ("<=", 3), 3, 3)
    yield (("==", 5), (">=", 5), 0, 5)
    yield (("==", 5), (">=", 5), 0, 9)
    yield (("==", 0), ("<=", 0), 0, 20)
    yield (("==", 0), ("<=", 0), -4, 20)
    yield ((">", 7), ("<", 7), -3, 20)
    yield ((">=", 10), (">=", 12), 0, 10)
    yield ((">=", 10), (">=", 12), 0, 11)
    yield (("<=", -2), ("<", -2), -9, -2)
    yield ((">", -6), (">", -8), -20, 20)
    yield (("==", 4), ("<", 4), 4, 9)
    yield ((">=", 1), (">", 1), 2, 9)
    signs = ["<", "<=", ">", ">=", "=="]
    for _ in range(8):
        a, b = rng.integers(0, 5, 2).tolist()
        x = int(rng.integers(-5, 6))
        yield ((signs[a], x), (signs[b], x + int(rng.integers(-1, 2))), x - int(rng.integers(0, 4)), x + int(rng.integers(0, 4)))


def _true(condition, n):
    sign, limit = condition
    return {"<": n < limit, "<=": n <= limit, ">": n > limit, ">=": n >= limit, "==": n == limit}[sign]


def wrong_without_the_largest(old, new, low, high):
    """You leave out the largest number. `range(low, high)` ends before it, and it's possible, too."""
    return next((n for n in range(low, high) if _true(old, n) != _true(new, n)), None)


def wrong_from_zero(old, new, low, high):
    """You begin at 0. The program may get negative numbers, or only numbers from some limit on."""
    return next((n for n in range(0, high + 1) if _true(old, n) != _true(new, n)), None)


def wrong_largest(old, new, low, high):
    """You return the largest number for which the conditions differ. The smallest is wanted."""
    return max((n for n in range(low, high + 1) if _true(old, n) != _true(new, n)), default=None)


def wrong_limit_itself(old, new, low, high):
    """You return the old limit. For `n > 3` and `n >= 4` it's no witness, since the two conditions are the same for whole numbers."""
    return old[1] if low <= old[1] <= high else None
