"""Which action is cheapest, and when a second opinion is worth its call."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderation.data import ACTIONS, Costs

Floats = NDArray[np.float64]
ACCURACY = 0.95  # assumed accuracy of the endpoint
MAX_ASKED = 0.3  # largest share of ordinary traffic that is sent to the endpoint


@dataclass(frozen=True)
class Thresholds:
    """A text is allowed below `review` and blocked from `block` on. `ask` is the least gain for
    which a second opinion is requested."""

    review: float
    block: float
    ask: float

    def action(self, toxicity: float) -> str:
        return ACTIONS[int(toxicity >= self.review) + int(toxicity >= self.block)]


def choose_thresholds(costs: Costs, toxicity: Floats, weight: Floats) -> Thresholds:
    """The cheapest thresholds for calibrated toxicities, on a fine grid, and the gain that at most
    MAX_ASKED of these texts reach."""
    grid = np.linspace(0, 1, 2001)
    by_action = _expected_costs(costs, grid)  # (3, 2001)
    best = by_action.argmin(axis=0)
    stopped = np.flatnonzero(best > 0)
    review = grid[stopped[0]] if len(stopped) else 1.0
    dearer_blocks = np.flatnonzero((by_action[2] > by_action[1]) & (grid >= review))
    block = grid[dearer_blocks[-1]] if len(dearer_blocks) else review
    gains = gain(costs, toxicity)
    order = np.argsort(-gains)
    share = np.cumsum(weight[order]) / weight.sum()
    ask = gains[order][min(int(np.searchsorted(share, MAX_ASKED)), len(gains) - 1)]
    return Thresholds(float(review), float(block), float(max(ask, 1e-9)))


def gain(costs: Costs, toxicity: Floats) -> Floats:
    """By how much an opinion that is right in ACCURACY of all cases lowers the expected cost."""
    flagged = ACCURACY * toxicity + (1 - ACCURACY) * (1 - toxicity)
    after = ACCURACY * toxicity / flagged
    cleared = (1 - ACCURACY) * toxicity / (1 - flagged)
    lowest = [_expected_costs(costs, p).min(axis=0) for p in (toxicity, after, cleared)]
    return np.asarray(lowest[0] - flagged * lowest[1] - (1 - flagged) * lowest[2])


def _expected_costs(costs: Costs, toxicity: Floats) -> Floats:
    """The expected cost of each action: (3, n)."""
    rows = [costs[action] for action in ACTIONS]
    return np.stack([toxicity * row["toxic"] + (1 - toxicity) * row["fine"] for row in rows])
