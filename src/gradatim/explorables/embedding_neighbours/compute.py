"""The nearest words of a word, by the angle between their arrows or by the distance of their tips.

Source: Mikolov et al., Distributed Representations of Words and Phrases (2013), arXiv:1310.4546.
The arrows are made by hand: words of one sort point the same way, and common ones are longer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, check_choice

Numbers = NDArray[np.float64]

NAME = "embedding-neighbours"
ARROWS = {  # degrees, length
    "dog": (44, 3.0), "cat": (35, 2.6), "horse": (27, 2.3), "pony": (20, 1.0),
    "apple": (105, 2.4), "pear": (113, 1.5), "plum": (97, 0.8),
    "car": (170, 3.0), "bus": (178, 2.3), "van": (161, 1.2),
    "king": (303, 2.4), "queen": (282, 2.9), "duke": (314, 0.9),
}  # fmt: skip
WORDS = tuple(ARROWS)
MEASURES = ("cosine", "distance")
K = Range(NAME, "number of neighbours", 1, 6, integer=True)


def _vectors() -> Numbers:
    turn, length = np.array(list(ARROWS.values())).T
    turn = np.radians(turn)
    found: Numbers = length[:, None] * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return found


VECTORS = _vectors()  # (13, 2)


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The neighbours of one word."""

    order: tuple[int, ...]  # all other words, the nearest first
    cosine: Numbers  # (13,): with each word
    distance: Numbers  # (13,): to the tip of each


def neighbours(word: str, measure: str) -> Neighbours:
    """RequestError for an unknown word or measure."""
    check_choice(NAME, "word", word, WORDS)
    check_choice(NAME, "measure", measure, MEASURES)
    i = WORDS.index(word)
    lengths = np.linalg.norm(VECTORS, axis=1)
    cosine = VECTORS @ VECTORS[i] / (lengths * lengths[i])
    distance = np.linalg.norm(VECTORS - VECTORS[i], axis=1)
    by = -cosine if measure == "cosine" else distance
    ranked = np.argsort(by, kind="stable")
    return Neighbours(tuple(int(j) for j in ranked if j != i), cosine, distance)
