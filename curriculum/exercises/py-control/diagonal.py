"""Along the diagonal

A table with as many columns as rows is given as a list of rows. Its diagonal runs from the top left corner to the
bottom right corner: the first item of the first row, the second of the second, and so on. Return the sum of the
diagonal.

- `rows`: a list of rows. Each row is a list of ints, with as many items as there are rows.
- Returns an int, 0 for the empty table.

>>> diagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
15
>>> diagonal([[7]])
7
"""

minutes = 4
chapter = "07-in-one-line"


def diagonal(rows: list[list[int]]) -> int:
    return sum([rows[i][i] for i in range(len(rows))])


def cases(rng):
    yield ([],)
    yield ([[7]],)
    yield ([[1, 2], [3, 5]],)
    yield ([[2, 5], [2, 5]],)
    yield ([[0, 4], [1, 0]],)
    yield ([[1, 2, 3], [4, 5, 6], [7, 8, 9]],)
    yield ([[2, 0, 0], [0, 3, 0], [0, 0, 8]],)
    for n in (3, 4, 5):
        yield (rng.integers(0, 10, (n, n)).tolist(),)
        yield (rng.integers(-9, 10, (n, n)).tolist(),)


def wrong_whole_table(rows):
    """You add up the whole table. Only one item of each row is on the diagonal."""
    return sum([sum(row) for row in rows])


def wrong_first_column(rows):
    """You take the first item of each row, which gives the first column. In each row the position has to move on by
    one."""
    return sum([row[0] for row in rows])


def wrong_other_diagonal(rows):
    """You take the other diagonal, from the top right to the bottom left."""
    return sum([rows[i][len(rows) - 1 - i] for i in range(len(rows))])
