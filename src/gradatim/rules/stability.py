"""How long this learner remembers, compared with the review model. Knows no cards.

The model's stabilities are those of many people. Some remember everything longer, and a low
stability is often an underestimate, because ratings say little about one card. So a stability s
becomes REFERENCE_DAYS * exp(intercept) * (s / REFERENCE_DAYS) ** slope: a regression of the true
stability on the model's, in logarithms. Both coefficients are maximum a posteriori estimates from
the learner's reviews, with a normal prior around the model's values, so a few reviews change them
little. They are computed with each fold and not stored.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

REFERENCE_DAYS = 7.0  # days
PRIOR_MEAN = (0.0, 1.0)  # no change to the model
PRIOR_SD = (1.0, 0.3)  # the prior's standard deviations: a policy
LOWER_BOUNDS, UPPER_BOUNDS = (-3.0, 0.1), (3.0, 2.0)  # so that more stable stays more stable
MAX_REVIEWS = 1000  # the newest reviews, which are used
STEPS = 5  # of Fisher scoring, which has converged by then


ReviewOutcome = tuple[float, float, bool]
"""What a review tells of memory: the days since the one before, NaN where that tells nothing; the
stability by the model until then; and whether the answer was right."""


class StabilityScale(NamedTuple):
    """The coefficients that turn the model's stabilities into this learner's."""

    intercept: float = PRIOR_MEAN[0]  # log of the factor where the model says REFERENCE_DAYS
    slope: float = PRIOR_MEAN[1]  # slope of the regression in logarithms

    def scale(self, s: float) -> float:
        """A stability in days, from the model's."""
        return float(REFERENCE_DAYS * math.exp(self.intercept) * (s / REFERENCE_DAYS) ** self.slope)


def fit_stability_scale(reviews: Sequence[ReviewOutcome], decay: float) -> StabilityScale:
    """The coefficients, from reviews in chronological order."""
    latest = [one for one in reviews if not math.isnan(one[0])][-MAX_REVIEWS:]
    rows = [(days, math.log(s / REFERENCE_DAYS), right) for days, s, right in latest]
    found = StabilityScale()
    for _ in range(STEPS):
        found = _fisher_step(found, rows, decay)
    return found


def _fisher_step(
    now: StabilityScale, rows: Sequence[tuple[float, float, bool]], decay: float
) -> StabilityScale:
    """One step of Fisher scoring: solves (a, b; b, c) x = (g, h)."""
    a, b, c = PRIOR_SD[0] ** -2.0, 0.0, PRIOR_SD[1] ** -2.0
    g, h = a * (PRIOR_MEAN[0] - now.intercept), c * (PRIOR_MEAN[1] - now.slope)
    per_day = factor(decay) / REFERENCE_DAYS
    for days, log, right in rows:
        lost = per_day * days * math.exp(-now.intercept - now.slope * log)
        p = min(max((1 + lost) ** -decay, 1e-4), 1 - 1e-4)
        slope = decay * lost / (1 + lost) * p  # of the recall p over its stability's logarithm
        certain = slope / (p * (1 - p))
        weight, gain = certain * slope, certain * (right - p)
        g, h = g + gain, h + gain * log
        a, b, c = a + weight, b + weight * log, c + weight * log * log
    slope_step = (a * h - b * g) / (a * c - b * b)
    step = ((g - b * slope_step) / a, slope_step)
    moved = zip(now, step, LOWER_BOUNDS, UPPER_BOUNDS, strict=True)
    return StabilityScale(*(min(max(x + dx, least), most) for x, dx, least, most in moved))


def factor(decay: float) -> float:
    """The factor for which recall is 0.9 after as many days as the stability."""
    return float(0.9 ** (-1 / decay) - 1)
