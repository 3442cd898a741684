"""Complete it: how many boxes to open?

A museum is looking for certain letters in its boxes, and a model has scored the boxes. Somebody opens them from the highest score down. Boxes with equal scores are opened together: either all of them or none. How many must be opened until at least a certain share of the boxes with letters is found? Fill in the gaps.

- `has`: an array of the ints 0 and 1, one for each box; 1 means that it holds such a letter. At least one is 1. `scores`: an array of floats of the same length. `share`: a float above 0 and at most 1.
- Returns a tuple: the number of boxes opened, an int, and the precision among these, a float.

>>> boxes_to_open(np.array([0, 1, 0, 1, 0]), np.array([0.2, 0.9, 0.8, 0.5, 0.5]), 0.5)
(1, 1.0)
>>> boxes_to_open(np.array([0, 1, 0, 1, 0]), np.array([0.2, 0.9, 0.8, 0.5, 0.5]), 0.9)
(4, 0.5)
"""

import numpy as np

kind = "complete"
minutes = 6
chapter = "03-when-positives-are-rare"
hint = "`last` marks the boxes after which one may stop. `hits` is the number of letters found by then, and the recall is a share of all letters."

starter = '''
import numpy as np


def boxes_to_open(has: np.ndarray, scores: np.ndarray, share: float) -> tuple[int, float]:
    down = (-scores).argsort()
    last = ...
    hits = np.cumsum(has[down])[last]
    opened = ...
    enough = ...
    first = np.flatnonzero(enough)[0]
    return int(opened[first]), float(hits[first] / opened[first])
'''


def boxes_to_open(has: np.ndarray, scores: np.ndarray, share: float) -> tuple[int, float]:
    down = (-scores).argsort()
    last = np.append(np.diff(scores[down]) != 0, True)
    hits = np.cumsum(has[down])[last]
    opened = np.flatnonzero(last) + 1
    enough = hits / has.sum() >= share
    first = np.flatnonzero(enough)[0]
    return int(opened[first]), float(hits[first] / opened[first])


def _rows(has, scores):
    down = (-scores).argsort(kind="stable")
    return np.cumsum(has[down]), np.arange(1, len(has) + 1), np.append(np.diff(scores[down]) != 0, True)


def cases(rng):
    yield np.array([1]), np.array([0.3]), 1.0
    yield np.array([1, 0]), np.array([0.3, 0.3]), 0.5
    yield np.array([0, 1]), np.array([0.3, 0.1]), 0.5
    yield np.array([0, 1, 0, 1, 0]), np.array([0.2, 0.9, 0.8, 0.5, 0.5]), 0.5
    yield np.array([0, 1, 0, 1, 0]), np.array([0.2, 0.9, 0.8, 0.5, 0.5]), 0.9
    yield np.array([1, 1, 0, 0, 1, 1]), np.array([9.0, 7.0, 8.0, 7.0, 5.0, 1.0]), 0.5
    yield np.array([1, 1, 1, 1, 0]), np.array([4.0, 3.0, 2.0, 1.0, 2.5]), 0.75
    yield np.array([1, 0, 0, 0, 0, 1]), np.array([0.1, 0.4, 0.4, 0.4, 0.9, 0.4]), 0.5
    for n in (8, 15, 30):
        yield np.array([1, 0] + rng.integers(0, 2, n).tolist()), np.array([0.0, 2.0] + (rng.integers(0, 5, n) / 4).tolist()), 0.6
        yield np.array([1, 0, 0, 0, 1] + [0] * n), np.array([9.0, 5.0, 5.0, 5.0, 5.0] + rng.random(n).tolist()), 1.0


def wrong_stops_between_equals(has, scores, share):
    """You stop in the middle of boxes with equal scores. They are opened together."""
    hits, opened, _ = _rows(has, scores)
    first = np.flatnonzero(hits / has.sum() >= share)[0]
    return int(opened[first]), float(hits[first] / opened[first])


def wrong_groups_counted(has, scores, share):
    """You count the different scores, not the boxes. Several boxes may share a score."""
    hits, opened, last = _rows(has, scores)
    first = np.flatnonzero(hits[last] / has.sum() >= share)[0]
    return int(first + 1), float(hits[last][first] / (first + 1))


def wrong_place_from_zero(has, scores, share):
    """You return the place of the last box opened, counted from 0. If it stands in place 3, four boxes are open."""
    hits, opened, last = _rows(has, scores)
    first = np.flatnonzero(hits[last] / has.sum() >= share)[0]
    return int(opened[last][first] - 1), float(hits[last][first] / opened[last][first])


def wrong_share_of_all_boxes(has, scores, share):
    """You open boxes until the share of *all boxes* is reached. The share is one of the boxes with letters."""
    hits, opened, last = _rows(has, scores)
    first = np.flatnonzero(opened[last] / len(has) >= share)[0]
    return int(opened[last][first]), float(hits[last][first] / opened[last][first])
