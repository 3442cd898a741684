"""k-means: points, the way of the centres, and the inertia of each round."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import MARKERS, Drawing, Frame, Panel, Shape, padded_range
from gradatim.explorables.k_means.compute import ROUND, SEED, SPREAD, STARTS, K, Rounds, cluster

KINDS = ("a", "b", "c", "f", "d", "g")
NAMES = dict(zip(STARTS, ("far apart, by k-means++", "at points drawn by chance",
                          "crowded together on the left"), strict=True))  # fmt: skip


def draw(k: int, spread: float, start: str, round: int, seed: int) -> Drawing:
    """One round as the page shows it."""
    found = cluster(k, spread, start, seed)
    last = len(found.inertia) - 1
    now = min(round, last)
    return Drawing(
        panels=[_plane(found, now), _inertia(found, now)],
        key=[
            ("dot d", "a point; its mark and colour say which centre is nearest"),
            ("dot centre", "a centre in this round"),
            ("line e", "the way that it came"),
        ],
        says=_says(found, now),
        alt=f"Above: {len(found.points)} points in four groups and {k} centres in round {now}. "
        f"Below: the inertia falls from {number(found.inertia[0])} to {number(found.inertia[-1])}.",
        header=["", "value"],
        rows=[
            ["Round shown", f"{now} of {last}"],
            ["Inertia at the start", number(found.inertia[0])],
            ["Inertia in this round", number(found.inertia[now])],
            ["Inertia at the end", number(found.inertia[-1])],
            ["Points of each centre", ", ".join(_sizes(found, now, k))],
        ],
    )


def _sizes(found: Rounds, now: int, k: int) -> list[str]:
    return [str(count) for count in np.bincount(found.labels[now], minlength=k)]


def _plane(found: Rounds, now: int) -> Panel:
    across, up = (padded_range(found.points[:, i], 0.04) for i in (0, 1))
    frame = Frame(across, up, 280, "first column", "second column")
    ways = np.stack(found.centres[: now + 1], axis=1)  # (k, rounds so far, 2)
    centres = found.centres[now]
    return Panel(
        frame,
        [
            *(_group(frame, found, now, i) for i in range(len(centres))),
            *(frame.line_through(way, "e") for way in ways),
            frame.dots(centres[:, 0], centres[:, 1], "centre", "disc", 7),
        ],
    )


def _group(frame: Frame, found: Rounds, now: int, i: int) -> Shape:
    points = found.points[found.labels[now] == i]
    return frame.dots(points[:, 0], points[:, 1], KINDS[i], MARKERS[i], 3)


def _inertia(found: Rounds, now: int) -> Panel:
    rounds = np.arange(len(found.inertia))
    wide = padded_range([0, max(len(rounds) - 1, 1)], 0.03)
    ticks = tuple((float(i), str(i)) for i in rounds[:: 1 + len(rounds) // 9])
    frame = Frame(wide, (0, 1.1 * found.inertia[0]), 130, "round", "inertia", x_ticks=ticks)
    return Panel(
        frame,
        [
            frame.line(rounds, found.inertia, "a"),
            frame.dots(rounds, found.inertia, "a"),
            frame.dots([now], [found.inertia[now]], "centre", "disc", 6),
        ],
    )


def _says(found: Rounds, now: int) -> str:
    if now == len(found.inertia) - 1:
        return f"After {now} rounds no centre moves any more. That need not be the best place."
    moved = int(np.sum(found.labels[now] != found.labels[now + 1]))
    return f"Points that get another centre in the next round: {moved} of {len(found.points)}."


PICTURE = Picture(
    lead="Give every point to its nearest centre, move every centre to the middle of its points, "
    "and again. What is left unexplained never grows, and where it ends depends on the start.",
    fields=(
        Number("k", "Centres", K, 4),
        Choice("start", "Start", "k-means", NAMES, "crowded"),
        Number("round", "Round to look at", ROUND, 3),
        Number("spread", "Spread of a group", SPREAD, 0.7, 0.1),
        Number("seed", "Seed", SEED, 7),
    ),
    guess=ChoiceGuess(
        ask="All four centres start crowded together on the left. If k-means goes on until no "
        "centre moves, where will it end?",
        slider_values={"round": 60},
        options=(
            "each of the four groups gets one centre",
            "some groups share a centre, and others have more than one",
            "it never ends: the centres go round in circles",
        ),
        right=1,
        why="Each centre only moves to the middle of its own points, so none of them leaves a "
        "group that it has found for one far away.",
    ),
    suggestions=(
        Try("Round 0, then 1, 2, 3", "shows the two moves in turn: the points choose, the centres "
            "follow.", {"round": 0}),
        Try("The last round of this start", "and then the same from a start far apart: compare the "
            "inertia at the end. A bad start can end in a place that no single move improves.",
            {"round": 60}),
        Try("Six centres for four groups", "have less inertia than four, and always will. So "
            "inertia alone cannot tell how many groups there are.", {"k": 6, "round": 60}),
    ),
    draw=draw,
)  # fmt: skip
