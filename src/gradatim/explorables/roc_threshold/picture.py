"""ROC: the scores of two groups, a threshold, and the curve of all thresholds."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel
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


def draw(threshold: float, apart: float, share: float, size: int, seed: int) -> Drawing:
    """One threshold on one group of people, as the page shows it."""
    THRESHOLD.check(threshold)
    scores, labels = people(apart, share, size, seed)
    curve, now = roc(scores, labels), counts(scores, labels, threshold)
    return Drawing(
        panels=[_scores(scores, labels, threshold), _curve(curve, now)],
        key=[
            ("bar d", "the healthy"),
            ("bar b", "the ill"),
            ("line rule", "your threshold"),
            ("line a", "all thresholds"),
            ("line d", "guessing"),
        ],
        says=_says(now),
        alt=f"Above: how many healthy and how many ill people have which score, and your "
        f"threshold at {number(threshold)}. Below: the ROC curve with an area of "
        f"{number(curve.auc)}; your threshold is at ({percent(now.false_positive_rate)}, "
        f"{percent(now.recall)}).",
        header=["", "called ill", "called healthy"],
        rows=[
            ["Ill", number(now.true_positives), number(now.false_negatives)],
            ["Healthy", number(now.false_positives), number(now.true_negatives)],
            ["Recall, or true positive rate", percent(now.recall), ""],
            ["False positive rate", percent(now.false_positive_rate), ""],
            ["Precision", percent(now.precision), ""],
            ["Area under the curve", number(curve.auc), ""],
        ],
    )


def _scores(scores: np.ndarray, labels: np.ndarray, threshold: float) -> Panel:
    healthy, ill = (np.histogram(scores[labels == label], BINS)[0] for label in (0, 1))
    top = 1.1 * max(healthy.max(), ill.max())
    frame = Frame((-4, 8), (0, top), 160, "score", "people")
    return Panel(
        frame,
        [
            frame.histogram(BINS, healthy, "d"),
            frame.histogram(BINS, ill, "b"),
            frame.vertical_line(threshold, "rule"),
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
            frame.dots([now.false_positive_rate], [now.recall], "centre", "disc", 6),
        ],
    )


def _thin(curve: Roc) -> tuple[np.ndarray, np.ndarray]:
    """Only the corners: in between the curve is straight."""
    x, y = curve.false_positive_rate, curve.recall
    straight = np.diff(x)[:-1] * np.diff(y)[1:] == np.diff(x)[1:] * np.diff(y)[:-1]
    keep = np.concatenate([[True], ~straight, [True]])
    return x[keep], y[keep]


def _says(now: Counts) -> str:
    called = now.true_positives + now.false_positives
    if not called:
        return "Nobody is called ill, and everybody who is remains unfound."
    return (
        f"{now.true_positives} of {now.true_positives + now.false_negatives} ill people are found; "
        f"of {called} who are called ill, {now.false_positives} are healthy."
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
    guess=ChoiceGuess(
        ask="You lower the threshold from 1 to 0, so that more people are called ill. What "
        "happens to the curve below?",
        slider_values={"threshold": 0},
        options=(
            "it rises, because more of the ill are found",
            "it falls, because there are more false alarms",
            "it stays, and only your point moves along it",
        ),
        right=2,
        why="The curve holds every threshold already, and yours chooses one of its points.",
    ),
    suggestions=(
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
