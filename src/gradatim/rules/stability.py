"""How long this learner keeps things, beside how long the review model says. Knows no cards.

The model's stabilities are those of many people. Some keep everything longer, and what looks weak
is often less so than it looks, because ratings say little about one card. So a stability s becomes
MIDDLE * exp(longer) * (s / MIDDLE) ** apart: a regression of the true stability on the model's, in
logarithms. Both numbers are the most likely ones given the learner's reviews and a normal prior
about what the model says; few reviews move them little. Found anew with each fold: no row keeps it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

MIDDLE = 7.0  # days
USUAL = (0.0, 1.0)  # as the model says
SPREAD = (1.0, 0.3)  # the prior's standard deviations: a policy
LEAST, MOST = (-3.0, 0.1), (3.0, 2.0)  # so that more stable stays more stable
LATEST = 1000  # reviews that are heard
STEPS = 5  # of Fisher's scoring, which has settled by then


class Keeping(NamedTuple):
    """What makes stabilities by the model those of this learner."""

    longer: float = USUAL[0]  # as a logarithm, where the model says MIDDLE
    apart: float = USUAL[1]  # how far the logarithms lie from each other, as a factor

    def of(self, s: Numbers) -> Numbers:
        """Days, of days by the model."""
        import numpy as np

        return np.asarray(MIDDLE * np.exp(self.longer) * (s / MIDDLE) ** self.apart)


def keeping(days: Numbers, s: Numbers, right: NDArray[np.bool_], decay: float) -> Keeping:
    """For reviews in their order: days since the one before (NaN where that tells nothing), the
    stability by the model until then, and whether the answer was right."""
    import numpy as np

    latest = np.flatnonzero(~np.isnan(days))[-LATEST:]
    if not len(latest):
        return Keeping()
    days, s, right = days[latest], s[latest], right[latest]
    usual, precision = np.array(USUAL), np.diag(np.array(SPREAD) ** -2.0)
    terms, at = np.stack([np.ones(len(s)), np.log(s / MIDDLE)]), usual
    for _ in range(STEPS):
        p, slope = _recall(days / Keeping(*at).of(s), decay)
        step = terms * slope
        certain = 1 / (p * (1 - p))
        gradient = step @ (certain * (right - p)) - precision @ (at - usual)
        at = at + np.linalg.solve((step * certain) @ step.T + precision, gradient)
        at = np.clip(at, LEAST, MOST)
    return Keeping(*at.tolist())


def faded(spans: Numbers, decay: float) -> Numbers:
    """The recall after so many times the stability, by the model."""
    import numpy as np

    return np.asarray((1 + factor(decay) * spans) ** -decay)


def factor(decay: float) -> float:
    """What makes recall 0.9 where the days are the stability."""
    return float(0.9 ** (-1 / decay) - 1)


def _recall(spans: Numbers, decay: float) -> tuple[Numbers, Numbers]:
    """After so many times the stability; and its slope over the logarithm of that."""
    import numpy as np

    lost = factor(decay) * spans
    p = np.clip(faded(spans, decay), 1e-4, 1 - 1e-4)
    return p, decay * lost / (1 + lost) * p
