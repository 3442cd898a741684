"""A picture file becomes the 64 numbers that the model sees; training and serving share this."""

from functools import cache

import numpy as np

from slips import png
from slips.png import Floats

SIDE = 8
PIXELS = SIDE * SIDE
# From what was stored to what is to be seen.
UPRIGHT = {
    1: lambda grey: grey,
    2: lambda grey: grey[:, ::-1],
    3: lambda grey: grey[::-1, ::-1],
    4: lambda grey: grey[::-1],
    5: lambda grey: grey.T,
    6: lambda grey: np.rot90(grey, -1),
    7: lambda grey: grey[::-1, ::-1].T,
    8: lambda grey: np.rot90(grey, 1),
}


def ink(content: bytes) -> Floats:
    """(64,), 0 black to 1 white: turned upright, cut along what is not black, made square, shrunk
    by area. Raises Problem for what cannot be read."""
    grey, orientation = png.read(content)
    cut = _cut(UPRIGHT[orientation](grey))
    size = max(cut.shape)
    rows, columns = (_shares(length, size) for length in cut.shape)
    return (rows @ cut @ columns.T).ravel()


def _cut(grey: Floats) -> Floats:
    """The box around all that is at least a quarter as bright as the brightest pixel."""
    bright = grey >= max(grey.max() / 4, 1 / 255)
    if not bright.any():
        return grey[:1, :1]
    rows, columns = (np.flatnonzero(bright.any(axis=axis)) for axis in (1, 0))
    return grey[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


@cache
def _shares(length: int, size: int) -> Floats:
    """How much of each of `length` pixels, in the middle of `size`, each of 8 holds: (8, length).

    The rows hold shares of an average, so that bars are part of it.
    """
    edges = np.arange(SIDE + 1) * size / SIDE
    begins = (size - length) // 2 + np.arange(length)
    held = np.minimum(edges[1:, None], begins + 1) - np.maximum(edges[:-1, None], begins)
    return np.clip(held, 0, None) * SIDE / size
