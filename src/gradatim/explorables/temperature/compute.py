"""From scores to chances: softmax, the temperature, and which words may be drawn at all.

Source: Holtzman et al., The Curious Case of Neural Text Degeneration (2020), arXiv:1904.09751, for
the cut by `p`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradatim.explorables.limits import Range

Numbers = NDArray[np.float64]

NAME = "temperature"
WORDS = ("blue", "clear", "dark", "grey", "low", "green")
SCORES = np.array([3.0, 2.0, 1.5, 1.0, 0.0, -1.0])  # the largest first
TEMPERATURE = Range(NAME, "temperature", 0, 3)
TOP = Range(NAME, "number of words that may be drawn", 1, len(WORDS), integer=True)
SHARE = Range(NAME, "share of the chances that may be drawn", 0.1, 1)


@dataclass(frozen=True, eq=False)
class Chances:
    """The chances of the next word."""

    plain: Numbers  # (6,): at a temperature of 1, nothing cut off
    drawn: Numbers  # (6,): as asked
    surprise: float  # entropy of `drawn`, in bits

    @property
    def ratio(self) -> float:
        """How many times as likely the first word is as the second; inf if that is never drawn."""
        first, second = self.drawn[:2]
        return float(first / second) if second else float("inf")


def chances(temperature: float, top: int, share: float) -> Chances:
    """Only the `top` words, and of these the first that hold `share` of the chances together.

    RequestError for a value out of its range.
    """
    for limit, value in ((TEMPERATURE, temperature), (TOP, top), (SHARE, share)):
        limit.check(value)
    known = softmax(temperature)
    known[top:] = 0
    known = known / known.sum()
    known[np.cumsum(known) - known >= share] = 0
    drawn = known / known.sum()
    bits = drawn[drawn > 0]
    return Chances(softmax(1), drawn, float(np.sum(bits * np.log2(1 / bits))))


def softmax(temperature: float) -> Numbers:
    """(6,): at 0 everything for the best word."""
    if temperature == 0:
        powers: Numbers = np.equal(SCORES, SCORES.max()).astype(np.float64)
    else:
        powers = np.exp((SCORES - SCORES[0]) / temperature)
    found: Numbers = powers / powers.sum()
    return found
