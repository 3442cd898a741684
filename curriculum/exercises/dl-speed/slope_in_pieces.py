"""A batch that doesn't fit

Only `fits` rows of a batch go through the model at a time. Return the slope of the mean loss of the *whole* batch, computed piece by piece in order; the last piece may be smaller. The loss is `nn.functional.mse_loss(X @ w, y)`, the mean squared error.

- `w`: a list of d floats. `X`: a list of n rows of d floats, n at least 1. `y`: a list of n floats. `fits`: an int, at least 1.
- Compute with 64 bits: `dtype=torch.float64`. Returns a list of d floats.

Of the two rows, one goes through at a time.

>>> slope_in_pieces([1.0], [[1.0], [2.0]], [0.0, 0.0], 1)
[5.0]
"""

import torch
from torch import nn

minutes = 7
chapter = "03-in-pieces"
hint = "Which share of the rows does a piece hold?"


def slope_in_pieces(w: list[float], X: list[list[float]], y: list[float], fits: int) -> list[float]:
    weights = torch.tensor(w, dtype=torch.float64, requires_grad=True)
    rows, target = torch.tensor(X, dtype=torch.float64), torch.tensor(y, dtype=torch.float64)
    for piece, part in zip(rows.split(fits), target.split(fits)):
        loss = nn.functional.mse_loss(piece @ weights, part)
        (loss * len(piece) / len(rows)).backward()
    return weights.grad.tolist()


def cases(rng):
    yield ([1.0], [[2.0]], [1.0], 1)
    yield ([1.0], [[1.0], [2.0]], [0.0, 0.0], 1)
    yield ([1.0], [[1.0], [1.0], [1.0]], [0.0, 2.0, 5.0], 2)
    yield ([1.0, -1.0], [[1.0, 0.0], [0.0, 1.0], [2.0, 2.0]], [3.0, 1.0, -2.0], 2)
    yield ([0.5], [[1.0], [2.0], [3.0], [4.0], [5.0]], [1.0, 1.0, 1.0, 1.0, 9.0], 3)
    yield ([2.0], [[1.0], [2.0], [3.0]], [1.0, 2.0, 4.0], 5)
    yield ([0.0], [[1.0], [1.0], [1.0]], [16777217.0, -16777216.0, 0.0], 3)
    for n, fits in ((5, 2), (7, 3), (9, 4)):
        yield (rng.normal(size=2).tolist(), rng.normal(size=(n, 2)).tolist(), rng.normal(size=n).tolist(), fits)


def _pieces(w, X, y, fits, weight):
    found = []
    for start in range(0, len(X), fits):
        own = torch.tensor(w, dtype=torch.float64, requires_grad=True)
        piece = torch.tensor(X[start : start + fits], dtype=torch.float64)
        part = torch.tensor(y[start : start + fits], dtype=torch.float64)
        (nn.functional.mse_loss(piece @ own, part) * weight(len(piece))).backward()
        found.append(own.grad)
    return found


def wrong_pieces_count_alike(w, X, y, fits):
    """You take the mean of the pieces' slopes. A last piece of one row then counts as much as a full one. Weight each piece by its share of the rows."""
    found = _pieces(w, X, y, fits, lambda n: 1)
    return (sum(found) / len(found)).tolist()


def wrong_not_divided(w, X, y, fits):
    """You add up the slopes of the pieces' means. With three pieces that is about three times the slope of the batch."""
    return sum(_pieces(w, X, y, fits, lambda n: 1)).tolist()


def wrong_last_piece_only(w, X, y, fits):
    """Only the slopes of the last piece are left. Clear the slopes once, before the first piece, and let `backward` add to them."""
    return _pieces(w, X, y, fits, lambda n: n / len(X))[-1].tolist()
