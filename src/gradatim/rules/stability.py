"""How long this learner keeps things, beside how long the review model says. Knows no cards.

The model's stabilities are those of many people. Some keep everything longer, and what looks weak
is often less so than it looks, because ratings say little about one card. So a stability s becomes
MIDDLE * exp(longer) * (s / MIDDLE) ** apart: a regression of the true stability on the model's, in
logarithms. Both numbers are the most likely ones given the learner's reviews and a normal prior
about what the model says; few reviews move them little. Found anew with each fold: no row keeps it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

MIDDLE = 7.0  # days
USUAL = (0.0, 1.0)  # as the model says
SPREAD = (1.0, 0.3)  # the prior's standard deviations: a policy
LEAST, MOST = (-3.0, 0.1), (3.0, 2.0)  # so that more stable stays more stable
LATEST = 1000  # reviews that are heard
STEPS = 5  # of Fisher's scoring, which has settled by then


Seen = tuple[float, float, bool]
"""What a review tells of memory: the days since the one before, NaN where that tells nothing; the
stability by the model until then; and whether the answer was right."""


class Keeping(NamedTuple):
    """What makes stabilities by the model those of this learner."""

    longer: float = USUAL[0]  # as a logarithm, where the model says MIDDLE
    apart: float = USUAL[1]  # how far the logarithms lie from each other, as a factor

    def of(self, s: float) -> float:
        """Days, of days by the model."""
        return float(MIDDLE * math.exp(self.longer) * (s / MIDDLE) ** self.apart)


def keeping(reviews: Sequence[Seen], decay: float) -> Keeping:
    """For reviews in their order."""
    latest = [one for one in reviews if not math.isnan(one[0])][-LATEST:]
    rows = [(days, math.log(s / MIDDLE), right) for days, s, right in latest]
    found = Keeping()
    for _ in range(STEPS):
        found = _nearer(found, rows, decay)
    return found


def _nearer(now: Keeping, rows: Sequence[tuple[float, float, bool]], decay: float) -> Keeping:
    """After one step of the scoring: the gradient (g, h) over the matrix (a, b; b, c)."""
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
    """What makes recall 0.9 where the days are the stability."""
    return float(0.9 ** (-1 / decay) - 1)
