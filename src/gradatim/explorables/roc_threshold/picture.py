"""ROC: the scores of two groups, a threshold, and the curve of all thresholds."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import Pick
from gradatim.explorables.drawing.numbers import number, per_cent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawn, Frame, Panel
from gradatim.explorables.roc_threshold.compute import (
    APART,
    SEED,
    SHARE,
    SIZE,
    THRESHOLD,
    Counts,
    Roc,
    counts,
    people,
    roc,
)

BINS = np.linspace(-4, 8, 49)


def draw(threshold: float, apart: float, share: float, size: int, seed: int) -> Drawn:
    """One threshold on one group of people, as the page shows it."""
    THRESHOLD.check(threshold)
    scores, labels = people(apart, share, size, seed)
    curve, now = roc(scores, labels), counts(scores, labels, threshold)
    return Drawn(
        panels=[_scores(scores, labels, threshold), _curve(curve, now)],
        key=[
            ("bar d", "the healthy"),
            ("bar b", "the ill"),
            ("line rule", "your threshold"),
            ("line a", "all thresholds"),
            ("line d", "guessing"),
        ],
        says=_says(now),
        seen=f"Above: how many healthy and how many ill people have which score, and your "
        f"threshold at {number(threshold)}. Below: the ROC curve with an area of "
        f"{number(curve.area)}; your threshold is at ({per_cent(now.false_rate)}, "
        f"{per_cent(now.recall)}).",
        head=["", "called ill", "called healthy"],
        rows=[
            ["Ill", number(now.found), number(now.missed)],
            ["Healthy", number(now.false_alarms), number(now.cleared)],
            ["Recall, or true positive rate", per_cent(now.recall), ""],
            ["False positive rate", per_cent(now.false_rate), ""],
            ["Precision", per_cent(now.precision), ""],
            ["Area under the curve", number(curve.area), ""],
        ],
    )


def _scores(scores: np.ndarray, labels: np.ndarray, threshold: float) -> Panel:
    healthy, ill = (np.histogram(scores[labels == label], BINS)[0] for label in (0, 1))
    top = 1.1 * max(healthy.max(), ill.max())
    frame = Frame((-4, 8), (0, top), 160, "score", "people")
    return Panel(
        frame,
        [
            frame.bars(BINS, healthy, "d"),
            frame.bars(BINS, ill, "b"),
            frame.upright(threshold, "rule"),
        ],
    )


def _curve(curve: Roc, now: Counts) -> Panel:
    span = (-0.03, 1.03)
    frame = Frame(span, span, 300, "false positive rate", "true positive rate")
    return Panel(
        frame,
        [
            frame.line([0, 1], [0, 1], "d"),
            frame.line(*_thin(curve), "a"),
            frame.dots([now.false_rate], [now.recall], "centre", "disc", 6),
        ],
    )


def _thin(curve: Roc) -> tuple[np.ndarray, np.ndarray]:
    """Only the corners: in between the curve is straight."""
    x, y = curve.false_rate, curve.recall
    straight = np.diff(x)[:-1] * np.diff(y)[1:] == np.diff(x)[1:] * np.diff(y)[:-1]
    keep = np.concatenate([[True], ~straight, [True]])
    return x[keep], y[keep]


def _says(now: Counts) -> str:
    called = now.found + now.false_alarms
    if not called:
        return "Nobody is called ill, and everybody who is remains unfound."
    return (
        f"{now.found} of {now.found + now.missed} ill people are found; of {called} who are called "
        f"ill, {now.false_alarms} are healthy."
    )


PICTURE = Picture(
    lead="A model gives scores; somebody has to decide from which score on to act. The curve shows "
    "every decision that the scores allow, the threshold takes one of them.",
    fields=(
        Number("threshold", "Your threshold", THRESHOLD, 1, 0.05),
        Number("apart", "Distance of the groups", APART, 2, 0.1),
        Number("share", "Share of the ill", SHARE, 0.2, 0.01),
        Number("size", "People", SIZE, 1000, 50),
        Number("seed", "Seed", SEED, 1),
    ),
    guess=Pick(
        ask="You lower the threshold from 1 to 0, so that more people are called ill. What "
        "happens to the curve below?",
        moves={"threshold": 0},
        options=(
            "it rises, because more of the ill are found",
            "it falls, because there are more false alarms",
            "it stays, and only your point moves along it",
        ),
        right=2,
        why="The curve holds every threshold already, and yours chooses one of its points.",
    ),
    tries=(
        Try("A threshold of 0", "finds almost everybody who is ill, and alarms half of the "
            "healthy. You walk along the curve; the curve stays.", {"threshold": 0}),
        Try("One in a hundred ill", "leaves the curve nearly where it was, and yet most alarms "
            "are false now. The curve does not know how rare the illness is; precision does.",
            {"share": 0.01, "size": 5000}),
        Try("Groups without any distance", "lie on the diagonal: an area of one half is what "
            "guessing achieves.", {"apart": 0}),
    ),
    draw=draw,
)  # fmt: skip
