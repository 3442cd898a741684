"""What a threshold on a score decides: who is found, who is alarmed for nothing.

Source: Fawcett, An introduction to ROC analysis (2006), doi 10.1016/j.patrec.2005.10.010. The area
under the curve is the chance that an ill person's score is above a healthy one's, ties counting
half.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.errors import RequestError
from gradatim.explorables.limits import Range, seed_range

Numbers = NDArray[np.float64]
Labels = NDArray[np.int64]

NAME = "roc-threshold"
APART = Range(NAME, "distance of the groups", 0, 4)
SHARE = Range(NAME, "share of the ill", 0.01, 0.5)
THRESHOLD = Range(NAME, "threshold", -4, 8)
SIZE = Range(NAME, "number of people", 100, 5000, integer=True)
SEED = seed_range(NAME)


@dataclass(frozen=True)
class Counts:
    """Decisions at one threshold; who scores it or more is called ill."""

    true_positives: int  # ill and called ill
    false_positives: int
    false_negatives: int  # ill and called healthy
    true_negatives: int  # healthy and called healthy

    @property
    def recall(self) -> float:
        """The true positive rate."""
        return self.true_positives / (self.true_positives + self.false_negatives)

    @property
    def false_positive_rate(self) -> float:
        """The false positive rate."""
        return self.false_positives / (self.false_positives + self.true_negatives)

    @property
    def precision(self) -> float:
        """Share of the ill among those called ill; NaN if nobody is."""
        called = self.true_positives + self.false_positives
        return self.true_positives / called if called else math.nan


@dataclass(frozen=True, eq=False)
class Roc:
    """All decisions that these scores allow, from nobody called ill to everybody."""

    thresholds: Numbers  # (m,): infinity, then each score that occurs, descending
    recall: Numbers  # (m,): true positive rate
    false_positive_rate: Numbers  # (m,): false positive rate
    precision: Numbers  # (m,): NaN where nobody is called ill
    auc: float


def roc(scores: Numbers, labels: Labels) -> Roc:
    """The curve of `scores` (n,) for labels 0 and 1 (n,); RequestError if a class is missing."""
    positives = int(labels.sum())
    negatives = len(labels) - positives
    if not positives or not negatives:
        what = "only one class is there"
        raise RequestError(what, where=NAME, do="take scores of ill and healthy people")
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    last = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)  # of each group of equals
    found = np.append(0, np.cumsum(labels[order])[last])
    called = np.append(0, last + 1)
    recall, false_rate = found / positives, (called - found) / negatives
    return Roc(
        thresholds=np.append(np.inf, ranked[last]),
        recall=recall,
        false_positive_rate=false_rate,
        precision=np.where(called > 0, found / np.maximum(called, 1), np.nan),
        auc=float(np.trapezoid(recall, false_rate)),
    )


def counts(scores: Numbers, labels: Labels, threshold: float) -> Counts:
    """The four numbers at one threshold."""
    called, ill = scores >= threshold, labels == 1
    return Counts(
        true_positives=int(np.sum(called & ill)),
        false_positives=int(np.sum(called & ~ill)),
        false_negatives=int(np.sum(~called & ill)),
        true_negatives=int(np.sum(~called & ~ill)),
    )


def people(apart: float, share: float, size: int, seed: int) -> tuple[Numbers, Labels]:
    """(size,) and (size,): healthy scores around 0, ill ones around `apart`, each with spread 1."""
    for limit, value in ((APART, apart), (SHARE, share), (SIZE, size), (SEED, seed)):
        limit.check(value)
    labels = (np.arange(size) < max(round(share * size), 1)).astype(np.int64)
    return apart * labels + np.random.default_rng(seed).normal(size=size), labels
