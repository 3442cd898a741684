"""More than usual

A bakery counts what it sells: a row for each day, a column for each product. To see which days were special, return by
how much each number lies above the mean of its product over all days.

- `sold`: a list of at least one row; each row is a list of ints, at least one, and all rows are equally long.
- Returns a list of rows of floats, of the same shape.

>>> above_the_usual([[10, 4], [20, 5]])
[[-5.0, -0.5], [5.0, 0.5]]
"""

import torch

minutes = 4
chapter = "01-arrays-of-one-type"
hint = "Which type does `torch.tensor` choose for whole numbers, and may you take their mean?"


def above_the_usual(sold: list[list[int]]) -> list[list[float]]:
    table = torch.tensor(sold, dtype=torch.float32)
    return (table - table.mean(dim=0)).tolist()


def cases(rng):
    yield ([[5]],)
    yield ([[3, 8]],)
    yield ([[1], [2]],)
    yield ([[10, 4], [20, 5]],)
    yield ([[2, 4], [3, 9], [0, 0], [0, 2]],)
    yield ([[1, 2, 3, 5], [8, 0, 0, 1]],)
    for days, products in ((3, 3), (4, 2), (8, 5)):
        yield (rng.integers(0, 60, (days, products)).tolist(),)


def wrong_mean_of_the_day(sold):
    """You subtract the mean of each day. The task asks for the mean of each product, down its column: which dim disappears then?"""
    table = torch.tensor(sold, dtype=torch.float32)
    return (table - table.mean(dim=1, keepdim=True)).tolist()


def wrong_one_mean(sold):
    """You subtract a single mean of the whole table. Each product has a usual number of its own."""
    table = torch.tensor(sold, dtype=torch.float32)
    return (table - table.mean()).tolist()


def wrong_whole_means(sold):
    """Your means have lost their fractions, as with `//`. The mean of 4 and 5 is 4.5."""
    table = torch.tensor(sold)
    return (table - table.sum(dim=0) // len(sold)).to(torch.float32).tolist()
