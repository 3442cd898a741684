"""A loss in pieces

The memory can't hold all validation rows at once, so their loss is computed in pieces of `size` rows; the last piece may be
smaller. Complete the program: it returns the mean cross-entropy of all rows, the same as if they had been scored together.

- `scores`: n lists of k floats, the raw scores of the classes, k at least 2; `labels`: n ints from 0 to k - 1; `size`: an int, at least 1.
- n is at least 1. Returns a float.

>>> round(loss_in_pieces([[0.0, 0.0], [0.0, 0.0], [5.0, 0.0]], [0, 1, 1], 2), 3)
2.131
"""

import torch
from torch import nn

minutes = 4
chapter = "02-batches-and-an-honest-check"
kind = "complete"
hint = "`cross_entropy` returns the mean of its piece. What is the sum of the losses of that piece?"

starter = '''
import torch
from torch import nn


def loss_in_pieces(scores: list[list[float]], labels: list[int], size: int) -> float:
    z, y = torch.tensor(scores), torch.tensor(labels)
    total = 0.0
    for rows in torch.arange(len(y)).split(size):
        loss = nn.functional.cross_entropy(z[rows], y[rows])
        total += ...
    return ...
'''


def loss_in_pieces(scores: list[list[float]], labels: list[int], size: int) -> float:
    z, y = torch.tensor(scores), torch.tensor(labels)
    total = 0.0
    for rows in torch.arange(len(y)).split(size):
        loss = nn.functional.cross_entropy(z[rows], y[rows])
        total += loss.item() * len(rows)
    return total / len(y)


def cases(rng):
    yield ([[0.0, 0.0]], [0], 3)
    yield ([[0.0, 0.0], [0.0, 0.0], [5.0, 0.0]], [0, 1, 1], 2)
    yield ([[0.0, 2.0], [1.0, 0.0], [0.0, 0.0], [0.0, 0.0], [8.0, 0.0]], [1, 0, 1, 1, 1], 4)
    yield ([[1.0, 2.0, 3.0], [0.0, 0.0, 9.0], [0.0, 0.0, 9.0]], [0, 2, 2], 2)
    yield ([[1.0, 0.0], [0.0, 1.0], [2.0, 0.0], [7.0, 1.0]], [0, 1, 0, 1], 3)
    for n, size in ((7, 3), (10, 4), (11, 5)):
        yield ((rng.integers(-8, 9, (n, 3)) / 2).tolist(), rng.integers(0, 3, n).tolist(), size)


def wrong_mean_of_means(scores, labels, size):
    """You take the mean of the means of the pieces. A last piece with a single row then counts as much as a full one. Weight each mean by its number of rows."""
    z, y = torch.tensor(scores), torch.tensor(labels)
    means = [nn.functional.cross_entropy(z[rows], y[rows]) for rows in torch.arange(len(y)).split(size)]
    return (sum(means) / len(means)).item()


def wrong_times_size(scores, labels, size):
    """You multiply each mean by `size`, also that of the last piece, which may have fewer rows. Count the rows that it has."""
    z, y = torch.tensor(scores), torch.tensor(labels)
    means = [nn.functional.cross_entropy(z[rows], y[rows]).item() for rows in torch.arange(len(y)).split(size)]
    return size * sum(means) / len(y)


def wrong_sum_of_means(scores, labels, size):
    """You add the means of the pieces and divide by the number of rows. Each mean stands for several rows."""
    z, y = torch.tensor(scores), torch.tensor(labels)
    means = [nn.functional.cross_entropy(z[rows], y[rows]).item() for rows in torch.arange(len(y)).split(size)]
    return sum(means) / len(y)
