"""The question that sorts best: every threshold of one column, and what it leaves mixed.

Source: Breiman, Friedman, Olshen & Stone, Classification and Regression Trees (1984), chapter 4.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.errors import RequestError
from gradatim.explorables.limits import Range, check_choice, seed_range

Numbers = NDArray[np.float64]
Labels = NDArray[np.int64]

NAME = "tree-split"
APART = Range(NAME, "distance of the groups", 0, 4)
SIZE = Range(NAME, "number of values", 10, 200, integer=True)
SHARE = Range(NAME, "share of class 1", 0.1, 0.9)
THRESHOLD = Range(NAME, "threshold", 0, 10)
SEED = seed_range(NAME)
CRITERIA = ("gini", "entropy")


@dataclass(frozen=True, eq=False)
class Splits:
    """Every threshold that separates two neighbouring values."""

    thresholds: Numbers  # (m,): midway between neighbours, ascending
    impurity: Numbers  # (m,): of both sides, weighed by how many values they hold
    before: float  # impurity without a question
    best: int  # index of the least impurity; of equals the first

    @property
    def gain(self) -> float:
        """What the best threshold takes away."""
        return self.before - float(self.impurity[self.best])


@dataclass(frozen=True)
class Sides:
    """What one threshold does."""

    left: tuple[int, int]  # how many of class 0 and class 1 are at most the threshold
    right: tuple[int, int]  # how many are above it
    impurity: float


def splits(values: Numbers, labels: Labels, criterion: str) -> Splits:
    """All thresholds of `values` (n,) for labels 0 and 1 (n,).

    RequestError if the values are all equal, or for an unknown criterion.
    """
    check_choice(NAME, "criterion", criterion, CRITERIA)
    order = np.argsort(values, kind="stable")
    ranked, ones = values[order], np.cumsum(labels[order])
    cuts = np.flatnonzero(ranked[1:] > ranked[:-1])  # the last position of the left side
    if not len(cuts):
        what = "all values are equal, so that no threshold separates them"
        raise RequestError(what, where=NAME, do="take values that differ")
    left, all_ones = cuts + 1, int(ones[-1])
    impurity = _weighted_impurity(
        left, ones[cuts], len(values) - left, all_ones - ones[cuts], criterion
    )
    return Splits(
        thresholds=(ranked[cuts] + ranked[cuts + 1]) / 2,
        impurity=impurity,
        before=float(_impurity(np.array([all_ones / len(values)]), criterion)[0]),
        best=int(np.argmin(impurity)),
    )


def sides(values: Numbers, labels: Labels, threshold: float, criterion: str) -> Sides:
    """What this threshold leaves on either side; an empty side weighs nothing."""
    check_choice(NAME, "criterion", criterion, CRITERIA)
    low = values <= threshold
    left, right = (np.bincount(labels[side], minlength=2) for side in (low, ~low))
    sizes = left.sum(keepdims=True), right.sum(keepdims=True)
    found = _weighted_impurity(sizes[0], left[1:], sizes[1], right[1:], criterion)
    return Sides((int(left[0]), int(left[1])), (int(right[0]), int(right[1])), float(found[0]))


def two_groups(apart: float, size: int, share: float, seed: int) -> tuple[Numbers, Labels]:
    """(size,) and (size,): two normal groups of spread 1 around 5, `apart` from each other."""
    for limit, value in ((APART, apart), (SIZE, size), (SHARE, share), (SEED, seed)):
        limit.check(value)
    ones = min(max(round(share * size), 1), size - 1)
    labels = (np.arange(size) < ones).astype(np.int64)
    middle = 5 + apart * (labels - 0.5)
    return middle + np.random.default_rng(seed).normal(size=size), labels


def _weighted_impurity(
    left: Labels, left_1: Labels, right: Labels, right_1: Labels, by: str
) -> Numbers:
    one = _impurity(left_1 / np.maximum(left, 1), by)
    other = _impurity(right_1 / np.maximum(right, 1), by)
    return (left * one + right * other) / (left + right)


def _impurity(share: Numbers, criterion: str) -> Numbers:
    """0 for one class alone; most, 1/2 for gini and 1 bit for entropy, where both are as many."""
    if criterion == "gini":
        return 2 * share * (1 - share)
    p = np.stack([share, 1 - share])
    found: Numbers = np.sum(p * np.log2(1 / np.where(p > 0, p, 1)), axis=0)
    return found
