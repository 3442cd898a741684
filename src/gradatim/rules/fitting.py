"""Weights of the review model fitted to one learner's own reviews. Keeps nothing, reads no clock.

The optimiser of the package fsrs needs PyTorch and folds one review at a time; here the k-th review
of every card is folded at once, so that the loss of a whole log is a few rounds of array
operations, and SciPy minimises it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gradatim.model import History
from gradatim.rules import memory
from gradatim.rules.memory import MAX_WEIGHTS, MIN_STABILITY, MIN_WEIGHTS, WEIGHTS, Formulas, Rated

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

MIN_REVIEWS = 100  # reviews on later days, below which nothing is fitted: a policy
HELD_OUT = 0.25  # of them, the latest, on which the weights must not be worse
PRIOR_SD = 0.3  # the prior's standard deviation, as a part of each weight: a policy
MIN_PRIOR_SD = 0.02
STEPS = 12  # of the minimiser

_DAY = 86_400_000_000  # microseconds


@dataclass(frozen=True)
class FittedWeights:
    """Weights, and what they are worth: log loss on the reviews held out, before and after."""

    weights: tuple[float, ...]
    before: float  # by the weights in use
    after: float
    reviews: int  # on later days

    @property
    def better(self) -> bool:
        return self.after < self.before


def count_usable(log: History) -> int:
    """How many reviews tell of memory: those at least a day after the card's one before."""
    return sum(not math.isnan(recall) for recall in memory.predicted_recall(log))


def fit(log: History) -> FittedWeights:
    """The weights that explain this learner's reviews best, drawn towards the package's own.

    They are fitted to the first three quarters, tried on the rest, then fitted to all of them.
    """
    import numpy as np

    known = memory.rated(log)
    rounds = Rounds(known)
    counted = _usable_mask(rounds)
    cut = int(np.flatnonzero(counted)[int((1 - HELD_OUT) * counted.sum())])
    early, late = counted.copy(), counted.copy()
    early[cut:], late[:cut] = False, False
    tried = _minimise(Rounds(known.first(cut)), early[:cut])
    count = int(late.sum())
    before, after = (_loss(rounds, late, w) / count for w in (memory.weights(log), tried))
    return FittedWeights(_minimise(rounds, counted, tried), before, after, int(counted.sum()))


def _usable_mask(rounds: Rounds) -> NDArray[np.bool_]:
    import numpy as np

    return ~np.isnan(predicted_recall(rounds, WEIGHTS))


def _loss(rounds: Rounds, mask: NDArray[np.bool_], w: Sequence[float]) -> float:
    """Log loss of these reviews, summed."""
    import numpy as np

    p = np.clip(predicted_recall(rounds, w)[mask], 1e-6, 1 - 1e-6)
    right = rounds.rating[mask] > memory.AGAIN
    return float(-np.log(np.where(right, p, 1 - p)).sum())


def _minimise(
    rounds: Rounds, mask: NDArray[np.bool_], start: Sequence[float] = WEIGHTS
) -> tuple[float, ...]:
    """The most likely weights, each a priori normal about the package's; sought from `start` on."""
    import numpy as np
    from scipy.optimize import minimize  # type: ignore[import-untyped]

    usual = np.array(WEIGHTS)
    spread = np.maximum(PRIOR_SD * usual, MIN_PRIOR_SD)
    low, at, high = ((np.array(w) - usual) / spread for w in (MIN_WEIGHTS, start, MAX_WEIGHTS))

    def cost(z: Numbers) -> float:
        return _loss(rounds, mask, tuple(usual + spread * z)) + float(z @ z) / 2

    found: Any = minimize(
        cost,
        at,
        method="L-BFGS-B",
        bounds=list(zip(low, high, strict=True)),
        options={"maxiter": STEPS, "eps": 1e-4},
    )
    best = np.clip(usual + spread * found.x, MIN_WEIGHTS, MAX_WEIGHTS)
    return tuple(float(x) for x in best)


# The fold, many cards at once -----------------------------------------------------------------


class Rounds:
    """Rated reviews, oldest first, as numbers: in round k lie the k-th reviews of all cards."""

    def __init__(self, known: Rated) -> None:
        import numpy as np

        names = {name: n for n, name in enumerate(dict.fromkeys(known.card))}
        self.count = len(names)
        card, self.rating = np.array([names[n] for n in known.card]), np.array(known.rating)
        seconds = np.array([at.timestamp() for at in known.at])
        self.at = np.rint(seconds * 1e6)  # microseconds, exact until 2255
        order, counts = np.argsort(card, kind="stable"), np.bincount(card)
        first = np.cumsum(counts) - counts  # of each card, in `order`
        deepest = np.argsort(-counts, kind="stable")  # so that the cards of a round lie in front
        self.each: list[
            tuple[Integers, Integers]
        ] = []  # the cards, and the places of their reviews
        for k in range(int(counts.max())):
            cards = deepest[: int(np.searchsorted(-counts[deepest], -k, "left"))]
            self.each.append((cards, order[first[cards] + k]))


def predicted_recall(rounds: Rounds, w: Sequence[float]) -> Numbers:
    """As `memory.predicted_recall`, by the weights `w`."""
    import numpy as np

    model, count = Formulas(w, np.exp), len(rounds.at)
    days, before = np.full(count, np.nan), np.ones(count)
    s, d, last = (np.zeros(rounds.count) for _ in range(3))
    for n, (cards, positions) in enumerate(rounds.each):
        column, at = rounds.rating[positions] - 1, rounds.at[positions]
        if n:
            days[positions], before[positions] = (at - last[cards]) / _DAY, s[cards]
            s[cards], d[cards] = _after_review(model, s[cards], d[cards], days[positions], column)
        else:
            s[cards], d[cards] = np.take(model.first_s, column), np.take(model.first_d, column)
        last[cards] = at
    return model.recall(np.where(days >= 1, days, np.nan) / before)


def _after_review(
    model: Formulas, s: Numbers, d: Numbers, days: Numbers, column: Integers
) -> tuple[Numbers, Numbers]:
    """Stability and difficulty after one review of each card."""
    import numpy as np

    grown = model.same_day_growth(s, np.take(model.same_day, column))
    soon = s * np.where(column > 0, np.maximum(grown, 1), grown)
    lost = 1 - model.recall(np.floor(days) / s)
    recalled = model.stability_after_recall(s, d, lost, np.take(model.bonus, column))
    forgotten = np.minimum(model.stability_after_lapse(s, d, lost), s / model.drop)
    s = np.where(days < 1, soon, np.where(column > 0, recalled, forgotten))
    d = model.next_difficulty(d, np.take(model.harder, column))
    return np.maximum(s, MIN_STABILITY), np.clip(d, 1, 10)
