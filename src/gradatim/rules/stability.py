"""How long this learner remembers, compared with the review model. Knows no cards.

The model's stabilities are those of many people. Some remember everything longer, and a low
stability is often an underestimate, because ratings say little about one card. So a stability s
becomes MIDDLE * exp(longer) * (s / MIDDLE) ** apart: a regression of the true stability on the
model's, in logarithms. Both coefficients are maximum a posteriori estimates from the learner's
reviews, with a normal prior around the model's values, so a few reviews change them little. They
are computed with each fold and not stored.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

MIDDLE = 7.0  # days
USUAL = (0.0, 1.0)  # no change to the model
SPREAD = (1.0, 0.3)  # the prior's standard deviations: a policy
LEAST, MOST = (-3.0, 0.1), (3.0, 2.0)  # so that more stable stays more stable
LATEST = 1000  # the newest reviews, which are used
STEPS = 5  # of Fisher scoring, which has converged by then


Seen = tuple[float, float, bool]
"""What a review tells of memory: the days since the one before, NaN where that tells nothing; the
stability by the model until then; and whether the answer was right."""


class Keeping(NamedTuple):
    """The coefficients that turn the model's stabilities into this learner's."""

    longer: float = USUAL[0]  # log of the factor where the model says MIDDLE
    apart: float = USUAL[1]  # slope of the regression in logarithms

    def of(self, s: float) -> float:
        """A stability in days, from the model's."""
        return float(MIDDLE * math.exp(self.longer) * (s / MIDDLE) ** self.apart)


def keeping(reviews: Sequence[Seen], decay: float) -> Keeping:
    """The coefficients, from reviews in chronological order."""
    latest = [one for one in reviews if not math.isnan(one[0])][-LATEST:]
    rows = [(days, math.log(s / MIDDLE), right) for days, s, right in latest]
    found = Keeping()
    for _ in range(STEPS):
        found = _nearer(found, rows, decay)
    return found


def _nearer(now: Keeping, rows: Sequence[tuple[float, float, bool]], decay: float) -> Keeping:
    """One step of Fisher scoring: solves (a, b; b, c) x = (g, h)."""
    a, b, c = SPREAD[0] ** -2.0, 0.0, SPREAD[1] ** -2.0
    g, h = a * (USUAL[0] - now.longer), c * (USUAL[1] - now.apart)
    one = factor(decay) / MIDDLE
    for days, log, right in rows:
        lost = one * days * math.exp(-now.longer - now.apart * log)
        p = min(max((1 + lost) ** -decay, 1e-4), 1 - 1e-4)
        slope = decay * lost / (1 + lost) * p  # of the recall p over its stability's logarithm
        certain = slope / (p * (1 - p))
        weight, gain = certain * slope, certain * (right - p)
        g, h = g + gain, h + gain * log
        a, b, c = a + weight, b + weight * log, c + weight * log * log
    apart = (a * h - b * g) / (a * c - b * b)
    step = ((g - b * apart) / a, apart)
    moved = zip(now, step, LEAST, MOST, strict=True)
    return Keeping(*(min(max(x + dx, least), most) for x, dx, least, most in moved))


def factor(decay: float) -> float:
    """The factor for which recall is 0.9 after as many days as the stability."""
    return float(0.9 ** (-1 / decay) - 1)
