import numpy as np

from gradatim.checks import check, close, equal, growth, raises


def table(rng, n, m):
    """n rows of m whole numbers, as a list of lists"""
    return rng.integers(-9, 10, size=(n, m)).tolist()


def product(A, B):
    return (np.array(A) @ np.array(B)).tolist()


@check
def one_row(lab, rng):
    """multiplies one row with one column"""
    A, B = table(rng, 1, 5), table(rng, 5, 1)
    close(lab.matmul(A, B), product(A, B), hint="five products, added up")


@check
def square(lab, rng):
    """multiplies square tables, row by column"""
    for n in (2, 3):
        A, B = table(rng, n, n), table(rng, n, n)
        close(lab.matmul(A, B), product(A, B), hint="row i of A, column j of B")


@check
def other_shapes(lab, rng):
    """multiplies tables that are not square"""
    for n, m, p in ((2, 3, 4), (4, 3, 2), (3, 5, 3)):
        A, B = table(rng, n, m), table(rng, m, p)
        close(lab.matmul(A, B), product(A, B), hint="what are n, m and p here?")


@check
def thin(lab, rng):
    """multiplies a column with a row, which gives a whole table"""
    A, B = table(rng, 3, 1), table(rng, 1, 4)
    close(lab.matmul(A, B), product(A, B), hint="each sum has one product")


@check(needs=square)
def left_and_right(lab, rng):
    """leaves a table as it is if it is multiplied with the table of ones on the diagonal"""
    A, ones = table(rng, 4, 4), np.eye(4, dtype=int).tolist()
    close(lab.matmul(A, ones), A)
    close(lab.matmul(ones, A), A)


@check(needs=other_shapes)
def fractions(lab, rng):
    """multiplies floats without rounding them"""
    A, B = rng.normal(size=(3, 4)).tolist(), rng.normal(size=(4, 2)).tolist()
    close(lab.matmul(A, B), product(A, B))
    A = (1e-9 * rng.normal(size=(2, 3))).tolist()
    close(lab.matmul(A, B[1:]), product(A, B[1:]), atol=0.0, hint="small numbers are numbers too")


@check(needs=other_shapes)
def whole_and_floats(lab, rng):
    """multiplies a table of whole numbers with one of floats"""
    whole, floats = table(rng, 3, 3), rng.normal(size=(3, 3)).tolist()
    close(lab.matmul(whole, floats), product(whole, floats), hint="what becomes of the digits?")
    close(lab.matmul(floats, whole), product(floats, whole), hint="what becomes of the digits?")


@check(needs=other_shapes)
def rows_of_zeros(lab, rng):
    """gives a row of zeros for a row of zeros"""
    A, B = [[0, 0], *table(rng, 2, 2), [0, 0]], table(rng, 2, 3)
    close(lab.matmul(A, B), product(A, B), hint="a day without orders is a day")


@check
def too_many_rows(lab, rng):
    """raises ValueError if B has more rows than A has columns"""
    hint = "which two sizes must be equal?"
    raises(ValueError, lab.matmul, table(rng, 2, 2), table(rng, 3, 2), hint=hint)
    raises(ValueError, lab.matmul, table(rng, 3, 2), table(rng, 3, 2), hint=hint)


@check
def too_few_rows(lab, rng):
    """raises ValueError if B has fewer rows than A has columns"""
    hint = "which two sizes must be equal?"
    raises(ValueError, lab.matmul, table(rng, 2, 3), table(rng, 2, 3), hint=hint)
    raises(ValueError, lab.matmul, table(rng, 1, 4), table(rng, 3, 1), hint=hint)
    raises(ValueError, lab.matmul, table(rng, 2, 3), table(rng, 1, 1), hint=hint)


@check(needs=other_shapes)
def any_size(lab, rng):
    """keeps whole numbers whole and exact, however large they are"""
    A, B = (rng.integers(10**12, 2 * 10**12, shape) for shape in ((2, 3), (3, 2)))
    exact = (A.astype(object) @ B.astype(object)).tolist()
    hint = "these have 25 digits: NumPy's whole numbers end at 19, floats round after 16"
    equal(lab.matmul(A.tolist(), B.tolist()), exact, hint=hint)


@check
def arrays(lab, rng):
    """multiplies arrays in matmul_numpy, square or not"""
    for n, m, p in ((2, 2, 2), (2, 3, 4), (4, 1, 3), (1, 5, 1)):
        A, B = rng.integers(-9, 10, (n, m)), rng.integers(-9, 10, (m, p))
        close(lab.matmul_numpy(A, B), A @ B, hint="an array for two arrays, by the matrix product")


@check
def arrays_that_do_not_fit(lab, rng):
    """raises ValueError in matmul_numpy if the inner sizes differ"""
    for left, right in (((2, 3), (2, 3)), ((2, 2), (3, 2)), ((2, 3), (1, 1))):
        A, B = rng.integers(1, 10, left), rng.integers(1, 10, right)
        raises(ValueError, lab.matmul_numpy, A, B, hint="NumPy says so by itself")


@check(needs=[any_size, arrays])
def the_same_whole_numbers(lab, rng):
    """gives exactly the same whole numbers both ways"""
    A, B = rng.integers(-(2**30), 2**30, (3, 4)), rng.integers(-(2**30), 2**30, (4, 3))
    by_loops = np.array(lab.matmul(A.tolist(), B.tolist()))
    equal(lab.matmul_numpy(A, B), by_loops, hint="matmul_numpy, compared with matmul")


@check(needs=[whole_and_floats, arrays])
def the_same_floats(lab, rng):
    """gives the same floats both ways, but for rounding"""
    A, B = rng.normal(size=(3, 20)), rng.normal(size=(20, 4))
    by_loops = np.array(lab.matmul(A.tolist(), B.tolist()))
    close(lab.matmul_numpy(A, B), by_loops, rtol=1e-9, hint="matmul_numpy, compared with matmul")


@check(needs=arrays)
def no_loops(lab, rng):
    """leaves all loops of matmul_numpy to NumPy"""

    def tables(n):
        return rng.normal(size=(n, n)), rng.normal(size=(n, n))

    growth(lab.matmul_numpy, tables, 12, at_most=10.0, hint="the three loops take 64 times as long")
