"""Which destination to look at first

A post office sorts parcels by camera. Before the new software goes live, somebody should look at the destination that it handles worst. A parcel that goes astray hurts twice: the place that misses it and the place that gets it. So each destination is judged by its F1.

- `true`, `said`: arrays of text of the same length, at least 1: the true destinations and those that the software read.
- All destinations take part that occur in `true` or in `said`. One that the software made up, or never found, has an F1 of 0.
- Returns a tuple: the destination with the lowest F1, and this F1, a float. If several have the same lowest F1, take the first in the order of the alphabet.

>>> weakest_label(np.array(["Oslo", "Bonn", "Bonn", "Oslo"]), np.array(["Oslo", "Oslo", "Bonn", "Oslo"]))
('Bonn', 0.6666666666666666)
>>> weakest_label(np.array(["Oslo", "Oslo", "Oslo"]), np.array(["Oslo", "Oslo", "Riga"]))
('Riga', 0.0)
"""

import numpy as np

minutes = 6
chapter = "03-several-labels"
hint = "For one destination, you need three numbers: how many parcels go there, how many were read so, and how many are both. F1 is 2 tp / (2 tp + fp + fn): what are tp + fp and tp + fn?"


def weakest_label(true: np.ndarray, said: np.ndarray) -> tuple[str, float]:
    labels = np.union1d(true, said).tolist()
    scores = []
    for label in labels:
        both = ((true == label) & (said == label)).sum()
        scores.append(float(2 * both / ((true == label).sum() + (said == label).sum())))
    lowest = min(scores)
    return labels[scores.index(lowest)], lowest


def _rounding_decides(true, said):
    """Is the lowest F1 that of several labels, so that it matters by which formula it is computed?"""
    scores = []
    for label in np.union1d(true, said):
        both = ((true == label) & (said == label)).sum()
        scores.append(2 * both / ((true == label).sum() + (said == label).sum()))
    return min(scores) > 0 and sum(score - min(scores) < 1e-9 for score in scores) > 1


def cases(rng):
    yield np.array(["Oslo"]), np.array(["Oslo"])
    yield np.array(["Oslo"]), np.array(["Bonn"])
    yield np.array(["Riga", "Oslo"]), np.array(["Oslo", "Riga"])
    yield np.array(["Oslo", "Oslo", "Bonn", "Bonn"]), np.array(["Oslo", "Bonn", "Bonn", "Oslo"])
    yield np.array(["Oslo", "Bonn", "Bonn", "Oslo"]), np.array(["Oslo", "Oslo", "Bonn", "Oslo"])
    yield np.array(["Oslo", "Oslo", "Oslo"]), np.array(["Oslo", "Oslo", "Riga"])
    yield np.array(["Bonn", "Oslo", "Oslo"]), np.array(["Bonn", "Turin", "Oslo"])
    yield np.array(["Bonn"] * 6 + ["Riga"]), np.array(["Bonn"] * 4 + ["Riga"] * 3)
    yield np.array(["Oslo"] * 5 + ["Riga", "Riga"]), np.array(["Oslo"] * 3 + ["Riga"] * 2 + ["Riga", "Oslo"])
    yield np.array(["Bonn"] * 3 + ["Oslo"] * 4), np.array(["Bonn"] * 3 + ["Oslo", "Bonn", "Bonn", "Oslo"])
    towns = np.array(["Bonn", "Oslo", "Riga", "Turin"])
    for n in (10, 20, 40):
        true = towns[rng.integers(0, 4, n)]
        said = np.where(rng.random(n) < 0.5, true, towns[rng.integers(0, 4, n)])
        while _rounding_decides(true, said):
            said = np.where(rng.random(n) < 0.5, true, towns[rng.integers(0, 4, n)])
        yield true, said
        true = np.array(["Oslo"] * n + ["Turin"] * 3)
        yield true, np.array(["Oslo"] * (n - 4) + ["Turin"] * 4 + ["Turin"] + ["Oslo"] * 2)
        yield true, np.array(["Oslo"] * n + ["Turin", "Turin", "Riga"])


def wrong_most_mistakes(true, said):
    """You look for the destination with the most lost parcels. A destination with many parcels loses many even if it's handled well."""
    labels = np.union1d(true, said).tolist()
    misses = [int(((true == label) & (said != label)).sum()) for label in labels]
    worst = labels[misses.index(max(misses))]
    both = ((true == worst) & (said == worst)).sum()
    return worst, float(2 * both / ((true == worst).sum() + (said == worst).sum()))


def wrong_recall(true, said):
    """You take the share of a destination's parcels that were read rightly, which is the recall. F1 also counts the parcels that were sent there by mistake."""
    labels = np.union1d(true, said).tolist()
    shares = [float(((true == label) & (said == label)).sum() / max((true == label).sum(), 1)) for label in labels]
    return labels[shares.index(min(shares))], min(shares)


def wrong_invented_left_out(true, said):
    """You go through the destinations in `true` only. One that the software made up has an F1 of 0, and takes part."""
    labels = np.unique(true).tolist()
    scores = []
    for label in labels:
        both = ((true == label) & (said == label)).sum()
        scores.append(float(2 * both / ((true == label).sum() + (said == label).sum())))
    return labels[scores.index(min(scores))], min(scores)
