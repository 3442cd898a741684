"""What moves the score

A small net scores loan applications, and a customer asks which of her answers counted most. One possible reply is the slope
of the score for each *input*: how much would the score change if this answer were a little higher? With one row x of d
inputs, the net computes

    hidden = the larger of 0 and each value of x @ W      (d,) @ (d, h) -> (h,)
    score  = hidden @ v                                   (h,) @ (h,)   -> one number

Return the slopes of the score with respect to x, as autograd finds them.

- `x`: a list of d floats. `W`: d lists of h floats. `v`: a list of h floats. d and h are at least 1, and no value of
  `x @ W` is exactly 0.
- Returns a list of d floats.

`torch.maximum(a, b)` takes two tensors, which broadcast.

>>> what_moves_the_score([1.0, 2.0], [[1.0, -1.0], [0.5, 0.0]], [3.0, 5.0])
[3.0, 1.5]
"""

import torch

minutes = 6
chapter = "03-slopes-on-record"
hint = "Which tensor do you want slopes for? Mark that one, and no other."


def what_moves_the_score(x: list[float], W: list[list[float]], v: list[float]) -> list[float]:
    row = torch.tensor(x, requires_grad=True)
    hidden = torch.maximum(row @ torch.tensor(W), torch.tensor(0.0))
    score = hidden @ torch.tensor(v)
    score.backward()
    return row.grad.tolist()


def cases(rng):
    yield ([1.0], [[2.0]], [3.0])
    yield ([1.0], [[-2.0]], [3.0])
    yield ([0.25, 0.5], [[1.0, -1.0], [0.5, 0.25]], [3.0, 2.0])
    yield ([2.0, 1.0], [[1.0, -1.0], [0.5, 0.5]], [3.0, 5.0])
    yield ([1.0, 2.0], [[1.0, -1.0], [0.5, 0.0]], [3.0, 5.0])
    yield ([0.5, -1.0, 2.0], [[1.0, 2.0], [3.0, 0.25], [1.0, -2.0]], [1.0, -1.0])
    yield ([3.0, 1.0], [[-1.0, 1.0, 2.0], [1.0, -4.0, 0.5]], [2.0, 7.0, 0.5])
    for d, h in ((2, 5), (3, 4), (4, 6)):
        W = rng.integers(-4, 5, (d, h)) / 2
        W[0, :] = rng.choice([-2.0, 2.0], h)
        yield ([9.25, *(rng.integers(-3, 4, d - 1) / 2).tolist()], W.tolist(), (rng.integers(1, 9, h) / 2).tolist())


def wrong_without_the_bend(x, W, v):
    """You leave out the step that replaces negative values by 0. A hidden value that is cut to 0 passes no slope on."""
    row = torch.tensor(x, requires_grad=True)
    (row @ torch.tensor(W) @ torch.tensor(v)).backward()
    return row.grad.tolist()


def wrong_share_of_the_score(x, W, v):
    """You multiply each slope by its input. That is a part of the score and not a slope: the question is how fast the score changes with this input."""
    row = torch.tensor(x, requires_grad=True)
    (torch.maximum(row @ torch.tensor(W), torch.tensor(0.0)) @ torch.tensor(v)).backward()
    return (row.grad * row.detach()).tolist()


def wrong_backward_from_hidden(x, W, v):
    """You go back from the sum of the hidden values. The score weighs each of them with v before it adds."""
    row = torch.tensor(x, requires_grad=True)
    torch.maximum(row @ torch.tensor(W), torch.tensor(0.0)).sum().backward()
    return row.grad.tolist()
