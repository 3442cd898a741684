"""Weights of the review model fitted to one learner's own reviews. Keeps nothing, reads no clock.

The optimiser of the package fsrs needs PyTorch and folds one review at a time; here the loss of a
whole log is a few rounds of array operations, and SciPy minimises it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gradatim.model import History
from gradatim.rules import memory
from gradatim.rules.memory import HIGHEST, LOWEST, WEIGHTS, Rounds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

FEWEST = 100  # reviews on later days, below which nothing is fitted: a policy
HELD_OUT = 0.25  # of them, the latest, on which the weights must not be worse
SPREAD = 0.3  # the prior's standard deviation, as a part of each weight: a policy
LEAST_SPREAD = 0.02
STEPS = 12  # of the minimiser


@dataclass(frozen=True)
class Fitted:
    """Weights, and what they are worth: log loss on the reviews held out, before and after."""

    weights: tuple[float, ...]
    before: float  # by the weights in use
    after: float
    reviews: int  # on later days

    @property
    def better(self) -> bool:
        return self.after < self.before


def usable(log: History) -> int:
    """How many reviews tell of memory: those at least a day after the card's one before."""
    known = memory.rated(log)
    return int(_countable(Rounds(known)).sum()) if known.at else 0


def fit(log: History) -> Fitted:
    """The weights that explain this learner's reviews best, drawn towards the package's own.

    They are fitted to the first three quarters, tried on the rest, then fitted to all of them.
    """
    import numpy as np

    known = memory.rated(log)
    rounds = Rounds(known)
    counted = _countable(rounds)
    cut = int(np.flatnonzero(counted)[int((1 - HELD_OUT) * counted.sum())])
    early, late = counted.copy(), counted.copy()
    early[cut:], late[:cut] = False, False
    tried = _minimise(Rounds(known.first(cut)), early[:cut])
    count = int(late.sum())
    before, after = (_loss(rounds, late, w) / count for w in (memory.weights(log), tried))
    return Fitted(_minimise(rounds, counted, tried), before, after, int(counted.sum()))


def _countable(rounds: Rounds) -> NDArray[np.bool_]:
    import numpy as np

    return ~np.isnan(memory.foretold(rounds, WEIGHTS))


def _loss(rounds: Rounds, which: NDArray[np.bool_], w: Sequence[float]) -> float:
    """Log loss of these reviews, summed."""
    import numpy as np

    p = np.clip(memory.foretold(rounds, w)[which], 1e-6, 1 - 1e-6)
    right = rounds.rating[which] > memory.AGAIN
    return float(-np.log(np.where(right, p, 1 - p)).sum())


def _minimise(
    rounds: Rounds, which: NDArray[np.bool_], begin: Sequence[float] = WEIGHTS
) -> tuple[float, ...]:
    """The most likely weights, each a priori normal about the package's; sought from `begin` on."""
    import numpy as np
    from scipy.optimize import minimize  # type: ignore[import-untyped]

    usual = np.array(WEIGHTS)
    spread = np.maximum(SPREAD * usual, LEAST_SPREAD)
    low, at, high = ((np.array(w) - usual) / spread for w in (LOWEST, begin, HIGHEST))

    def cost(z: Numbers) -> float:
        return _loss(rounds, which, tuple(usual + spread * z)) + float(z @ z) / 2

    found: Any = minimize(
        cost,
        at,
        method="L-BFGS-B",
        bounds=list(zip(low, high, strict=True)),
        options={"maxiter": STEPS, "eps": 1e-4},
    )
    best = np.clip(usual + spread * found.x, LOWEST, HIGHEST)
    return tuple(float(x) for x in best)
