"""k nearest neighbours: the border between two classes."""

from __future__ import annotations

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel
from gradatim.explorables.nearest_neighbours.compute import (
    FRESH,
    NOISE,
    POINTS,
    SEED,
    Border,
    K,
    border,
)


def draw(k: int, points: int, noise: float, seed: int) -> Drawing:
    """The border as the page shows it."""
    found = border(k, points, noise, seed)
    gap = found.fresh_error - found.seen_error
    return Drawing(
        panels=[_plane(found)],
        key=[
            ("dot a", "a point of class 0, and where class 0 is foretold"),
            ("dot b triangle", "a point of class 1, and where class 1 is foretold"),
        ],
        says=f"{percent(found.seen_error)} of the points in the picture are on the wrong side, "
        f"and {percent(found.fresh_error)} of {FRESH} fresh ones"
        + (": the border learnt its points by heart." if gap > 0.05 else "."),
        alt=f"{points} points of two classes, in two half circles that reach into each other, and "
        f"the border between them for k = {k}.",
        header=["", "on the wrong side"],
        rows=[
            ["Points in the picture", percent(found.seen_error)],
            [f"{FRESH} fresh points", percent(found.fresh_error)],
        ],
    )


def _plane(found: Border) -> Panel:
    half = (found.xs[1] - found.xs[0]) / 2, (found.ys[1] - found.ys[0]) / 2
    across, up = (
        (float(middles[0] - more), float(middles[-1] + more))
        for middles, more in zip((found.xs, found.ys), half, strict=True)
    )
    frame = Frame(across, up, 290, "first column", "second column")
    zero, one = (found.points[found.labels == label] for label in (0, 1))
    return Panel(
        frame,
        [
            frame.cells(found.classes == 0, found.xs, found.ys, "a"),
            frame.cells(found.classes == 1, found.xs, found.ys, "b"),
            frame.dots(zero[:, 0], zero[:, 1], "a edged", "disc", 4),
            frame.dots(one[:, 0], one[:, 1], "b edged", "triangle", 4),
        ],
    )


PICTURE = Picture(
    lead="A new point gets the class of most of its k nearest neighbours. With few of them the "
    "border clings to every point, with many it hardly bends.",
    fields=(
        Number("k", "Neighbours, an odd number", K, 5, 2),
        Number("points", "Points", POINTS, 120, 10),
        Number("noise", "Noise", NOISE, 0.3, 0.05),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=NumberGuess(
        ask="With 5 neighbours, 5 % of the points in the picture are on the wrong side. How many "
        "per cent will it be with one neighbour?",
        slider_values={"k": 1},
        right=0,
        tolerance=0.5,
        unit="\N{NO-BREAK SPACE}%",
        why="Each point is its own nearest neighbour, so that only fresh points can show a "
        "mistake.",
    ),
    suggestions=(
        Try("One neighbour", "makes no mistake on the points it has seen: each is its own "
            "neighbour. The fresh points tell the truth.", {"k": 1}),
        Try("99 neighbours", "ask almost everybody, and the two half circles are lost.", {"k": 99}),
        Try("One neighbour, and hardly any noise", "are hard to beat. How many neighbours are "
            "best depends on the noise, so it has to be measured.", {"k": 1, "noise": 0.05}),
    ),
    draw=draw,
)  # fmt: skip
