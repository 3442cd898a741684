"""The score of an application

A bank's computer scores applications for a loan: each answer, as a number, is multiplied by its weight, and the products are added to a base score. Return the score. Plain Python is enough for it, so it can run where NumPy isn't installed.

- `answers`, `weights`: lists of numbers that may be negative. If one is longer than the other, raise a ValueError: the weights belong to another form.
- `base`: a number. With two empty lists, it is the score.
- Returns a number.

>>> loan_score([2, 0, 5], [10, -30, -4], 100)
100
>>> loan_score([1, 1], [7, -2], 0)
5
"""

minutes = 4
chapter = "02-dot-product"
hint = "Where does the sum start, and what makes `zip` complain about a list that is too short?"


def loan_score(answers: list[float], weights: list[float], base: float) -> float:
    return base + sum(a * w for a, w in zip(answers, weights, strict=True))


def cases(rng):
    yield [], [], 50
    yield [3], [4], 0
    yield [3], [4], 20
    yield [2, 0, 5], [10, -30, -4], 100
    yield [1, 1], [7, -2], 1
    yield [1, 2], [3], 5
    yield [1], [3, 0], 5
    yield [], [3, 8], 5
    yield [3, 8], [], 5
    for n in (3, 5):
        yield rng.integers(1, 9, n).tolist(), rng.integers(-9, 10, n).tolist(), int(rng.integers(10, 99))


def wrong_base_left_out(answers, weights, base):
    """Your score is the dot product alone. The base score belongs to it, also when there are no answers."""
    return sum(a * w for a, w in zip(answers, weights, strict=True))


def wrong_rest_left_off(answers, weights, base):
    """You stop at the end of the shorter list. The bank would never notice that the wrong weights were used."""
    return base + sum(a * w for a, w in zip(answers, weights))


def wrong_sums_multiplied(answers, weights, base):
    """You multiply the sum of the answers by the sum of the weights. Each answer has a weight of its own."""
    if len(answers) != len(weights):
        raise ValueError
    return base + sum(answers) * sum(weights)
