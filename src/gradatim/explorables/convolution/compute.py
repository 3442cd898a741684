"""A small kernel slides over a picture: where it fits, its products are added up.

Source: Dumoulin & Visin, A guide to convolution arithmetic for deep learning (2016),
arXiv:1603.07285. As in every library the kernel is not turned round first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, check_choice

Numbers = NDArray[np.float64]

NAME = "convolution"
SIZE = 10  # rows and columns of the picture
WINDOW = 3  # rows and columns of the kernel
BRIGHTEST = 9
STRIDE = Range(NAME, "stride", 1, 3, integer=True)
PAD = Range(NAME, "frame", 0, 1, integer=True)
PLACE = Range(NAME, "place of the window", 0, SIZE - 1, integer=True)
KERNELS: dict[str, Numbers] = {
    "upright": np.array([[-1.0, 0, 1]] * 3),
    "level": np.array([[-1.0, 0, 1]] * 3).T,
    "blur": np.full((3, 3), 1 / 9),
    "sharpen": np.array([[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
}
IMAGE = np.array(
    [[int(pixel) for pixel in row] for row in (
        "0000000000",
        "0999000000",
        "0999000000",
        "0999000000",
        "0999000000",
        "0999000000",
        "0999666660",
        "0999666660",
        "0999666660",
        "0000000000",
    )],
    dtype=np.float64,
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Convolution:
    """The picture, its map, and one window."""

    framed: Numbers  # (SIZE + 2 * pad,) * 2
    map: Numbers  # (n, n)
    row: int  # of the window, in the map
    column: int
    window: Numbers  # (WINDOW, WINDOW): the pixels under it
    products: Numbers  # (WINDOW, WINDOW): times the kernel


def convolve(kernel: str, row: int, column: int, stride: int, pad: int) -> Convolution:
    """The window stops at the last row and column of the map.

    RequestError for an unknown kernel or a value out of range.
    """
    check_choice(NAME, "kernel", kernel, KERNELS)
    for limit, value in ((PLACE, row), (PLACE, column), (STRIDE, stride), (PAD, pad)):
        limit.check(value)
    framed = np.pad(IMAGE, pad)
    windows = sliding_window_view(framed, (WINDOW, WINDOW))[::stride, ::stride]  # (n, n, 3, 3)
    last = len(windows) - 1
    row, column = min(row, last), min(column, last)
    weights = KERNELS[kernel]
    window = windows[row, column]
    return Convolution(
        framed=framed,
        map=(windows * weights).sum(axis=(2, 3)),
        row=row,
        column=column,
        window=window,
        products=window * weights,
    )
