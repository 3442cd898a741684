"""A stream that loses its scale

The stack below applies the same feed-forward network several times, each time in the pre-norm way. Its rows should keep what came
in, but the result hardly depends on their scale. Find the mistake and fix it.

- `rows`: a list of n lists of d floats, n at least 1, d at least 2. `W`: d lists of d floats. `times`: an int, at least 1.
- Each time the network reads the normalised rows, multiplies them by `W`, applies ReLU, and its result is added to the stream. There are no biases, and the norm has scale 1 and shift 0.
- Returns the stream at the end, a list of n lists of d floats.

The norm makes (-1, 1) of (1, 3), ReLU leaves (0, 1), and the sum is (1, 4):

>>> [[round(v, 2) for v in row] for row in mended_stream([[1.0, 3.0]], [[1.0, 0.0], [0.0, 1.0]], 1)]
[[1.0, 4.0]]
"""

import torch
from torch import nn

minutes = 5
chapter = "01-add-to-the-stream"
kind = "fix"
hint = "Which of the two tensors is the stream, `x` or `z`? Who may read `z`, and who may not?"

starter = '''
import torch
from torch import nn


def mended_stream(rows: list[list[float]], W: list[list[float]], times: int) -> list[list[float]]:
    x, W = torch.tensor(rows, dtype=torch.float64), torch.tensor(W, dtype=torch.float64)
    norm = nn.LayerNorm(x.shape[1], dtype=torch.float64)
    for step in range(times):
        z = norm(x)
        x = z + nn.ReLU()(z @ W)
    return x.tolist()
'''


def mended_stream(rows: list[list[float]], W: list[list[float]], times: int) -> list[list[float]]:
    x, W = torch.tensor(rows, dtype=torch.float64), torch.tensor(W, dtype=torch.float64)
    norm = nn.LayerNorm(x.shape[1], dtype=torch.float64)
    for step in range(times):
        z = norm(x)
        x = x + nn.ReLU()(z @ W)
    return x.tolist()


def cases(rng):
    yield ([[1.0, 3.0]], [[1.0, 0.0], [0.0, 1.0]], 1)
    yield ([[1.0, 3.0], [10.0, 30.0]], [[1.0, 0.0], [2.0, 1.0]], 1)
    yield ([[1.0, 3.0], [10.0, 30.0]], [[1.0, -1.0], [2.0, 1.0]], 2)
    yield ([[5.0, 2.0, 2.0]], [[1.0, -1.0, 0.5], [2.0, 1.0, 0.0], [0.0, 1.0, 1.0]], 3)
    for n, d, times in ((2, 3, 2), (3, 4, 3), (4, 2, 4)):
        yield ((rng.normal(size=(n, d)) * 4).round(2).tolist(), rng.normal(size=(d, d)).round(2).tolist(), times)


def _run(rows, W, times, step):
    x, W = torch.tensor(rows, dtype=torch.float64), torch.tensor(W, dtype=torch.float64)
    norm = nn.LayerNorm(x.shape[1], dtype=torch.float64)
    for _ in range(times):
        x = step(x, norm, W)
    return x.tolist()


def wrong_norm_behind(rows, W, times):
    """You normalise after the addition. Then every row leaves with the same scale; in the pre-norm way only the network reads normalised rows."""
    return _run(rows, W, times, lambda x, norm, W: norm(x + nn.ReLU()(x @ W)))


def wrong_norm_left_out(rows, W, times):
    """Your network reads the rows as they are. It should read the normalised ones, which have a common scale."""
    return _run(rows, W, times, lambda x, norm, W: x + nn.ReLU()(x @ W))


def wrong_no_addition(rows, W, times):
    """You keep only the network's result. It should be added to the stream."""
    return _run(rows, W, times, lambda x, norm, W: nn.ReLU()(norm(x) @ W))
