"""Where the bikes will be

A city lends bikes at several stations. `moves[i][j]` is the share of the bikes at station `j` that stand at
station `i` a month later. Work out how many bikes each station has after several months, if the operator never moves any back. Plain lists and loops are enough.

- `moves`: a list of n rows with n floats each. `bikes`: a list of n numbers, n at least 1. Neither is changed.
- `months`: an int, 0 or more. After 0 months, everything is as in `bikes`.
- Returns a list of n numbers, not rounded.

>>> after_months([[0.5, 0.25], [0.5, 0.75]], [80, 40], 1)
[50.0, 70.0]
>>> after_months([[0.5, 0.25], [0.5, 0.75]], [80, 40], 2)
[42.5, 77.5]
"""

minutes = 6
chapter = "01-table-times-vector"
hint = "One month makes a new list from the old one. While you fill the new one, is the old one still complete?"


def after_months(moves: list[list[float]], bikes: list[float], months: int) -> list[float]:
    now = bikes.copy()
    for month in range(months):
        now = [sum(share * number for share, number in zip(row, now)) for row in moves]
    return now


def cases(rng):
    yield [[1.0]], [7], 0
    yield [[1.0]], [7], 3
    yield [[0.5, 0.25], [0.5, 0.75]], [80, 40], 1
    yield [[0.5, 0.25], [0.5, 0.75]], [80, 40], 2
    yield [[0.0, 1.0], [1.0, 0.0]], [3, 9], 3
    yield [[0.5, 0.0, 0.5], [0.5, 0.5, 0.0], [0.0, 0.5, 0.5]], [8, 16, 64], 2
    yield [[1.0, 0.5], [0.0, 0.5]], [10, 40], 4
    for n in (2, 3):
        table = rng.integers(1, 9, (n, n)).astype(float)
        yield (table / table.sum(axis=0)).tolist(), rng.integers(10, 99, n).tolist(), int(rng.integers(2, 5))


def wrong_one_month_only(moves, bikes, months):
    """You work out one month, whatever `months` says. The result of a month is the start of the next."""
    return [sum(share * number for share, number in zip(row, bikes)) for row in moves]


def wrong_new_and_old_mixed(moves, bikes, months):
    """You write the new numbers into the list from which you still read. The second station then sees a first station that has moved already."""
    now = bikes.copy()
    for month in range(months):
        for i, row in enumerate(moves):
            now[i] = sum(share * number for share, number in zip(row, now))
    return now


def wrong_rows_and_columns(moves, bikes, months):
    """You go down a column. The new number of station `i` needs row `i`: the shares that arrive at `i` from everywhere."""
    now = bikes.copy()
    for month in range(months):
        now = [sum(row[i] * number for row, number in zip(moves, now)) for i in range(len(now))]
    return now


def wrong_bikes_changed(moves, bikes, months):
    """Your numbers may be right, but you have changed the list `bikes` itself. Whoever passed it in still needs it."""
    for month in range(months):
        bikes[:] = [sum(share * number for share, number in zip(row, bikes)) for row in moves]
    return bikes.copy()
