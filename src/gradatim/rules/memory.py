"""What a learner still remembers of each card: a fold of the reviews by a published model, FSRS-6.

Plans no review and reads no clock. The formulas, the weights and their bounds are those of the
package fsrs 6 (github.com/open-spaced-repetition/py-fsrs); described in "The FSRS Algorithm",
github.com/open-spaced-repetition/awesome-fsrs. The package folds one review at a time; here the
k-th review of every card is folded at once, which is ten times quicker. A test compares.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard

from gradatim.model import Evidence, History
from gradatim.rules.stability import factor, faded, keeping

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Whole = NDArray[np.int64]

RATINGS = (1, 2, 3, 4)  # again, hard, good, easy
AGAIN, HARD, GOOD, EASY = RATINGS
RETENTION = 0.9  # a card is due when its recall has fallen to this: a policy, the package's own

# fmt: off
WEIGHTS = (0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
           1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542)
LOWEST = (0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001,
          0.001, 0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1)
HIGHEST = (100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5,
           5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8)
# fmt: on

# A new card has two steps to learn, a forgotten one has one. A row for each place, a column for
# each rating: the place that follows, and the minutes until then; 0 where the model says the days.
_NEXT = ((0, 0, 1, 2), (0, 1, 2, 2), (3, 2, 2, 2), (3, 3, 2, 2))
_STEP = ((1, 5.5, 10, 0), (1, 10, 0, 0), (10, 0, 0, 0), (10, 15, 0, 0))

_SHORTEST, _LONGEST = 0.001, 36_500  # days: of stability, of an interval
_DAY = 86_400_000_000  # microseconds
_END = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known about one card in one head."""

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
    """Card id -> memory, for every card that was ever reviewed: by the learner's own weights where
    they were fitted, and as long as this learner keeps things. Takes a whole log as well; folds
    each log once."""
    return History.from_rows(reviews).cached(_states)


def falls_to(memory: Memory, probability: float) -> datetime:
    """When the recall of a card will have fallen to so much: above 0, at most 1."""
    part = probability ** (-1 / memory.decay) - 1
    return after(memory.last, 1440 * memory.stability * part / factor(memory.decay))


class Rated(NamedTuple):
    """Reviews in columns: when each was, of which card, and how well that was recalled."""

    at: Sequence[datetime]
    card: Sequence[str]
    rating: Sequence[int]

    def first(self, count: int) -> Rated:
        """So many of them."""
        return Rated(self.at[:count], self.card[:count], self.rating[:count])


def rated(log: History) -> Rated:
    """The reviews that say how well a card was recalled, oldest first even if the clock was not."""
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


def weights(log: History) -> Sequence[float]:
    """The weights that were last fitted to this learner; those of the package without any."""
    for row in reversed(log.of("fitted")):
        found = row.data.get("weights") if isinstance(row.data, Mapping) else None
        if sound(found):
            return tuple(found)
    return WEIGHTS


def sound(found: Any) -> TypeGuard[Sequence[float]]:
    """Whether these are weights: as many as there must be, each within its bounds."""
    return (
        isinstance(found, Sequence)
        and len(found) == len(WEIGHTS)
        and all(isinstance(x, int | float) for x in found)
        and all(low <= x <= high for low, x, high in zip(LOWEST, found, HIGHEST, strict=True))
    )


# The fold -------------------------------------------------------------------------------------


def fold(known: Rated, w: Sequence[float], own: bool = False) -> dict[str, Memory]:
    """Card id -> memory after these reviews, oldest first, by the weights `w`; `own`: with the
    stabilities of a learner who keeps things as long as these reviews show."""
    if not known.at:
        return {}
    import numpy as np

    rounds = Rounds(known)
    model, days, before = _folded(rounds, w)
    s = keeping(days, before, rounds.rating > AGAIN, w[20]).of(model.s) if own else model.s
    # Never sooner than the weights say: on a short day, who forgets a third however soon they are
    # asked would be asked for all of it each day, and never catch up.
    waits = model.waits(np.maximum(s, model.s))
    last = [known.at[place] for place in rounds.last]
    return {
        name: Memory(s, d, at, after(at, wait), w[20])
        for name, s, d, at, wait in zip(
            rounds.names, s.tolist(), model.d.tolist(), last, waits.tolist(), strict=True
        )
    }


def foretold(rounds: Rounds, w: Sequence[float]) -> Numbers:
    """For each rated review, the recall that the ones before it foretell by the weights `w`; NaN
    for the first of a card, and for one within a day of the one before."""
    _, days, s = _folded(rounds, w)
    return faded(days / s, w[20])


def _folded(rounds: Rounds, w: Sequence[float]) -> tuple[_Fold, Numbers, Numbers]:
    """All reviews; with the days before each since the last of its card (NaN where there is none
    or within a day), and the stability then."""
    import numpy as np

    model, days, s = _Fold(w, len(rounds.names)), np.empty(len(rounds.at)), np.ones(len(rounds.at))
    for n, (cards, here) in enumerate(rounds.each):
        days[here] = model.days(cards, rounds.at[here]) if n else np.nan
        s[here] = model.s[cards] if n else 1.0
        model.review(cards, rounds.rating[here], rounds.at[here])
    return model, np.where(days >= 1, days, np.nan), s


class Rounds:
    """Rated reviews, oldest first, as numbers: in round k lie the k-th reviews of all cards."""

    def __init__(self, known: Rated) -> None:
        import numpy as np  # 70 ms: only for those who review

        names = {name: n for n, name in enumerate(dict.fromkeys(known.card))}
        self.names: Mapping[str, int] = names
        card, self.rating = np.array([names[n] for n in known.card]), np.array(known.rating)
        self.at = np.rint(np.array([at.timestamp() for at in known.at]) * 1e6)  # exact until 2255
        order, counts = np.argsort(card, kind="stable"), np.bincount(card)
        first = np.cumsum(counts) - counts  # of each card, in `order`
        deepest = np.argsort(-counts, kind="stable")  # so that the cards of a round lie in front
        self.each: list[tuple[Whole, Whole]] = []  # the cards, and the places of their reviews
        for k in range(int(counts.max())):
            cards = deepest[: int(np.searchsorted(-counts[deepest], -k, "left"))]
            self.each.append((cards, order[first[cards] + k]))
        self.last: list[int] = order[first + counts - 1].tolist()  # review of each card


def after(at: datetime, minutes: float) -> datetime:
    """So many minutes after `at`; the end of all dates if that is later."""
    try:
        return at + timedelta(minutes=minutes)
    except OverflowError:
        return _END


class _Fold:
    """Stability `s` and difficulty `d` of every card while its reviews are folded."""

    def __init__(self, w: Sequence[float], cards: int) -> None:
        import numpy as np

        self.w, self.s, self.d = w, np.zeros(cards), np.zeros(cards)
        self._at, self._place = np.zeros(cards), np.zeros(cards, int)
        self._step = np.zeros(cards)  # minutes
        grades = np.array(RATINGS)
        easiest = w[4] - np.exp(w[5] * (grades - 1.0)) + 1  # not yet within its bounds
        self._first_s = np.maximum(w[:4], _SHORTEST)
        self._first_d = np.clip(easiest, 1, 10)
        self._goal = w[7] * easiest[-1]  # what difficulty drifts to
        self._harder = -w[6] * (grades - 3) / 9
        self._same_day = np.exp(w[17] * (grades - 3 + w[18]))
        self._bonus = np.exp(w[8]) * np.array([0, w[15], 1, w[16]])
        self._next, self._steps = np.array(_NEXT), np.array(_STEP)

    def review(self, cards: Whole, rating: Whole, at: Numbers) -> None:
        """One review of each of these cards, `at` in microseconds."""
        import numpy as np

        column = rating - 1
        new = self.s[cards] == 0
        s = np.where(new, 1.0, self.s[cards])
        d = np.where(new, 5.0, self.d[cards])
        days = np.where(new, 0, np.floor((at - self._at[cards]) / _DAY))
        s = np.where(days < 1, self._soon(s, column), self._later(s, d, days, column))
        self.s[cards] = np.where(new, self._first_s[column], np.maximum(s, _SHORTEST))
        self.d[cards] = np.where(new, self._first_d[column], self._harden(d, column))
        self._step[cards] = self._steps[self._place[cards], column]
        self._place[cards] = self._next[self._place[cards], column]
        self._at[cards] = at

    def days(self, cards: Whole, at: Numbers) -> Numbers:
        """Since the last review of each."""
        return (at - self._at[cards]) / _DAY

    def waits(self, s: Numbers) -> Numbers:
        """Minutes from the last review of each card until it is due, if it is as stable as `s`."""
        import numpy as np

        days = np.rint(s / factor(self.w[20]) * (RETENTION ** (-1 / self.w[20]) - 1))
        return np.where(self._step > 0, self._step, np.clip(days, 1, _LONGEST) * 1440)

    def _soon(self, s: Numbers, column: Whole) -> Numbers:
        """Stability after a second look on the same day; none but a wrong answer lowers it."""
        import numpy as np

        grown = self._same_day[column] * s ** -self.w[19]
        return np.asarray(s * np.where(column > 0, np.maximum(grown, 1), grown))

    def _later(self, s: Numbers, d: Numbers, days: Numbers, column: Whole) -> Numbers:
        """Stability after a look on another day."""
        import numpy as np

        w = self.w
        lost = 1 - faded(days / s, w[20])
        recalled = s * (
            1 + self._bonus[column] * (11 - d) * s ** -w[9] * (np.exp(lost * w[10]) - 1)
        )
        forgotten = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * np.exp(lost * w[14])
        forgotten = np.minimum(forgotten, s / math.exp(w[17] * w[18]))
        return np.asarray(np.where(column > 0, recalled, forgotten))

    def _harden(self, d: Numbers, column: Whole) -> Numbers:
        import numpy as np

        moved = d + (10 - d) * self._harder[column]
        return np.asarray(np.clip(self._goal + (1 - self.w[7]) * moved, 1, 10))
