"""Convolution: a picture with a window and a kernel, and the map of all its sums."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.convolution.compute import (
    BRIGHTEST,
    KERNELS,
    NAME,
    PAD,
    PLACE,
    SIZE,
    STRIDE,
    WINDOW,
    Convolution,
    convolve,
)
from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import PLOT_WIDTH, Drawing, Frame, Label, Panel, Shape

NAMES = {
    "upright": "upright edges",
    "level": "level edges",
    "blur": "blur",
    "sharpen": "sharpen",
}
PIXEL = 20  # of the drawing
ACROSS = PLOT_WIDTH / PIXEL
LEFT = SIZE + 2 + 1.4  # where the kernel begins, in pixels
CELL = 2.3  # of the kernel, in pixels


def draw(kernel: str, row: int, column: int, stride: int, pad: int) -> Drawing:
    """One place of the window as the page shows it."""
    found = convolve(kernel, row, column, stride, pad)
    size, total = len(found.map), float(found.products.sum())
    return Drawing(
        panels=[_picture(found, kernel, stride), _map(found, kernel)],
        key=[
            ("shade s7 a", "bright pixels, positive sums"),
            ("shade s7 b", "negative ones"),
            ("line e strong", "the window, and its place in the map"),
        ],
        says=f"Under the window the products add up to {number(total)}; the map has {size} rows "
        f"and {size} columns.",
        alt=f"Above: a picture of a bright letter L with a window of {WINDOW} by {WINDOW} pixels "
        f"at row {found.row * stride} and column {found.column * stride}, and beside it the "
        f"kernel. Below: the map of {size} by {size} sums, from {number(found.map.min())} to "
        f"{number(found.map.max())}.",
        header=["", "pixels", "kernel", "products"],
        rows=[
            *(
                [f"Row {i + 1} of the window", *map(_numbers, rows)]
                for i, rows in enumerate(
                    zip(found.window, KERNELS[kernel], found.products, strict=True)
                )
            ),
            ["Sum of the products", "", "", number(total)],
        ],
    )


def _numbers(values: np.ndarray) -> str:
    return ", ".join(number(value) for value in values)


def _picture(found: Convolution, kernel: str, stride: int) -> Panel:
    rows = len(found.framed)
    frame = Frame((0, ACROSS), (0, rows), PIXEL * rows, "", "the picture, and the kernel", (), ())
    top, left = rows - found.row * stride, found.column * stride
    weights = KERNELS[kernel]
    at = (LEFT, (rows - WINDOW * CELL) / 2)
    darkest = 3.2 * float(np.abs(weights).max())  # pale: the numbers on top stay readable
    end = at[0] + WINDOW * CELL, at[1] + WINDOW * CELL
    return Panel(
        frame,
        [
            *frame.heatmap(found.framed, BRIGHTEST, "a"),
            frame.rectangle(0, 0, rows, rows, "d thin"),
            frame.rectangle(left, top - WINDOW, left + WINDOW, top, "e strong"),
            *frame.heatmap(weights, darkest, "a", "b", at, CELL),
            *_grid(frame, at, end),
        ],
        _weights(frame, weights, at),
    )


def _grid(frame: Frame, at: tuple[float, float], end: tuple[float, float]) -> list[Shape]:
    places = [at[1] + CELL * i for i in range(WINDOW + 1)]
    across = [at[0] + CELL * i for i in range(WINDOW + 1)]
    return [
        *(frame.line([at[0], end[0]], [y, y], "e thin") for y in places),
        *(frame.line([x, x], [at[1], end[1]], "e thin") for x in across),
    ]


def _weights(frame: Frame, weights: np.ndarray, at: tuple[float, float]) -> list[Label]:
    return [
        frame.label(
            at[0] + CELL * (j + 0.5),
            at[1] + CELL * (WINDOW - i - 0.5),
            "1/9" if 0 < abs(weights[i, j]) < 1 else number(weights[i, j]),
        )
        for i in range(WINDOW)
        for j in range(WINDOW)
    ]


def _map(found: Convolution, kernel: str) -> Panel:
    rows = len(found.map)
    tall = max(rows, 4)  # a map of 3 rows is no reason for a flat panel
    frame = Frame((0, ACROSS), (0, tall), PIXEL * tall, "", "the map", (), ())
    low = tall - rows
    darkest = BRIGHTEST * float(np.maximum(KERNELS[kernel], 0).sum())
    y = tall - found.row
    return Panel(
        frame,
        [
            *frame.heatmap(found.map, darkest, "a", "b", (0, low)),
            frame.rectangle(0, low, rows, tall, "d thin"),
            frame.rectangle(found.column, y - 1, found.column + 1, y, "e strong"),
        ],
    )


PICTURE = Picture(
    lead="A small table of weights slides over a picture. At each place the pixels under it are "
    "multiplied by the weights and added up, and the sums make a new picture.",
    fields=(
        Choice("kernel", "Kernel", NAME, NAMES, "upright"),
        Number("row", "Row of the window", PLACE, 2),
        Number("column", "Column of the window", PLACE, 2),
        Number("stride", "Stride: pixels from one place to the next", STRIDE, 1),
        Number("pad", "Frame of dark pixels around the picture", PAD, 0),
    ),
    guess=NumberGuess(
        ask="The picture has 10 columns and the kernel 3. With a stride of 1 the map has 8 "
        "columns. How many will it have with a stride of 2?",
        slider_values={"stride": 2},
        right=4,
        tolerance=0,
        why="The window fits at columns 0, 2, 4 and 6, and at column 8 it would stick out of the "
        "picture.",
    ),
    suggestions=(
        Try("The window on one even surface", "gives 0 with a kernel for edges: its weights add "
            "up to 0, so it sees nothing where nothing changes.", {"row": 7, "column": 4}),
        Try("The kernel for level edges", "finds the other borders of the same letter. A network "
            "learns many such kernels, and nobody tells it which.", {"kernel": "level"}),
        Try("A frame of one pixel", "keeps the map as large as the picture, and invents a dark "
            "border.", {"pad": 1, "kernel": "blur"}),
    ),
    draw=draw,
)  # fmt: skip
