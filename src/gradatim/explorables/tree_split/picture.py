"""The best split: two groups in one column, and the impurity of every threshold."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel
from gradatim.explorables.tree_split.compute import (
    APART,
    CRITERIA,
    SEED,
    SHARE,
    SIZE,
    THRESHOLD,
    Sides,
    Splits,
    sides,
    splits,
    two_groups,
)

NAMES = dict(zip(CRITERIA, ("Gini impurity", "entropy, in bits"), strict=True))
COLUMN = (0.0, 10.0)


def draw(
    threshold: float, criterion: str, apart: float, size: int, share: float, seed: int
) -> Drawing:
    """Your threshold beside the best one, as the page shows them."""
    THRESHOLD.check(threshold)
    values, labels = two_groups(apart, size, share, seed)
    found = splits(values, labels, criterion)
    best = float(found.thresholds[found.best])
    yours, theirs = (sides(values, labels, cut, criterion) for cut in (threshold, best))
    return Drawing(
        panels=[_strips(values, labels, threshold, best), _curve(found, threshold, yours)],
        key=[
            ("dot a", "a value of class 0"),
            ("dot b triangle", "a value of class 1"),
            ("line rule", "your threshold"),
            ("line c", "the best threshold"),
            ("line e", "what each threshold leaves"),
            ("line d", "the impurity without any"),
        ],
        says=_says(found, yours),
        alt=f"Above: {size} values of two classes on a line, your threshold at "
        f"{number(threshold)} and the best one at {number(best)}. Below: the impurity that each "
        f"threshold leaves, from {number(found.before)} without any down to "
        f"{number(theirs.impurity)}.",
        header=["", "yours", "best"],
        rows=[
            ["Threshold", number(threshold), number(best)],
            ["At most: class 0, class 1", _pair(yours.left), _pair(theirs.left)],
            ["Above: class 0, class 1", _pair(yours.right), _pair(theirs.right)],
            ["Impurity left", number(yours.impurity), number(theirs.impurity)],
            ["Gain", number(found.before - yours.impurity), number(found.gain)],
        ],
    )


def _pair(counts: tuple[int, int]) -> str:
    return f"{counts[0]}, {counts[1]}"


def _strips(values: np.ndarray, labels: np.ndarray, threshold: float, best: float) -> Panel:
    rows = ((0.0, "0"), (1.0, "1"))
    frame = Frame(COLUMN, (-0.6, 1.6), 130, "value", "class", y_ticks=rows)
    # Multiples of the golden section fill a strip evenly, so that few marks cover each other.
    height = labels + 0.7 * ((np.arange(len(values)) * 0.618) % 1 - 0.5)
    zero, one = labels == 0, labels == 1
    return Panel(
        frame,
        [
            frame.dots(values[zero], height[zero], "a", "disc", 3),
            frame.dots(values[one], height[one], "b", "triangle", 3.2),
            frame.vertical_line(best, "c"),
            frame.vertical_line(threshold, "rule"),
        ],
    )


def _curve(found: Splits, threshold: float, yours: Sides) -> Panel:
    frame = Frame(COLUMN, (0, 1.12 * found.before), 170, "threshold", "impurity left")
    at = float(found.thresholds[found.best])
    return Panel(
        frame,
        [
            frame.horizontal_line(found.before, "d"),
            frame.line(found.thresholds, found.impurity, "e"),
            frame.vertical_line(at, "c"),
            frame.vertical_line(threshold, "rule"),
            frame.dots([threshold], [yours.impurity], "e", "disc", 4.5),
        ],
    )


def _says(found: Splits, yours: Sides) -> str:
    gain = found.before - yours.impurity
    if found.gain < 1e-12:
        return "No threshold makes the sides any purer."
    if gain > found.gain - 1e-12:
        return "No threshold does better than yours."
    best = number(found.gain)
    return f"Your threshold takes away {number(gain)} of the impurity, the best one {best}."


PICTURE = Picture(
    lead="A decision tree asks of one column: more than this? It tries every threshold and takes "
    "the one that leaves both sides as pure as can be.",
    fields=(
        Number("threshold", "Your threshold", THRESHOLD, 3.5, 0.05),
        Choice("criterion", "Criterion", "tree-split", NAMES, "gini"),
        Number("apart", "Distance of the groups", APART, 2, 0.1),
        Number("size", "Values", SIZE, 60),
        Number("share", "Share of class 1", SHARE, 0.5, 0.05),
        Number("seed", "Seed", SEED, 3),
    ),
    guess=ChoiceGuess(
        ask="The two groups move together until nothing tells them apart. What will the best "
        "threshold gain then?",
        slider_values={"apart": 0},
        options=("exactly nothing", "a little", "as much as before"),
        right=1,
        why="It is the best of 59 thresholds, and the luckiest of so many looks useful even where "
        "there is nothing to find.",
    ),
    suggestions=(
        Try("Groups without any distance", "still have a best threshold, and it still gains "
            "something: luck looks like knowledge to a tree that searches long enough.",
            {"apart": 0}),
        Try("Another sample", "of the same two groups has another best threshold. A single "
            "tree is restless; a forest averages that away.", {"seed": 4}),
        Try("One in ten of class 1", "moves the best threshold towards the rare class. A split "
            "can gain though both of its sides would give the same answer.", {"share": 0.1}),
    ),
    draw=draw,
)  # fmt: skip
