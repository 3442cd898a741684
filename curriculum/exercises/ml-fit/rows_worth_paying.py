"""Rows worth paying for

A laboratory pays for every labelled image. It has a learning curve of its model and asks two things: is it worth buying
more rows, and if not, how few would have done? Return one of three texts.

- `sizes`: a list of numbers of rows, rising; `train`, `val`: lists of the errors at these sizes, of the same length, at
  least 1. `goal`: an error. An error equal to the goal has reached it.
- If the validation error at the largest size reaches the goal: `"enough with N rows"`, where N is the smallest size from
  which on *all* validation errors, up to the largest size, reach it.
- Otherwise, if the training error at the largest size reaches the goal: `"buy rows"`.
- Otherwise: `"change the model"`.

>>> rows_worth_paying([10, 20, 40, 80], [1, 2, 3, 3], [9, 5, 6, 4], 5)
'enough with 80 rows'
>>> rows_worth_paying([10, 20], [1, 2], [9, 6], 5)
'buy rows'
>>> rows_worth_paying([10, 20], [4, 6], [9, 7], 5)
'change the model'
"""

minutes = 7
chapter = "02-more-rows-or-an-earlier-stop"
hint = "For the first case, go from the largest size back to the smallest, as long as the goal is reached."


def rows_worth_paying(sizes: list[int], train: list[float], val: list[float], goal: float) -> str:
    if val[-1] > goal:
        return "buy rows" if train[-1] <= goal else "change the model"
    fewest = sizes[-1]
    for size, error in zip(sizes[::-1], val[::-1]):
        if error > goal:
            break
        fewest = size
    return f"enough with {fewest} rows"


def cases(rng):
    yield [10], [1], [4], 5
    yield [10], [1], [5], 5
    yield [10], [5], [6], 5
    yield [10], [6], [7], 5
    yield [10, 20], [1, 2], [9, 6], 5
    yield [10, 20], [4, 6], [9, 7], 5
    yield [10, 20], [6, 5], [9, 7], 5
    yield [10, 20], [1, 2], [5, 6], 5
    yield [10, 20, 40], [4, 6, 7], [5, 6, 8], 5
    yield [10, 20, 40], [1, 2, 2], [4, 4, 3], 5
    yield [10, 20, 40, 80], [1, 2, 3, 3], [9, 5, 6, 4], 5
    yield [10, 20, 40, 80], [1, 2, 3, 3], [4, 7, 5, 3], 5
    yield [5, 15, 45, 99], [0, 4, 4, 4], [8, 3, 6, 5], 5
    yield [30, 60, 90, 120], [6, 6, 6, 6], [5, 9, 5, 5], 5
    for n in (4, 6, 8):
        yield [10 * 2**i for i in range(n)], rng.integers(1, 8, n).tolist(), rng.integers(3, 8, n).tolist(), 5


def wrong_first_that_reaches(sizes, train, val, goal):
    """You take the first size at which the goal is reached. If the error rises above it again later, that was luck. From
    N on, all of them have to reach it."""
    if val[-1] > goal:
        return "buy rows" if train[-1] <= goal else "change the model"
    return f"enough with {next(size for size, error in zip(sizes, val) if error <= goal)} rows"


def wrong_left_end(sizes, train, val, goal):
    """You look at the training error of the smallest size. Few rows are easily learnt by heart. Look at the right end of
    the curve."""
    if val[-1] > goal:
        return "buy rows" if train[0] <= goal else "change the model"
    fewest = None
    for size, error in zip(sizes, val):
        fewest = None if error > goal else (fewest or size)
    return f"enough with {fewest} rows"


def wrong_always_buy(sizes, train, val, goal):
    """You buy rows whenever the goal isn't reached. If the model fails on rows it has learnt from, more of them won't
    help."""
    if val[-1] > goal:
        return "buy rows"
    fewest = None
    for size, error in zip(sizes, val):
        fewest = None if error > goal else (fewest or size)
    return f"enough with {fewest} rows"
