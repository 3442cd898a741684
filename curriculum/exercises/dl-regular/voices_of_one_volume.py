"""Voices of one volume

Some people whisper into the phone and some shout. A network that recognises words should hear them all at one volume. Put
each recording on a common scale *by itself*, as layer norm does: subtract the mean of its values, divide by
`sqrt(variance + 1e-5)`, with the variance divided by the number of values, then multiply value i by `gamma[i]` and add `beta[i]`.

- `recordings`: n lists of d floats, n and d at least 1; `gamma`, `beta`: d floats each, the same for all recordings.
- Returns n lists of d floats. A recording of equal values becomes `beta`.

>>> voices_of_one_volume([[5.0, 5.0]], [2.0, 3.0], [0.5, 1.0])
[[0.5, 1.0]]
>>> [[round(v, 3) for v in row] for row in voices_of_one_volume([[1.0, 3.0], [10.0, 50.0]], [1.0, 2.0], [0.0, 0.5])]
[[-1.0, 2.5], [-1.0, 2.5]]
"""

import torch

minutes = 6
chapter = "03-a-common-scale"
hint = "Which axis disappears when you take one mean for each recording, and which shape does the mean need?"


def voices_of_one_volume(recordings: list[list[float]], gamma: list[float], beta: list[float]) -> list[list[float]]:
    x = torch.tensor(recordings, dtype=torch.float64)
    mean = x.mean(dim=1, keepdim=True)
    variance = x.var(dim=1, keepdim=True, unbiased=False)
    z = (x - mean) / (variance + 1e-5) ** 0.5
    return (z * torch.tensor(gamma) + torch.tensor(beta)).tolist()


def cases(rng):
    yield ([[5.0, 5.0]], [2.0, 3.0], [0.5, 1.0])
    yield ([[0.0, 0.015625]], [1.0, 1.0], [0.0, 0.0])
    yield ([[1.0, 3.0], [10.0, 50.0]], [1.0, 2.0], [0.0, 0.5])
    yield ([[1.0, 2.0, 6.0], [0.0, 1.0, 0.0]], [1.0, 1.0, 1.0], [0.0, 0.0, 0.0])
    yield ([[1.0, 2.0], [3.0, 1.0], [0.0, 7.0]], [0.5, 2.0], [1.0, -1.0])
    for n, d in ((3, 3), (4, 2), (2, 5)):
        yield ((rng.integers(-40, 90, (n, d)) / 4).tolist(), (rng.integers(1, 9, d) / 4).tolist(), (rng.integers(-8, 9, d) / 4).tolist())


def _parts(recordings, gamma, beta):
    return (torch.tensor(v, dtype=torch.float64) for v in (recordings, gamma, beta))


def wrong_each_column(recordings, gamma, beta):
    """You scale each column over all recordings, as batch norm does. A whisper then stays a whisper; take the mean of each recording."""
    x, g, b = _parts(recordings, gamma, beta)
    z = (x - x.mean(dim=0)) / (x.var(dim=0, unbiased=False) + 1e-5) ** 0.5
    return (z * g + b).tolist()


def wrong_divided_by_one_less(recordings, gamma, beta):
    """Your variance is divided by d - 1, as `var` does unless told otherwise. Here it is divided by d."""
    x, g, b = _parts(recordings, gamma, beta)
    squares = ((x - x.mean(dim=1, keepdim=True)) ** 2).sum(dim=1, keepdim=True) / max(1, x.shape[1] - 1)
    return ((x - x.mean(dim=1, keepdim=True)) / (squares + 1e-5) ** 0.5 * g + b).tolist()


def wrong_shift_before_scale(recordings, gamma, beta):
    """You add beta first and multiply by gamma afterwards, so beta is multiplied as well."""
    x, g, b = _parts(recordings, gamma, beta)
    z = (x - x.mean(dim=1, keepdim=True)) / (x.var(dim=1, keepdim=True, unbiased=False) + 1e-5) ** 0.5
    return ((z + b) * g).tolist()
