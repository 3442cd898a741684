"""A matrix as a map: the grid of the plane and the unit square, before and after."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel, Shape, square_ranges
from gradatim.explorables.linear_map.compute import ENTRY, SQUARE, LinearMap, apply_matrix

HEIGHT = 330


def draw(a: float, b: float, c: float, d: float) -> Drawing:
    """The matrix [[a, b], [c, d]] as the page shows it."""
    found = apply_matrix(a, b, c, d)
    return Drawing(
        panels=[_plane(found)],
        key=[
            ("line d", "the unit square"),
            ("line a", "the grid and the square, moved"),
            ("line b strong", "the first column: where (1, 0) goes"),
            ("line c strong", "the second column: where (0, 1) goes"),
        ],
        says=_says(found.area),
        alt=f"The grid of the plane, moved by the matrix: (1, 0) goes to ({number(a)}, "
        f"{number(c)}), (0, 1) goes to ({number(b)}, {number(d)}), and the unit square becomes a "
        f"parallelogram with an area of {number(abs(found.area))}.",
        header=["", "first", "second"],
        rows=[
            ["First row of the matrix", number(a), number(b)],
            ["Second row", number(c), number(d)],
            ["Where (1, 1) goes", *(number(value) for value in found.square[2])],
            ["Area, with its sign", number(found.area), ""],
        ],
    )


def _plane(found: LinearMap) -> Panel:
    reach = 1.2 * max(1.5, float(np.abs(found.square).max()))
    across, up = square_ranges(reach, HEIGHT)
    frame = Frame(across, up, HEIGHT, "first number", "second number")
    return Panel(
        frame,
        [
            *(frame.line_through(line, "a thin") for line in found.lines),
            _filled(frame, found.square),
            frame.line_through(SQUARE, "d"),
            frame.line_through(found.square, "a"),
            frame.arrow(found.matrix[:, 0], "b strong"),
            frame.arrow(found.matrix[:, 1], "c strong"),
        ],
    )


def _filled(frame: Frame, corners: np.ndarray) -> Shape:
    return Shape("area a", frame.line_through(corners, "").d + "z")


def _says(area: float) -> str:
    if abs(area) < 1e-9:
        return "The square is flat: the matrix takes the whole plane to a line or a point."
    turned = " and turned over" if area < 0 else ""
    return f"The unit square gets an area of {number(abs(area))}{turned}: so does every square."


PICTURE = Picture(
    lead="The columns of a matrix say where the two base arrows go. Everything else in the plane "
    "follows them, and the grid stays a grid.",
    fields=(
        Number("a", "First row, first entry", ENTRY, 1, 0.1),
        Number("b", "First row, second entry", ENTRY, 1, 0.1),
        Number("c", "Second row, first entry", ENTRY, 0, 0.1),
        Number("d", "Second row, second entry", ENTRY, 1, 0.1),
    ),
    guess=NumberGuess(
        ask="The square leans to the right and has an area of 1. The second entry of the first "
        "row goes from 1 to 2, so that it leans twice as far. What is its area then?",
        slider_values={"b": 2},
        right=1,
        tolerance=0.1,
        why="Each row of the square slides sideways and keeps its length and its height, so the "
        "area a · d \N{MINUS SIGN} b · c stays what it was.",
    ),
    suggestions=(
        Try("A quarter turn", "has 0 and 1 in its first column: right goes up. The second column "
            "shows that up goes left.", {"a": 0, "b": -1, "c": 1, "d": 0}),
        Try("Columns on one line", "flatten the plane. Different points land on the same place, "
            "and no matrix can part them again.", {"a": 1, "b": 2, "c": 0.5, "d": 1}),
        Try("A mirror", "turns the plane over: a negative first entry gives the area a minus sign.",
            {"a": -1, "b": 0}),
    ),
    draw=draw,
)  # fmt: skip
