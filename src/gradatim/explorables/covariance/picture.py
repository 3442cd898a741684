"""Covariance: points with their signed rectangles, and the rectangles in order of size."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.covariance.compute import ACROSS, SEED, SIZE, TOGETHER, UP, Cloud, cloud
from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import (
    Drawing,
    Frame,
    Panel,
    Shape,
    padded_range,
    square_ranges,
)

HEIGHT = 300


def draw(together: float, across: float, up: float, size: int, seed: int) -> Drawing:
    """The cloud as the page shows it."""
    found = cloud(together, across, up, size, seed)
    plus = int(np.sum(found.rectangles > 0))
    return Drawing(
        panels=[_cloud(found), _rectangles(found)],
        key=[
            ("bar a", "on the same side of both means: counts as plus"),
            ("bar b", "on different sides: counts as minus"),
            ("line c", "the covariance, nearly the mean of all"),
        ],
        says=f"The covariance is {number(found.covariance)}, and the correlation "
        f"{number(found.correlation)}.",
        alt=f"Above: {size} points, each with the rectangle between it and the middle of all; "
        f"{plus} count as plus. Below: the areas of the rectangles in order of size, from "
        f"{number(found.rectangles.min())} to {number(found.rectangles.max())}.",
        header=["", "first column", "second column"],
        rows=[
            ["Mean", *(number(value) for value in found.mean)],
            ["Variance", *(number(value) for value in found.variances)],
            ["Standard deviation", *(number(value) for value in np.sqrt(found.variances))],
            ["Covariance of both", number(found.covariance), ""],
            ["Correlation", number(found.correlation), ""],
        ],
    )


def _cloud(found: Cloud) -> Panel:
    wide, tall = square_ranges(4.2, HEIGHT)
    frame = Frame(wide, tall, HEIGHT, "first column", "second column")
    signs = ((found.rectangles > 0, "a"), (found.rectangles < 0, "b"))
    return Panel(
        frame,
        [
            *(_boxes(frame, found, on, kind) for on, kind in signs),
            frame.vertical_line(found.mean[0], "rule"),
            frame.horizontal_line(found.mean[1], "rule"),
            *(_dots(frame, found.points[on], kind) for on, kind in signs),
        ],
    )


def _boxes(frame: Frame, found: Cloud, on: np.ndarray, kind: str) -> Shape:
    (left, low) = found.mean
    boxes = (frame.rectangle(left, low, x, y, "").d for x, y in found.points[on])
    return Shape(f"area {kind}", "".join(boxes))


def _dots(frame: Frame, points: np.ndarray, kind: str) -> Shape:
    mark = "disc" if kind == "a" else "triangle"
    return frame.dots(points[:, 0], points[:, 1], f"{kind} edged", mark, 4)


def _rectangles(found: Cloud) -> Panel:
    areas = np.sort(found.rectangles)
    edges = np.arange(len(areas) + 1.0)
    frame = Frame((0, len(areas)), padded_range([*areas, 0, 1]), 130, "points in order", "area", ())
    return Panel(
        frame,
        [
            frame.histogram(edges, np.minimum(areas, 0), "b"),
            frame.histogram(edges, np.maximum(areas, 0), "a"),
            frame.horizontal_line(found.covariance, "c"),
        ],
    )


PICTURE = Picture(
    lead="Draw a rectangle from every point to the middle of all points. Where a point is above "
    "or below both means its area counts as plus, else as minus: the mean of all is the "
    "covariance.",
    fields=(
        Number("together", "True correlation", TOGETHER, 0.7, 0.05),
        Number("across", "Spread across", ACROSS, 1, 0.1),
        Number("up", "Spread upwards", UP, 1, 0.1),
        Number("size", "Points", SIZE, 30),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=ChoiceGuess(
        ask="The first column is written in other units, and every number in it doubles. What "
        "happens to the covariance and the correlation?",
        slider_values={"across": 2},
        options=(
            "both double",
            "the covariance doubles, and the correlation stays",
            "both stay",
        ),
        right=1,
        why="Every rectangle gets twice as wide, and the correlation divides by the standard "
        "deviation, which doubled as well.",
    ),
    suggestions=(
        Try("A correlation of 0", "leaves as much plus as minus, nearly: a small sample never "
            "comes out at exactly 0.", {"together": 0}),
        Try("A correlation of \N{MINUS SIGN}0.9", "turns nearly all rectangles into minus.",
            {"together": -0.9}),
        Try("Five points without any correlation", "can look related by luck. Change the seed, "
            "and see how far from 0 the correlation gets.", {"together": 0, "size": 5}),
    ),
    draw=draw,
)  # fmt: skip
