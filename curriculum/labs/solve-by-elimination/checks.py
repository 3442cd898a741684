import numpy as np

from gradatim.checks import check, close, equal, raises


def harmless(rng, n):
    """a system that is far from singular, in an order in which pivots are needed"""
    A = rng.uniform(-1, 1, size=(n, n)) + 2 * n**0.5 * np.eye(n)
    return A[rng.permutation(n)], rng.normal(size=n)


def near(error):
    return "near enough" if error < 1e-9 else "too far off"


@check
def two_unknowns(lab, rng):
    """solves two equations"""
    A, b = np.array([[3.0, 1.0], [1.0, 2.0]]) + rng.uniform(-0.3, 0.3, (2, 2)), rng.normal(size=2)
    close(lab.solve(A, b), np.linalg.solve(A, b), hint="zeros below, then from the bottom up")


@check
def already_triangular(lab, rng):
    """solves from the bottom up where the zeros are there already"""
    A = np.triu(rng.uniform(-1, 1, (4, 4)), 1) + np.diag(rng.uniform(2, 3, 4))
    b = rng.normal(size=4)
    close(lab.solve(A, b), np.linalg.solve(A, b), hint="what is known when you reach a row?")


@check
def many_unknowns(lab, rng):
    """solves larger systems"""
    for n in (4, 6, 12):
        A, b = harmless(rng, n)
        close(lab.solve(A, b), np.linalg.solve(A, b), hint="rows not yet used")


@check
def one_unknown(lab, rng):
    """solves one equation"""
    a, b = rng.uniform(1, 2, (1, 1)), rng.normal(size=1)
    close(lab.solve(-a, b), -b / a[0])


@check
def zeros_on_the_diagonal(lab, rng):
    """exchanges rows where the number on the diagonal is 0"""
    for order in ([1, 0, 2], [1, 2, 0]):
        A = np.diag(rng.uniform(1, 2, 3) * [1, -1, 1])[order]
        A[:, 2] += rng.uniform(0.1, 0.4, 3)
        b = rng.normal(size=3)
        close(lab.solve(A, b), np.linalg.solve(A, b), hint="a pivot of 0 cannot be divided by")


@check
def zero_on_the_way(lab, rng):
    """exchanges rows where elimination itself brings a 0 to the diagonal"""
    A = np.array([[4.0, 8, 1], [2, 4, 5], [1, 1, 3]]) * rng.choice([0.5, 1, 2])
    b = rng.normal(size=3)
    close(lab.solve(A, b), np.linalg.solve(A, b), hint="of the rows not yet used")


@check
def tiny_numbers_on_the_diagonal(lab, rng):
    """exchanges rows where the number on the diagonal is tiny"""
    A, b = rng.uniform(1, 2, (3, 3)) * [[0, 1, 2], [1, 2, 1], [2, 1, 0.5]], rng.uniform(1, 2, 3)
    for tiny in (1e-19, 3e-12):
        A[0, 0] = tiny
        close(lab.solve(A, b), np.linalg.solve(A, b), hint="which number is it best to divide by?")


@check
def largest_in_size(lab, rng):
    """takes the pivot that is largest in size, with either sign"""
    A, b = -rng.uniform(1, 2, (3, 3)) * [[0, 1, 2], [1, 2, 1], [2, 1, 0.5]], rng.uniform(1, 2, 3)
    A[0, 0] = 1e-19
    close(lab.solve(A, b), np.linalg.solve(A, b), hint="-2 is larger in size than 0.1")


@check
def nearly_singular(lab, rng):
    """keeps A @ x at b where A is nearly singular"""
    A = 1 / (np.arange(10)[:, np.newaxis] + np.arange(10) + 1.0)  # Hilbert's matrix
    b = A @ rng.uniform(1, 2, 10)
    got = np.abs(A @ lab.solve(A, b) - b).max()
    equal(near(got), "near enough", hint="elimination does not need an inverse")


@check
def hardly_different_rows(lab, rng):
    """keeps A @ x at b where two rows hardly differ"""
    row = np.array([2.0, rng.integers(1, 8)])
    for hardly in (2.0**-42, 2.0**-50):
        A = np.array([row, row])
        A[1, 1] += hardly
        b = A @ [1.0, 2.0]
        got = np.abs(A @ lab.solve(A, b) - b).max()
        equal(near(got), "near enough", hint="a small pivot is no zero")


@check(needs=two_unknowns)
def small_numbers(lab, rng):
    """solves systems of small numbers like all others"""
    A, b = harmless(rng, 4)
    close(lab.solve(1e-9 * A, 1e-9 * b), np.linalg.solve(A, b), hint="which numbers count as 0?")


@check(needs=two_unknowns)
def whole_numbers(lab, rng):
    """takes whole numbers"""
    A = rng.integers(-3, 4, (4, 4)) + 15 * np.eye(4, dtype=int)
    b = rng.integers(-9, 10, 4)
    close(lab.solve(A, b), np.linalg.solve(A, b), hint="0.5 needs room behind the point")


@check
def column_of_zeros(lab, rng):
    """raises ValueError if a column is all zeros"""
    for k in range(3):
        A, b = harmless(rng, 3)
        A[:, k] = 0.0
        raises(ValueError, lab.solve, A, b, hint="is there anything to divide by?")


@check
def equal_rows(lab, rng):
    """raises ValueError if two rows are equal"""
    row = np.array([rng.choice([2.0, -4.0, 8.0]), rng.integers(1, 9)])  # nothing is rounded
    for b in (np.array([1.0, 2.0]), np.array([3.0, 3.0])):
        raises(ValueError, lab.solve, np.array([row, row]), b, hint="what is left of the second?")
