"""Attention weights of a short sentence: what each word asks for, and what the others offer.

Source: Vaswani et al., Attention Is All You Need (2017), arXiv:1706.03762, section 3.2.1. The
queries and keys are made by hand, so that each can be explained; a network learns them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range, check_choice

Numbers = NDArray[np.float64]

NAME = "attention"
WORDS = ("the", "cat", "sat", "on", "its", "mat")
FEATURES = ("thing", "deed", "place", "owner")
KEYS = np.array([  # what a word offers
    [0.2, 0.0, 0.0, 0.0],
    [2.0, 0.2, 0.0, 2.0],
    [0.2, 2.0, 0.4, 0.0],
    [0.0, 0.2, 2.0, 0.0],
    [0.4, 0.0, 0.0, 0.6],
    [2.0, 0.0, 1.6, 0.2],
])  # fmt: skip
QUERIES = np.array([  # what a word looks for
    [2.0, 0.0, 0.0, 0.0],
    [0.0, 2.4, 0.0, 0.4],
    [2.0, 0.0, 0.4, 1.0],
    [1.6, 0.6, 1.2, 0.0],
    [0.4, 0.0, 0.0, 2.8],
    [0.0, 0.4, 2.4, 0.4],
])  # fmt: skip
SHARP = Range(NAME, "factor of the scores", 0, 4)
SEES = ("all", "before")


@dataclass(frozen=True, eq=False)
class Weights:
    """Who looks at whom."""

    scores: Numbers  # (6, 6): query times key, divided by the root of 4, times the factor
    weights: Numbers  # (6, 6): shares of each row; they add up to 1


def attend(sharp: float, sees: str) -> Weights:
    """`sees`: "all" words, or only those "before" a word and itself.

    RequestError for a word or a value that cannot be asked for.
    """
    SHARP.check(sharp)
    check_choice(NAME, "words that are seen", sees, SEES)
    scores = sharp * QUERIES @ KEYS.T / math.sqrt(len(FEATURES))
    hidden = np.triu(np.full(scores.shape, sees == "before"), 1)
    allowed = np.where(hidden, -np.inf, scores)
    powers = np.exp(allowed - allowed.max(axis=1, keepdims=True))
    return Weights(scores, powers / powers.sum(axis=1, keepdims=True))
