"""Rows held out for a test

Before a model learns from a table, some rows are set aside to test it later. How many rows remain for learning? A
caller may say how many rows are to be set aside; 0 means that every row is used for learning. If the caller says
nothing, a fifth of the rows is set aside, rounded down.

- `rows`: the number of rows, an int, 0 or more.
- `test`: the number of rows to set aside, from 0 to `rows`; None if nothing was said.
- Returns an int: the number of rows that remain.

>>> rows_for_learning(100)
80
>>> rows_for_learning(100, 35)
65
>>> rows_for_learning(9, 0)
9
"""

minutes = 4
chapter = "01-by-name"
hint = "There are two situations: nothing was said, or a number was passed. Which of them does 0 belong to, and which test tells them apart?"


def rows_for_learning(rows: int, test: int | None = None) -> int:
    if test is None:
        test = rows // 5
    return rows - test


def cases(rng):
    yield (0,)
    yield (4,)
    yield (5,)
    yield (9,)
    yield (9, 0)
    yield (100,)
    yield (100, 35)
    yield (100, 0)
    yield (26, 26)
    yield (1000, 0)
    yield (50, None)
    for rows in rng.integers(20, 500, 3).tolist():
        yield (rows,)
        yield (rows, int(rng.integers(1, 20)))


def wrong_zero_means_nothing_said(rows, test=None):
    """You treat 0 as if nothing had been passed. A caller who passes 0 wants to set no row aside. Both 0 and None count as False, so ask for None itself."""
    if not test:
        test = rows // 5
    return rows - test


def wrong_returns_the_test_rows(rows, test=None):
    """You return the number of rows set aside. What was asked for is the number that remains for learning."""
    if test is None:
        test = rows // 5
    return test


def wrong_fifth_rounded_up(rows, test=None):
    """You set aside a fifth rounded up, as happens if four fifths are rounded down. With 9 rows, a fifth rounded down
    is 1, and 8 remain."""
    if test is None:
        return rows * 4 // 5
    return rows - test


def wrong_always_a_fifth(rows, test=None):
    """You set a fifth aside whatever the caller says. The default is for those who pass nothing."""
    return rows - rows // 5
