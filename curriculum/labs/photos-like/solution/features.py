"""Describes pictures so that similar ones are near: by fingerprints, colours and edges."""

import numpy as np
import pictures

BORDERS = [2**power for power in range(4, 11)]
ACROSS = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])


def unit(counts):
    """Return counts as a vector of length 1 in the same direction."""
    return counts / np.sqrt((counts**2).sum())


def colours(rgb):
    """Return how many pixels have each of 64 colours, as a unit vector."""
    kinds = (rgb // 64) @ [16, 4, 1]
    return unit(np.bincount(kinds.ravel(), minlength=64))


def convolved(grey, kernel):
    """Return the products of a kernel of 3 x 3 with each window, added up: (h - 2, w - 2)."""
    height, width = grey.shape
    return sum(
        kernel[i, j] * grey[i : height - 2 + i, j : width - 2 + j]
        for i in range(3)
        for j in range(3)
    )


def edges(rgb):
    """Return how many places have an edge of each of eight strengths, as a unit vector."""
    grey = pictures.grey(rgb).astype(int)
    strength = np.abs(convolved(grey, ACROSS)) + np.abs(convolved(grey, ACROSS.T))
    groups = np.searchsorted(BORDERS, strength.ravel(), side="right")
    return unit(np.bincount(groups, minlength=8))


def both(rgb):
    """Return colours and edges, side by side, as a unit vector."""
    return unit(np.concatenate([colours(rgb), edges(rgb)]))


def signs(rgb):
    """Return the fingerprint as a unit vector: an eighth for each 1, minus an eighth for each 0."""
    return np.where(pictures.fingerprint(pictures.grey(rgb)), 1, -1) / 8


KINDS = {"print": signs, "colours": colours, "edges": edges, "both": both}


def nearest_first(scores):
    """Return the places of scores, the highest as printed first, equal ones in their order."""
    shown = [round(float(score), 3) for score in scores]
    return sorted(range(len(shown)), key=lambda i: -shown[i])
