"""The dot product: two arrows with a shadow, and the product for every angle."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.dot_product.compute import ANGLE, A, B, Product, product
from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel, square_ranges

HEIGHT = 260
RIGHT_ANGLES = tuple((float(angle), str(angle)) for angle in range(0, 361, 90))


def draw(a: float, b: float, angle: float) -> Drawing:
    """Two arrows as the page shows them."""
    found = product(a, b, angle)
    return Drawing(
        panels=[_arrows(found), _angles(found, a * b, angle)],
        key=[
            ("line e strong", "a"),
            ("line a strong", "b"),
            ("line b strong", "the shadow of b on the line of a"),
            ("line e", "the dot product for each angle"),
        ],
        says=_says(found, a),
        alt=f"Above: arrow a, {number(a)} long, points to the right; arrow b, {number(b)} long, "
        f"is turned by {number(angle)} degrees, and its shadow on the line of a is "
        f"{number(found.projection)}. Below: the dot product is a cosine wave of the angle, as "
        f"high as the lengths multiplied, {number(a * b)}.",
        header=["", "value"],
        rows=[
            ["a · b", number(found.dot)],
            ["Length of a times length of b", number(a * b)],
            ["Cosine of the angle", number(found.cosine)],
            ["Shadow of b on a", number(found.projection)],
        ],
    )


def _arrows(found: Product) -> Panel:
    across, up = square_ranges(2.25, HEIGHT)
    frame = Frame(across, up, HEIGHT, "first number", "second number")
    x, y = found.b
    return Panel(
        frame,
        [
            frame.line([x, x], [y, 0], "d"),
            frame.arrow(found.a, "e strong"),
            frame.line([0, x], [0, 0], "b strong"),
            frame.arrow(found.b, "a strong"),
        ],
    )


def _angles(found: Product, lengths: float, angle: float) -> Panel:
    angles = np.linspace(0, 360, 121)
    top = 1.15 * max(lengths, 0.5)
    frame = Frame((0, 360), (-top, top), 150, "angle of b, in degrees", "a · b", RIGHT_ANGLES)
    return Panel(
        frame,
        [
            frame.horizontal_line(0, "d"),
            frame.line(angles, lengths * np.cos(np.radians(angles)), "e"),
            frame.dots([angle], [found.dot], "centre", "disc", 6),
        ],
    )


def _says(found: Product, a: float) -> str:
    dot, shadow = number(found.dot), number(found.projection)
    if abs(found.dot) < 1e-9:
        return "The dot product is 0: along a, b goes no way at all."
    return f"The shadow of b is {shadow}, and a is {number(a)} long: the dot product is {dot}."


PICTURE = Picture(
    lead="Multiply two arrows number by number and add up: what comes out says how far one of "
    "them goes along the other.",
    fields=(
        Number("a", "Length of a", A, 2, 0.1),
        Number("b", "Length of b", B, 2, 0.1),
        Number("angle", "Angle of b, in degrees", ANGLE, 30),
    ),
    guess=NumberGuess(
        ask="Both arrows are 2 long. At 30° the dot product is 3.46. What will it be at 120°?",
        slider_values={"angle": 120},
        right=-2,
        tolerance=0.5,
        why="Beyond a right angle the shadow of b falls behind the start: it is \N{MINUS SIGN}1, "
        "times the length 2 of a.",
    ),
    suggestions=(
        Try("A right angle", "makes the product 0, however long the arrows are. That is how a "
            "program sees that two directions have nothing in common.", {"angle": 90}),
        Try("An a that is half as long", "halves the dot product and keeps the cosine. "
            "Where length should not count, divide it out.", {"a": 1}),
        Try("The opposite direction", "gives the most negative product that these lengths allow.",
            {"angle": 180}),
    ),
    draw=draw,
)  # fmt: skip
