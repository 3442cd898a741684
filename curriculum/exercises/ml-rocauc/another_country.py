"""The list in another country

A scanner for fruit pests was tried in a harbour where many crates have pests. It will be used in another country, where pests are much rarer. Assume that its true and false positive rates stay the same. How good will its list of suspicious crates be there?

- `tpr`, `fpr`: arrays of floats of the same length, at least 1: the rates at the different thresholds, from the highest threshold to the lowest. Neither ever falls, and `tpr` ends with 1. Each `tpr` is above 0. `share`: the share of crates with pests in the other country, a float above 0 and below 1.
- Returns the average precision that the scanner would have there, a float: the precision at each threshold, weighted by the recall gained there. The recall before the first threshold is 0.

>>> another_country(np.array([0.5, 1.0]), np.array([0.0, 0.25]), 0.2)
0.75
"""

import numpy as np

minutes = 6
chapter = "03-when-positives-are-rare"
hint = "First one precision for each threshold, from the two rates and the share. Then: how much recall is gained at each threshold, the first one included?"


def another_country(tpr: np.ndarray, fpr: np.ndarray, share: float) -> float:
    precision = share * tpr / (share * tpr + (1 - share) * fpr)
    return float((precision * np.diff(tpr, prepend=0)).sum())


def cases(rng):
    yield np.array([1.0]), np.array([1.0]), 0.25
    yield np.array([1.0]), np.array([0.0]), 0.1
    yield np.array([0.5, 1.0]), np.array([0.5, 1.0]), 0.2
    yield np.array([0.5, 1.0]), np.array([0.0, 0.25]), 0.2
    yield np.array([0.25, 0.25, 1.0]), np.array([0.0, 0.5, 0.5]), 0.5
    yield np.array([0.6, 0.8, 1.0]), np.array([0.01, 0.05, 1.0]), 0.001
    yield np.array([0.9, 1.0]), np.array([0.1, 0.3]), 0.9
    for n in (3, 6, 12):
        tpr = np.append(np.sort(rng.integers(4, 19, n)) / 20, 1.0)
        fpr = np.append(np.sort(rng.integers(0, 30, n)) / 60, 1.0)
        for share in (0.3, 0.02):
            yield tpr, fpr, share


def wrong_share_forgotten(tpr, fpr, share):
    """You compute tpr / (tpr + fpr). That is the precision where half of the crates have pests."""
    precision = tpr / (tpr + fpr)
    return float((precision * np.diff(tpr, prepend=0)).sum())


def wrong_first_gain_lost(tpr, fpr, share):
    """You leave out what is gained at the first threshold. Before it, the recall is 0."""
    precision = share * tpr / (share * tpr + (1 - share) * fpr)
    return float((precision[1:] * np.diff(tpr)).sum())


def wrong_plain_mean(tpr, fpr, share):
    """You take the plain mean of the precisions. A threshold counts as much as the recall that is gained there."""
    precision = share * tpr / (share * tpr + (1 - share) * fpr)
    return float(precision.mean())


def wrong_straight_lines(tpr, fpr, share):
    """You join the points with straight lines and take the area. Average precision is a sum of steps."""
    precision = share * tpr / (share * tpr + (1 - share) * fpr)
    return float(np.trapezoid(np.append(1, precision), np.append(0, tpr)))
