"""How well scores separate toxic texts from fine ones, with intervals."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from gradatim.verify.intervals import Interval

Numbers = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
DRAWS = 1000


def auc(scores: Any, labels: Any, weights: Any = None) -> float:
    """The chance that a toxic text scores higher than a fine one; equal scores count one half."""
    values, toxic = np.asarray(scores, float), np.asarray(labels, bool)
    heavy = np.ones(len(values)) if weights is None else np.asarray(weights, float)
    return float(_aucs(values, toxic, heavy[None, :])[0])


def _aucs(scores: Numbers, toxic: Bools, weights: Numbers) -> Numbers:
    """One AUC for each row of weights."""
    order = np.argsort(scores, kind="stable")
    ranked, positive = scores[order], toxic[order]
    ends = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)
    heavy = weights[:, order]
    of_toxic = _steps(heavy * positive, ends)
    of_fine = _steps(heavy * ~positive, ends)
    below = np.cumsum(of_fine, axis=1) - of_fine / 2
    won = (of_toxic * below).sum(axis=1)
    return np.asarray(won / (of_toxic.sum(axis=1) * of_fine.sum(axis=1)))


def _steps(values: Numbers, ends: npt.NDArray[np.int_]) -> Numbers:
    """Sums over groups of equal scores."""
    return np.diff(np.cumsum(values, axis=1)[:, ends], axis=1, prepend=0.0)


def auc_interval(scores: Any, labels: Any, rng: np.random.Generator) -> Interval:
    values, toxic = np.asarray(scores, float), np.asarray(labels, bool)
    draws = _aucs(values, toxic, _weights(len(values), rng))
    low, high = np.percentile(draws, [2.5, 97.5])
    return Interval(auc(values, toxic), float(low), float(high))


def auc_difference(
    mine: Any, theirs: Any, labels: Any, rng: np.random.Generator, level: float = 0.95
) -> Interval:
    """AUC of one set of scores minus that of another on the same texts, drawn together."""
    a, b, toxic = np.asarray(mine, float), np.asarray(theirs, float), np.asarray(labels, bool)
    weights = _weights(len(a), rng)
    draws = _aucs(a, toxic, weights) - _aucs(b, toxic, weights)
    rest = 100 * (1 - level) / 2
    low, high = np.percentile(draws, [rest, 100 - rest])
    return Interval(auc(a, toxic) - auc(b, toxic), float(low), float(high))


def _weights(count: int, rng: np.random.Generator) -> Numbers:
    return rng.multinomial(count, np.full(count, 1 / count), size=DRAWS).astype(float)
