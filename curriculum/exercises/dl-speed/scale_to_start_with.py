"""A scale to start with

Before training in `float16`, a few batches were run in 32 bits, and the sizes of their slopes were noted. Return the largest power of two S, at least 1, for which no slope times S overflows, and how many of the slopes that aren't 0 become 0 in `float16` with this S.

- `slopes`: a list of floats, of either sign, at least one of them not 0. None is above 65504 or below -65504. With S = 4294967296 (two to the power of 32) stop, even if more would fit.
- What decides is whether `torch.tensor(slope * S, dtype=torch.float16)` is finite.
- Returns a tuple of two ints.

>>> scale_to_start_with([100.0, -0.5, 0.0, 1e-12])
(512, 1)
"""

import torch

minutes = 7
chapter = "03-sixteen-bits"
hint = "Double S as long as twice as much would still be finite."


def scale_to_start_with(slopes: list[float]) -> tuple[int, int]:
    exact = torch.tensor(slopes, dtype=torch.float64)
    S = 1
    while S < 2**32 and (exact * (2 * S)).to(torch.float16).isfinite().all():
        S = 2 * S
    lost = ((exact * S).to(torch.float16) == 0) & (exact != 0)
    return S, int(lost.sum())


def cases(rng):
    yield ([1.0],)
    yield ([-100.0, 3.0],)
    yield ([32756.0],)
    yield ([-32762.0],)
    yield ([100.0, -0.5, 0.0, 1e-12],)
    yield ([60000.0, 1e-9, 2e-8, 1e-7],)
    yield ([1e-9, 0.0],)
    yield ([-700.0, 1e-10, 0.0, 0.0, -1e-11],)
    yield ([2.0, -4000.0, 1e-9, -1e-9, 3e-9],)
    yield ([511.0, 1e-10, 4e-10, 0.0],)
    for n in (5, 9, 20):
        sizes = 10.0 ** rng.uniform(-12, 3, n)
        yield ([0.0, *(sizes * rng.choice([-1.0, 1.0], n)).tolist()],)


def _scale(slopes, top):
    S = 1
    while S < 2**32 and 2 * S * top < 65520:
        S *= 2
    return S


def wrong_mean_slope_decides(slopes):
    """You choose S for the mean size of the slopes. The largest one then overflows, and one inf is enough to spoil the step."""
    S = _scale(slopes, sum(abs(s) for s in slopes) / len(slopes))
    return S, sum(abs(s) * S < 2.9e-8 for s in slopes if s)


def wrong_zeros_are_lost_too(slopes):
    """You count slopes that were 0 to begin with. Only those that become 0 are lost."""
    S = _scale(slopes, max(abs(s) for s in slopes))
    return S, sum(abs(s) * S < 2.9e-8 for s in slopes)


def wrong_sign_forgotten(slopes):
    """You look at the largest slope with its sign. A large negative slope overflows as well, to -inf."""
    S = _scale(slopes, max(0.0, *slopes, 0.0))
    return S, sum(abs(s) * S < 2.9e-8 for s in slopes if s)


def wrong_lost_without_the_scale(slopes):
    """You count the slopes that are lost without a scale. Many of them are saved by S; count those that it doesn't save."""
    S = _scale(slopes, max(abs(s) for s in slopes))
    return S, sum(abs(s) < 2.9e-8 for s in slopes if s)
