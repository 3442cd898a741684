"""One entry only

Two large tables are to be multiplied, and a colleague wants to check one single number of the result with a pocket calculator. Return the entry in row `i` and column `j` of the matrix
product of `left` and `right`. The other entries aren't needed, and plain lists are enough.

- `left`, `right`: lists of rows; in each table all rows are equally long, with at least one row and one number.
- `i`, `j`: places that exist in the product, counted from 0, not negative.
- If the tables don't fit (the length of the rows of `left` isn't the number of rows of `right`), raise a ValueError.

>>> one_entry([[5, 100, 0], [1, 20, 3]], [[4, 2], [1, 0], [60, 15]], 1, 1)
47
"""

minutes = 5
chapter = "02-matrix-product"
hint = "Which row of `left` do you need? And which number do you need from each row of `right`?"


def one_entry(left: list[list[float]], right: list[list[float]], i: int, j: int) -> float:
    return sum(a * row[j] for a, row in zip(left[i], right, strict=True))


def cases(rng):
    yield [[3]], [[4]], 0, 0
    yield [[1, 2]], [[3], [4]], 0, 0
    yield [[1], [2]], [[3, 4]], 1, 0
    yield [[1, 2], [3, 4]], [[5, 6], [7, 8]], 0, 1
    yield [[5, 100, 0], [1, 20, 3]], [[4, 2], [1, 0], [60, 15]], 1, 1
    yield [[1, 2, 3]], [[1], [2]], 0, 0
    yield [[1, 2], [5, 6]], [[1, 4], [2, 2], [3, 3]], 1, 1
    yield [[1]], [[1, 2], [3, 4]], 0, 1
    for n, m, p in ((2, 3, 2), (3, 3, 3)):
        yield rng.integers(1, 9, (n, m)).tolist(), rng.integers(1, 9, (m, p)).tolist(), n - 1, 0


def wrong_row_with_row(left, right, i, j):
    """You take a row of `right`. The row of `left` has to meet a *column*: one number from each row of `right`."""
    if len(left[0]) != len(right):
        raise ValueError
    return sum(a * b for a, b in zip(left[i], right[j]))


def wrong_i_and_j_swapped(left, right, i, j):
    """You take row `j` of the left and column `i` of the right table. The row of the result comes from the left."""
    if len(left[0]) != len(right):
        raise ValueError
    return sum(row[i] * a for a, row in zip(left[j], right))


def wrong_rest_left_off(left, right, i, j):
    """Where the tables don't fit, you stop at the end of the shorter one. The result would be a number about nothing; raise a ValueError."""
    return sum(a * row[j] for a, row in zip(left[i], right))
