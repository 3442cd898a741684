"""What a learner remembers of each card: reviews folded by a published model, FSRS-6.

Plans no reviews and reads no clock. Formulas, weights and bounds are those of the package fsrs 6
(github.com/open-spaced-repetition/py-fsrs), described in "The FSRS Algorithm"
(github.com/open-spaced-repetition/awesome-fsrs); a test compares the results. Plain Python folds
one learner's reviews in less time than an import of NumPy takes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard, TypeVar

from gradatim.model import Evidence, History
from gradatim.rules.stability import ReviewOutcome, factor, fit_stability_scale

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Number = TypeVar("Number", float, "NDArray[np.float64]")

RATINGS = (1, 2, 3, 4)  # again, hard, good, easy
AGAIN, HARD, GOOD, EASY = RATINGS
RETENTION = 0.9  # a card is due when its recall has fallen to this: a policy, the package's own

# fmt: off
WEIGHTS = (0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
           1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542)
MIN_WEIGHTS = (0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001,
          0.001, 0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1)
MAX_WEIGHTS = (100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5,
           5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8)
# fmt: on

# A new card has two steps to learn, a forgotten one has one. A row for each place, a column for
# each rating: the place that follows, and the minutes until then; 0 where the model says the days.
_NEXT_POSITION = ((0, 0, 1, 2), (0, 1, 2, 2), (3, 2, 2, 2), (3, 3, 2, 2))
_STEP_MINUTES = ((1, 5.5, 10, 0), (1, 10, 0, 0), (10, 0, 0, 0), (10, 15, 0, 0))

MIN_STABILITY, _MAX_INTERVAL = 0.001, 36_500  # days: of stability, of an interval
_MAX_STABILITY = 1e100  # days of stability: any weights may be fitted, and floats end
_DAY = timedelta(days=1)
_END = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Memory:
    """The state of a card in one learner's memory."""

    stability: float  # days until recall falls to 0.9
    difficulty: float  # 1 to 10
    last: datetime  # of the last review; aware
    due: datetime
    decay: float = WEIGHTS[20]  # of the forgetting curve


def recall(memory: Memory, now: datetime) -> float:
    """The probability that the card is recalled at `now` (aware); 1 before its last review."""
    days = max((now - memory.last) / timedelta(days=1), 0.0)
    return float((1 + factor(memory.decay) * days / memory.stability) ** -memory.decay)


def states(reviews: Iterable[Evidence]) -> Mapping[str, Memory]:
    """Card id -> memory, for every card that was ever reviewed, by the learner's fitted weights (if
    any) and own stabilities. Accepts a whole log, too; folds each log once."""
    return History.from_rows(reviews).cached(_states)


def when_recall_falls_to(memory: Memory, probability: float) -> datetime:
    """When the recall of a card will have fallen to this probability (above 0, at most 1)."""
    part = probability ** (-1 / memory.decay) - 1
    return after(memory.last, 1440 * memory.stability * part / factor(memory.decay))


class Rated(NamedTuple):
    """Reviews in columns: time, card and rating."""

    at: Sequence[datetime]
    card: Sequence[str]
    rating: Sequence[int]

    def first(self, count: int) -> Rated:
        """So many of them."""
        return Rated(self.at[:count], self.card[:count], self.rating[:count])


def rated(log: History) -> Rated:
    """The reviews with a rating, oldest first even if the clock was set back."""
    return log.cached(_rated)


def _rated(log: History) -> Rated:
    at: list[datetime] = []
    card: list[str] = []
    ratings: list[int] = []
    for row in sorted(log.of("review"), key=attrgetter("at")):
        if (rating := row.rating) is not None and rating in RATINGS:
            at.append(row.at)
            card.append(row.subject)
            ratings.append(rating)
    return Rated(at, card, ratings)


def _states(log: History) -> Mapping[str, Memory]:
    return fold(rated(log), weights(log), own=True)


def predicted_recall(log: History) -> list[float]:
    """The predicted recall at each rated review; NaN for a card's first review, and for one within
    a day of the previous one."""
    model = Formulas(weights(log))
    _, seen = _fold_reviews(rated(log), model)
    return [model.recall(days / s) for days, s, _ in seen]


def weights(log: History) -> Sequence[float]:
    """The weights last fitted to this learner; the package's if there are none."""
    for row in reversed(log.of("fitted")):
        found = row.data.get("weights") if isinstance(row.data, Mapping) else None
        if are_valid_weights(found):
            return tuple(found)
    return WEIGHTS


def are_valid_weights(found: Any) -> TypeGuard[Sequence[float]]:
    """Whether these are valid weights: the right number, each within its bounds."""
    return (
        isinstance(found, Sequence)
        and len(found) == len(WEIGHTS)
        and all(isinstance(x, int | float) for x in found)
        and all(
            low <= x <= high for low, x, high in zip(MIN_WEIGHTS, found, MAX_WEIGHTS, strict=True)
        )
    )


# The fold -------------------------------------------------------------------------------------


def fold(known: Rated, w: Sequence[float], own: bool = False) -> dict[str, Memory]:
    """Card id -> memory after these reviews, oldest first, with the weights `w`. `own`: adjust the
    stabilities to this learner."""
    cards, seen = _fold_reviews(known, Formulas(w))
    scale = fit_stability_scale(seen, w[20]) if own else None
    wait = (RETENTION ** (-1 / w[20]) - 1) / factor(w[20])  # in stabilities

    def memory(card: _Card) -> Memory:
        s = scale.scale(card.stability) if scale else card.stability
        # Never sooner than the weights say: on a short day, who forgets a third however soon they
        # are asked would be asked for all of it each day, and never catch up.
        days = max(round(min(max(s, card.stability) * wait, _MAX_INTERVAL)), 1)
        due = after(card.last, card.step or days * 1440)
        return Memory(s, card.difficulty, card.last, due, w[20])

    return {name: memory(card) for name, card in cards.items()}


@dataclass(slots=True)
class _Card:
    """A card while its reviews are folded."""

    stability: float
    difficulty: float
    last: datetime
    position: int  # among the steps
    step: float  # minutes until it is due; 0 where the model says the days


def _fold_reviews(known: Rated, model: Formulas) -> tuple[dict[str, _Card], list[ReviewOutcome]]:
    """Each card after these reviews, and what each review says about memory."""
    cards, seen = dict[str, _Card](), list[ReviewOutcome]()
    for at, name, rating in zip(*known, strict=True):
        column = rating - 1
        if card := cards.get(name):
            seen.append(_review(model, card, at, column))
            card.position, card.step = (
                _NEXT_POSITION[card.position][column],
                _STEP_MINUTES[card.position][column],
            )
        else:
            s, d = model.first_s[column], model.first_d[column]
            cards[name] = _Card(s, d, at, _NEXT_POSITION[0][column], _STEP_MINUTES[0][column])
            seen.append((math.nan, 1.0, rating > AGAIN))
    return cards, seen


def _review(model: Formulas, card: _Card, at: datetime, column: int) -> ReviewOutcome:
    """Folds a review of a card that was seen before."""
    s, d, days = card.stability, card.difficulty, (at - card.last) / _DAY
    lost = 1 - model.recall(days // 1 / s)
    if days < 1:
        grown = model.same_day_growth(s, model.same_day[column])
        grown = max(grown, 1.0) if column else grown  # only a wrong answer lowers it
        card.stability = min(max(s * grown, MIN_STABILITY), _MAX_STABILITY)
    elif column:
        card.stability = model.stability_after_recall(s, d, lost, model.bonus[column])
    else:
        card.stability = max(
            min(model.stability_after_lapse(s, d, lost), s / model.drop), MIN_STABILITY
        )
    card.difficulty = min(max(model.next_difficulty(d, model.harder[column]), 1.0), 10.0)
    card.last = at
    return days if days >= 1 else math.nan, s, column > 0


def after(at: datetime, minutes: float) -> datetime:
    """So many minutes after `at`, at most the last possible date."""
    try:
        return at + timedelta(minutes=minutes)
    except OverflowError:
        return _END


class Formulas:
    """How stability `s` and difficulty `d` change, for single numbers or arrays. The tables have a
    column for each rating."""

    def __init__(self, w: Sequence[float], exp: Callable[[Any], Any] = math.exp) -> None:
        self.w, self._factor, self._exp = w, factor(w[20]), exp
        easiest = [w[4] - math.exp(w[5] * (grade - 1)) + 1 for grade in RATINGS]  # unbounded
        self.first_s = [max(s, MIN_STABILITY) for s in w[:4]]
        self.first_d = [min(max(d, 1.0), 10.0) for d in easiest]
        self._mean_difficulty = w[7] * easiest[-1]  # what difficulty drifts to
        self.harder = [-w[6] * (grade - 3) / 9 for grade in RATINGS]
        self.same_day = [math.exp(w[17] * (grade - 3 + w[18])) for grade in RATINGS]
        self.bonus = [math.exp(w[8]) * part for part in (0, w[15], 1, w[16])]
        self.drop = math.exp(w[17] * w[18])  # a wrong answer divides stability by so much at least

    def recall(self, spans: Number) -> Number:
        """After so many times the stability."""
        found: Number = (1 + self._factor * spans) ** -self.w[20]
        return found

    def same_day_growth(self, s: Number, same_day: Number) -> Number:
        """The factor on stability after another review on the same day."""
        found: Number = same_day * s ** -self.w[19]
        return found

    def stability_after_recall(self, s: Number, d: Number, lost: Number, bonus: Number) -> Number:
        """Stability after a right answer on another day, with `lost` = 1 - recall."""
        w = self.w
        found: Number = s * (1 + bonus * (11 - d) * s ** -w[9] * (self._exp(lost * w[10]) - 1))
        return found

    def stability_after_lapse(self, s: Number, d: Number, lost: Number) -> Number:
        """Stability after a wrong answer."""
        w = self.w
        found: Number = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * self._exp(lost * w[14])
        return found

    def next_difficulty(self, d: Number, harder: Number) -> Number:
        """Difficulty, before it is clamped to its bounds."""
        return self._mean_difficulty + (1 - self.w[7]) * (d + (10 - d) * harder)
