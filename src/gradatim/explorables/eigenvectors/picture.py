"""Eigenvectors: the circle, its image, and an arrow that can be turned."""

from __future__ import annotations

import math

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel, Shape, square_ranges
from gradatim.explorables.eigenvectors.compute import ANGLE, ENTRY, Stretch, stretch

HEIGHT = 330
ALONG = 0.5  # degrees: as near as a whole number of degrees may come to an eigenvector


def draw(a: float, b: float, d: float, angle: float) -> Drawing:
    """The matrix [[a, b], [b, d]] and one arrow as the page shows them."""
    found = stretch(a, b, d, angle)
    return Drawing(
        panels=[_plane(found)],
        key=[
            ("line d", "all arrows of length 1"),
            ("line b", "where the matrix takes them"),
            ("line c", "the eigenvectors, as far as they are stretched"),
            ("line e strong", "your arrow"),
            ("line a strong", "where the matrix takes it"),
        ],
        says=_says(found),
        alt=f"The unit circle becomes an ellipse with half axes of {number(abs(found.values[0]))} "
        f"and {number(abs(found.values[1]))}. Your arrow points to {number(angle)} degrees, and "
        f"its image to {number(_degrees(found.image))} degrees.",
        header=["", "first", "second"],
        rows=[
            ["Eigenvalue", *(number(value) for value in found.values)],
            ["Its eigenvector points to", *(_line(column) for column in found.vectors.T)],
        ],
    )


def _plane(found: Stretch) -> Panel:
    reach = 1.15 * max(1.0, *np.abs(found.values))
    across, up = square_ranges(reach, HEIGHT)
    frame = Frame(across, up, HEIGHT, "first coordinate", "second coordinate")
    return Panel(
        frame,
        [
            frame.line_through(found.circle, "d"),
            frame.line_through(found.ellipse, "b"),
            *(_axis(frame, v * found.vectors[:, i]) for i, v in enumerate(found.values)),
            frame.arrow(found.arrow, "e strong"),
            frame.arrow(found.image, "a strong"),
        ],
    )


def _axis(frame: Frame, end: np.ndarray) -> Shape:
    return frame.line([-end[0], end[0]], [-end[1], end[1]], "c")


def _degrees(arrow: np.ndarray) -> float:
    return math.degrees(math.atan2(arrow[1], arrow[0])) % 360


def _line(arrow: np.ndarray) -> str:
    """An eigenvector has no sign: its line has two directions."""
    one = round(_degrees(arrow)) % 180
    return f"{one}° or {one + 180}°"


def _says(found: Stretch) -> str:
    long = float(np.hypot(*found.image))
    if math.isnan(found.turned):
        return "The matrix takes your arrow to zero: it is an eigenvector of the eigenvalue 0."
    if min(found.turned, 180 - found.turned) > ALONG:
        return f"Your arrow is turned by {number(found.turned)}° and made {number(long)} long."
    way = "keeps its direction" if found.turned < 90 else "is turned round"
    return f"Your arrow {way} and is made {number(long)} long: it is an eigenvector."


PICTURE = Picture(
    lead="A symmetric matrix makes an ellipse of the unit circle. Most arrows are turned; those "
    "along the axes of the ellipse are only stretched.",
    fields=(
        Number("a", "Top left", ENTRY, 2, 0.1),
        Number("b", "Top right and bottom left", ENTRY, 0.8, 0.1),
        Number("d", "Bottom right", ENTRY, 1, 0.1),
        Number("angle", "Your arrow, in degrees", ANGLE, 80),
    ),
    guess=NumberGuess(
        ask="Your arrow points to 80°, and the matrix turns it. To which angle, from 0° to 90°, "
        "must it point to be stretched only?",
        slider_values={"angle": 29},
        right=29,
        tolerance=4,
        unit="°",
        why="There it lies along the longer axis of the ellipse, and all that the matrix does to "
        "that direction is to stretch it.",
    ),
    suggestions=(
        Try("Turn your arrow to 29°", "and it lies on its own image: you found the first "
            "eigenvector by hand. The second one stands at a right angle to it, always.",
            {"angle": 29}),
        Try("Zeros beside the diagonal", "make the axes of the plane the eigenvectors, and the "
            "numbers on the diagonal the eigenvalues.", {"b": 0}),
        Try("1, 1, 1", "flatten the plane onto a line. One eigenvalue is 0: what lies along its "
            "eigenvector is lost, and no inverse brings it back.",
            {"a": 1, "b": 1, "d": 1, "angle": 135}),
    ),
    draw=draw,
)  # fmt: skip
