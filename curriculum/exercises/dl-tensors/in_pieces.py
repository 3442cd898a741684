"""A batch too large for the memory

A batch of n rows doesn't fit into the memory of a graphics processor, but `size` rows at a time do. Go through the rows
in pieces of `size`, from the first on (the last piece may be shorter), call `backward` for each, and let the slopes add
up. The result has to be the gradient of the mean squared error of `X @ w` over *all* n rows.

- `X`: an array of floats of shape (n, d), n and d at least 1. `y`: of shape (n,). `w`: of shape (d,). `size`: at least 1,
  perhaps more than n.
- Returns the gradient as a list of d floats.

>>> in_pieces(np.array([[1.0], [2.0], [3.0]]), np.array([0.0, 1.0, 5.0]), np.array([1.0]), 2)
[-2.0]
"""

import numpy as np
import torch

minutes = 8
chapter = "03-slopes-on-record"
hint = "The mean over all rows is a sum over all rows, divided by n. What is each piece's part in that sum?"


def in_pieces(X: np.ndarray, y: np.ndarray, w: np.ndarray, size: int) -> list[float]:
    rows, targets = torch.from_numpy(X), torch.from_numpy(y)
    weights = torch.from_numpy(w).clone().requires_grad_()
    for start in range(0, len(rows), size):
        errors = rows[start : start + size] @ weights - targets[start : start + size]
        part = (errors**2).sum() / len(rows)
        part.backward()
    return weights.grad.tolist()


def cases(rng):
    yield (np.array([[2.0]]), np.array([1.0]), np.array([3.0]), 1)
    yield (np.array([[1.0], [2.0], [3.0]]), np.array([0.0, 1.0, 5.0]), np.array([1.0]), 2)
    yield (np.array([[1.0], [2.0], [3.0]]), np.array([0.0, 1.0, 5.0]), np.array([2.0]), 1)
    yield (np.array([[1.0, 0.5], [2.0, -1.0], [4.0, 3.0]]), np.array([1.0, 0.0, 2.0]), np.array([1.0, -2.0]), 2)
    yield (np.array([[1.0, 0.5], [2.0, -1.0], [4.0, 3.0]]), np.array([1.0, 0.0, 2.0]), np.array([1.0, -2.0]), 7)
    for n, size in ((5, 2), (7, 3), (10, 4)):
        yield (rng.integers(-5, 6, (n, 2)) / 2, rng.integers(-9, 10, n) / 2, rng.integers(-4, 5, 2) / 2, size)


def wrong_sum_of_means(X, y, w, size):
    """You add up the means of the pieces. Three pieces then pull three times as hard as one. What does the mean over all rows divide by?"""
    rows, targets = torch.from_numpy(X), torch.from_numpy(y)
    weights = torch.from_numpy(w).clone().requires_grad_()
    for start in range(0, len(rows), size):
        errors = rows[start : start + size] @ weights - targets[start : start + size]
        (errors**2).mean().backward()
    return weights.grad.tolist()


def wrong_mean_of_means(X, y, w, size):
    """You take the mean of the pieces' means. The shorter last piece then counts as much as a full one."""
    rows, targets = torch.from_numpy(X), torch.from_numpy(y)
    weights = torch.from_numpy(w).clone().requires_grad_()
    starts = range(0, len(rows), size)
    for start in starts:
        errors = rows[start : start + size] @ weights - targets[start : start + size]
        ((errors**2).mean() / len(starts)).backward()
    return weights.grad.tolist()


def wrong_cleared_each_time(X, y, w, size):
    """You clear the slopes before each piece, so only the last piece is left. Here the adding is what you want."""
    rows, targets = torch.from_numpy(X), torch.from_numpy(y)
    for start in range(0, len(rows), size):
        weights = torch.from_numpy(w).clone().requires_grad_()
        errors = rows[start : start + size] @ weights - targets[start : start + size]
        ((errors**2).sum() / len(rows)).backward()
    return weights.grad.tolist()
