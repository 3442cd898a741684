"""Mended half precision

A program trains one array of weights in 16 bits with a loss scale. It runs, and the weights hardly move. It makes two mistakes; fix them.

- `w`: a list of floats, the start. `slopes`: a list of steps, each with a list of true slopes, one for each weight. `lr` and `scale`: floats.
- In each step the slopes times `scale` arrive in `float16`. They are divided by `scale` in `float32`, and the weights, in `float32` too, move by minus `lr` times the result.
- A step in which a slope isn't finite after scaling is skipped.
- Returns the weights as a list of floats.

>>> [round(v, 3) for v in mended_half_precision([1.0], [[0.125]] * 8, 0.001, 1024.0)]
[0.999]
"""

import torch

minutes = 6
chapter = "03-sixteen-bits"
kind = "fix"
hint = "Write the dtype of each tensor beside its line."

equivalent = {
    "DropArgument @ 5:weights = torch.tensor(w, dtype=torch.float32) -> weights = torch.tensor(w)": "float32 is what a list of floats becomes without a dtype",
    "DropArgument @ 7:arrived = (torch.tensor(true, dtype=torch.float64) * scale).to(torch.float16) -> arrived = (torch.tensor(true) * scale).to(torch.float16)": "32 bits are enough before a value is rounded to 16",
}

starter = '''
import torch


def mended_half_precision(w: list[float], slopes: list[list[float]], lr: float, scale: float) -> list[float]:
    weights = torch.tensor(w, dtype=torch.float16)
    for true in slopes:
        arrived = (torch.tensor(true, dtype=torch.float64) * scale).to(torch.float16)
        if not arrived.isfinite().all():
            continue
        slope = (arrived / scale).to(torch.float32)
        weights = weights - (lr * slope).to(torch.float16)
    return weights.tolist()
'''


def mended_half_precision(w: list[float], slopes: list[list[float]], lr: float, scale: float) -> list[float]:
    weights = torch.tensor(w, dtype=torch.float32)
    for true in slopes:
        arrived = (torch.tensor(true, dtype=torch.float64) * scale).to(torch.float16)
        if not arrived.isfinite().all():
            continue
        slope = arrived.to(torch.float32) / scale
        weights = weights - lr * slope
    return weights.tolist()


def cases(rng):
    yield ([1.0], [[0.125]], 0.001, 1024.0)
    yield ([1.0], [[0.125]] * 8, 0.001, 1024.0)
    yield ([0.5], [[2.0**-28]], 2.0**24, 65536.0)
    yield ([0.5, 0.25], [[2.0**-28, 0.25], [0.5, 2.0**-27]], 2.0**20, 65536.0)
    yield ([1.0, 2.0], [[3.0, 100.0], [1.0, 0.5]], 0.125, 1024.0)
    yield ([1.0], [[-100.0], [2.0]], 0.125, 1024.0)
    yield ([4.0], [[1.0], [80.0]], 0.25, 1024.0)
    yield ([0.5], [[2.0**-27], [1.0]], 2.0**10, 65536.0)
    yield ([100.0, 3.0], [[0.1, -0.1]] * 5, 0.01, 256.0)
    for n in (2, 3):
        yield (rng.normal(size=n).tolist(), (2.0**-26 * rng.normal(size=(5, n))).tolist(), 2.0**17, 65536.0)
    yield (rng.normal(size=2).tolist(), [[1e4, 1.0], *rng.normal(size=(4, 2)).tolist()], 0.001, 256.0)


def _run(w, slopes, lr, scale, keep, early, skip):
    weights = torch.tensor(w, dtype=keep)
    for true in slopes:
        arrived = (torch.tensor(true, dtype=torch.float64) * scale).to(torch.float16)
        if skip and not arrived.isfinite().all():
            continue
        slope = (arrived / scale).to(torch.float32) if early else arrived.to(torch.float32) / scale
        weights = weights - (lr * slope).to(keep)
    return weights.tolist()


def wrong_weights_of_16_bits(w, slopes, lr, scale):
    """The weights still have 16 bits. A step of 0.000125 from 1 leads back to 1, each time."""
    return _run(w, slopes, lr, scale, torch.float16, False, True)


def wrong_divided_in_16_bits(w, slopes, lr, scale):
    """The slopes are still divided by the scale while they have 16 bits, and the small ones become 0 again."""
    return _run(w, slopes, lr, scale, torch.float32, True, True)


def wrong_never_skipped(w, slopes, lr, scale):
    """A step with an infinite slope is taken. The weight is infinite from then on."""
    return _run(w, slopes, lr, scale, torch.float32, False, False)
