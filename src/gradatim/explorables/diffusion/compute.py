"""Diffusion: points that dissolve into noise step by step, and points that come out of it again.

Source: Ho, Jain & Abbeel, Denoising Diffusion Probabilistic Models (2020), arXiv:2006.11239. The
best guess of the noise is exact here: the data are known, each point a little cloud of its own,
where a model has to learn the guess from examples.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, check_choice, seed_range

Numbers = NDArray[np.float64]

NAME = "diffusion"
WAYS = ("into", "out")
AT = Range(NAME, "place on the way to noise in per cent", 0, 100, integer=True)
STEPS = Range(NAME, "number of steps", 20, 100, integer=True)
SEED = seed_range(NAME)
POINTS = 90
WIDTH = 0.08  # of the little cloud around each data point


@dataclass(frozen=True, eq=False)
class DiffusionState:
    """The data, and the points at one step."""

    data: Numbers  # (POINTS, 2): a face, a little less than 2 from the middle
    points: Numbers  # (POINTS, 2)
    step: int  # 0 is without noise
    signal: Numbers  # (steps + 1,): the share of its place that a point keeps at each step
    noise: Numbers  # (steps + 1,): the standard deviation of its noise there


def diffuse(way: str, at: int, steps: int, seed: int) -> DiffusionState:
    """`way`: "into" the noise, or "out" of it. RequestError for what cannot be asked for."""
    check_choice(NAME, "way", way, WAYS)
    for limit, value in ((AT, at), (STEPS, steps), (SEED, seed)):
        limit.check(value)
    betas, kept = schedule(steps)
    data, rng = face(), np.random.default_rng(seed)
    step = round(at / 100 * steps)
    if way == "into":
        noise = rng.normal(size=data.shape)
        points = np.sqrt(kept[step]) * data + np.sqrt(1 - kept[step]) * noise
    else:
        points = denoised(data, betas, kept, step, rng)
    return DiffusionState(data, points, step, np.sqrt(kept), np.sqrt(1 - kept))


def schedule(steps: int) -> tuple[Numbers, Numbers]:
    """(steps + 1,) each: the variance that a step adds, and what is left of the data's."""
    betas = np.concatenate([[0.0], np.linspace(0.1 / steps, 20 / steps, steps)])
    return betas, np.cumprod(1 - betas)


def denoised(data: Numbers, betas: Numbers, kept: Numbers, until: int, rng: Generator) -> Numbers:
    """Fresh points (POINTS, 2) that start as noise and are led back to step `until`."""
    x = rng.normal(size=(POINTS, 2))
    for t in range(len(betas) - 1, until, -1):
        x = x - betas[t] / np.sqrt(1 - kept[t]) * guess_noise(x, data, kept[t])
        x = x / np.sqrt(1 - betas[t])
        if t > 1:
            x = x + np.sqrt(betas[t]) * rng.normal(size=x.shape)
    return x


def guess_noise(x: Numbers, data: Numbers, kept: float) -> Numbers:
    """(n, 2): the noise in the points x (n, 2) that is to be expected, given the data (m, 2)."""
    wide = kept * WIDTH**2 + 1 - kept
    places = np.sqrt(kept) * data
    squares = (x**2).sum(axis=1)[:, None] - 2 * x @ places.T + (places**2).sum(axis=1)
    exponents = -squares / (2 * wide)  # (n, m)
    weights = np.exp(exponents - exponents.max(axis=1, keepdims=True))
    mean = weights @ places / weights.sum(axis=1, keepdims=True)
    found: Numbers = np.sqrt(1 - kept) / wide * (x - mean)
    return found


def face() -> Numbers:
    """(POINTS, 2): a round face with two eyes and a smile."""
    outline = _arc(1.9, 0, 2 * np.pi, 56)
    smile = _arc(1.1, 1.15 * np.pi, 1.85 * np.pi, 20)
    eye = _arc(0.16, 0, 2 * np.pi, 7)
    left, right = np.array([-0.7, 0.6]), np.array([0.7, 0.6])
    return np.concatenate([outline, smile, eye + left, eye + right])


def _arc(radius: float, start: float, end: float, count: int) -> Numbers:
    """(count, 2): evenly spaced on a circle around the origin, without the end."""
    turn = np.linspace(start, end, count, endpoint=False)
    return radius * np.stack([np.cos(turn), np.sin(turn)], axis=1)
