"""How many terms are needed?

An archive stores tables of measurements by the first terms of their SVD. How many terms must it keep? Return the smallest number of terms whose squared singular values add up to at least `share` of the sum of all the squares.

- `table`: an array of floats, shape (n, m), n and m at least 1, not all zeros.
- `share`: a float above 0 and below 1. The sum is never so near to the limit that rounding could decide.
- Returns an int, at least 1.

>>> terms_needed(np.array([[4.0, 0.0], [0.0, 2.0]]), 0.75)
1
>>> terms_needed(np.array([[4.0, 0.0], [0.0, 2.0]]), 0.85)
2
"""

import numpy as np

minutes = 6
chapter = "03-singular-values"
hint = "In the examples the squares are 16 and 4. Add them up one after the other, and stop as soon as it is enough."


def terms_needed(table: np.ndarray, share: float) -> int:
    squares = np.linalg.svd(table, compute_uv=False) ** 2
    terms, reached = 0, 0.0
    while reached < share * squares.sum():
        reached += squares[terms]
        terms += 1
    return terms


def cases(rng):
    yield np.array([[5.0]]), 0.5
    yield np.array([[4.0, 0.0], [0.0, 2.0]]), 0.75
    yield np.array([[4.0, 0.0], [0.0, 2.0]]), 0.85
    yield np.diag([6.0, 3.0, 2.0]), 0.7
    yield np.diag([6.0, 3.0, 2.0]), 0.9
    yield np.diag([6.0, 3.0, 2.0]), 0.95
    yield np.diag([5.0, 5.0, 5.0, 1.0]), 0.9
    yield np.diag([1.0, 9.0, 3.0]), 0.85
    yield np.diag([7.0, 3.0, 3.0]), 0.7
    yield np.array([[3.0, 0.0, 0.0], [0.0, 0.0, 1.0]]), 0.8
    for n in (3, 4):
        yield np.diag(rng.integers(1, 9, n) + 0.5), 0.8301


def wrong_values_not_squared(table, share):
    """You add up the singular values themselves. The task asks for their squares, which add up to the sum of the squares of all entries."""
    s = np.linalg.svd(table, compute_uv=False)
    terms, reached = 0, 0.0
    while reached < share * s.sum():
        reached += s[terms]
        terms += 1
    return terms


def wrong_one_term_too_few(table, share):
    """You count only the terms before the one that reaches the share. That one is needed as well."""
    squares = np.linalg.svd(table, compute_uv=False) ** 2
    terms, reached = 0, squares[0]
    while reached < share * squares.sum():
        terms += 1
        reached += squares[terms]
    return terms


def wrong_each_compared_alone(table, share):
    """You compare each square with the largest one and count those above the share. It is their *sum* that has to reach a share of the total."""
    squares = np.linalg.svd(table, compute_uv=False) ** 2
    return int((squares >= share * squares[0]).sum())
