"""Do the pictures of a window differ from those of the reference, and in what? (decision 2)

- **label**: are the classes predicted as often as before? A chi-square test of two samples of
  counts (Lipton and others 2018, Detecting and Correcting for Label Shift).
- **covariate**: does a picture that is read as a 3 still look like those that were read as a 3?
  Five numbers of each picture are ranked within the reference pictures of its predicted class; the
  ranks of a quiet window are uniform. Kolmogorov's test, with the variance of both samples, on one
  number at a time (Rabanser and others 2019, Failing Loudly).

The p-values of the five, and then of the two, become one by the Cauchy combination, which keeps its
rate for dependent tests (Liu and Xie 2020, JASA 115:393).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

from images.data import Labels
from images.picture import Array

Floats = NDArray[np.float64]
Shift = dict[str, dict[str, str | int]]  # of each statistic: usual, now, outside, way, kind
ALARM_RATE = 0.005  # of false alarms a window, all tests together
WINDOW = 500  # predictions
NAMES = {  # what each statistic is
    "ink": "share of white",
    "contrast": "contrast",
    "roughness": "difference between neighbouring dots",
    "doubt": "certainty of the answer",
    "distance": "distance from what is typical of the class",
}
STATISTICS = tuple(NAMES)


@dataclass(frozen=True)
class Finding:
    kind: str | None  # "label", "covariate", or None where the window is quiet
    p: float  # of all tests together
    label: float
    covariate: float
    each: dict[str, float]  # p-values of the statistics


@dataclass(frozen=True)
class Reference:
    """Predicted classes (n,) and statistics (n, 5) of the pictures that windows are compared with.

    `batches` is 1 where they were drawn from the same traffic as the windows, and 2 where they are
    pictures held back in training: a collection of its own, as the traffic is one.
    """

    labels: Labels
    statistics: Floats
    classes: int
    batches: int = 1

    def compare(self, labels: Labels, statistics: Floats) -> Finding:
        """A window of m predictions: labels (m,), statistics (m, 5)."""
        label = self._label_test(labels)
        each = [self._rank_test(labels, statistics[:, n], n) for n in range(len(STATISTICS))]
        covariate = combine_p_values(each)
        p = combine_p_values([label, covariate])
        kind = "covariate" if covariate < ALARM_RATE or covariate < label else "label"
        named = dict(zip(STATISTICS, each, strict=True))
        return Finding(kind if p < ALARM_RATE else None, p, label, covariate, named)

    def _label_test(self, labels: Labels) -> float:
        both = [np.bincount(each, minlength=self.classes) for each in (self.labels, labels)]
        counts = np.stack(both)[:, np.sum(both, axis=0) > 0]
        if counts.shape[1] < 2:
            return 1.0
        expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
        found = ((counts - expected) ** 2 / expected).sum()
        before, now = 1 / len(self.labels), 1 / len(labels)
        scale = (before + now) / (self.batches * before + now)
        return float(special.chdtrc(counts.shape[1] - 1, found * scale))

    def _rank_test(self, labels: Labels, values: Floats, column: int) -> float:
        ranks, variance = [], 0.0
        for each in np.unique(labels):
            usual = np.sort(self.statistics[self.labels == each, column])
            if len(usual) < 5:  # too few to say how such a picture looks
                continue
            seen = values[labels == each]
            sides = [np.searchsorted(usual, seen, side) for side in ("left", "right")]
            ranks.append((sides[0] + sides[1] + 1) / (2 * len(usual) + 2))
            variance += len(seen) ** 2 * self.batches / len(usual)
        if not ranks:
            return 1.0
        uniform = np.sort(np.concatenate(ranks))
        steps = np.arange(len(uniform) + 1) / len(uniform)
        gap = max((steps[1:] - uniform).max(), (uniform - steps[:-1]).max())
        variance = variance / len(uniform) ** 2 + 1 / len(uniform)
        return float(special.kolmogorov(gap / np.sqrt(variance)))


def combine_p_values(p: Sequence[float]) -> float:
    """One p-value of several."""
    clipped = np.clip(p, 1e-15, 1 - 1e-6)
    return float(np.arctan2(1, np.tan((0.5 - clipped) * np.pi).mean()) / np.pi)


def describe_shift(usual: Floats, seen: Floats) -> Shift:
    """Each statistic: both means in words, and how many of `seen` lie outside 99 % of `usual`."""
    certain = [np.where(np.arange(5) == 3, special.expit(each), each) for each in (usual, seen)]
    low, high = np.quantile(certain[0], [0.005, 0.995], axis=0)
    outside, found = (certain[1] < low) | (certain[1] > high), Shift()
    for n, name in enumerate(STATISTICS):
        means = [each[:, n].mean() for each in certain]
        texts = [f"{each:.1f}" if n == 4 else f"{100 * each:.0f} %" for each in means]
        found[name] = {"usual": texts[0], "now": texts[1], "outside": int(outside[:, n].sum())}
        found[name] |= {"way": "up" if means[1] > means[0] else "down", "kind": ""}
    found["ink"]["kind"] = inversion(usual, seen[outside[:, 0]])
    return found


def inversion(usual: Floats, odd: Floats) -> str:
    """What happened if those of an odd share of white have 1 - p for p, at the usual contrast."""
    white, contrast = usual[:, :2].mean(axis=0)
    if len(odd) < 10 or abs(1 - 2 * white) < 0.1:  # too few, or both ways look alike
        return ""
    is_inverted = np.abs(odd[:, :2].mean(axis=0) - [1 - white, contrast]) < 0.05
    return f"inverted: {'dark on white' if white < 0.5 else 'white on dark'}" * bool(
        is_inverted.all()
    )


def statistics(grey: Array, probabilities: Array, embedding: Array, centres: Array) -> Floats:
    """Five numbers of each picture (n, side, side), in the order of STATISTICS.

    Mean ink, its standard deviation, the mean absolute second difference between neighbours, the
    log odds of the top class, and how far the embedding (n, d) lies from the centre (classes, d) of
    its predicted class.
    """
    grid = grey.astype(np.float64)
    roughness = [np.abs(np.diff(grid, 2, axis=axis)).mean(axis=(1, 2)) for axis in (1, 2)]
    top = np.clip(probabilities.max(axis=1).astype(np.float64), 1e-7, 1 - 1e-7)
    distance = np.linalg.norm(embedding - centres[probabilities.argmax(axis=1)], axis=1)
    columns = [grid.mean(axis=(1, 2)), grid.std(axis=(1, 2)), roughness[0] + roughness[1]]
    return np.stack([*columns, np.log(top / (1 - top)), distance], axis=1)
