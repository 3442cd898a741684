"""Which cards are asked today, without a growing backlog, and which drill comes next.

Keeps no state, reads no clock.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import attrgetter, itemgetter

from gradatim.model import Card, Curriculum, Drill, Evidence, History
from gradatim.rules import answers, deck, memory
from gradatim.rules.memory import AGAIN, EASY, GOOD, HARD, RATINGS, Memory

# Policies. A new card asks for about twelve looks in its first year, and comes with an hour of work
# or so; a quarter of the minutes holds more than twice as many. So a learner who keeps up uses
# about half of it, and the rest is free for what missed weeks leave behind.
CARD_MINUTES = 0.5  # to recall one card and rate it
SHARE = 0.25  # of a day's minutes, for all its cards
MIN_CARDS = 6  # cards a day at least, if the day has the minutes
BUSY_SHARE = 0.6  # with more than this share of the day's cards due, new ones are started slowly
NEW_SHARE, SLOW_NEW_SHARE = 0.2, 0.1  # share of the day's cards that may be new
MAX_NEW_WAIT = timedelta(days=1)  # new cards that have waited so long are started quickly again
FIRST_DAY_REVIEWS = 2  # reviews of a new card on its first day
MAX_WAIT = timedelta(days=10)  # cards that have waited so long precede those with lower recall
RECALL_AFTER_FAILURE = (
    0.95  # the recall at which a card is due after a failure on its skill; else RETENTION
)

_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_NEVER = datetime.min.replace(tzinfo=UTC)
_AT = attrgetter("at")


def ratings(card: Card, typed: str) -> tuple[int, ...]:
    """The ratings to choose from after this answer, the suggested one first.

    Learners rate recall and flaw cards, and typed answers that are right; wrong ones are Again.
    """
    if not card.typed:
        return RATINGS
    return (GOOD, HARD, EASY) if answers.is_right(card, typed) else (AGAIN,)


# How well they are recalled -----------------------------------------------------------------------


@dataclass(frozen=True)
class RecallCount:
    """How many cards were recalled a day or more after their last review."""

    right: int
    of: int
    expected: float  # how many of them the review model predicted


def count_recalled(evidence: Iterable[Evidence], since: datetime) -> RecallCount:
    """The recall since `since` (aware), and what the earlier reviews predicted."""
    log = History.from_rows(evidence)
    known = memory.rated(log)
    first = bisect_left(known.at, since)
    if first == len(known.at):
        return RecallCount(0, 0, 0.0)
    counted = [
        (rating > AGAIN, chance)
        for rating, chance in zip(
            known.rating[first:], memory.predicted_recall(log)[first:], strict=True
        )
        if chance == chance  # leaves out NaN
    ]
    right = sum(one for one, _ in counted)
    return RecallCount(right, len(counted), sum(chance for _, chance in counted))


# The day's queue ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Queue:
    """The cards of a day in the order in which they are asked."""

    today: tuple[Card, ...]
    later: tuple[Card, ...]  # postponed because the day is full, the most urgent first
    capacity: int  # of the day, in cards
    done: int  # reviews since midnight
    soon: int = 0  # cards in learning steps that are due later today


def queue(
    pack: Curriculum, evidence: Sequence[Evidence], now: datetime, minutes: float, more: int = 0
) -> Queue:
    """The cards for the day of `now` (aware, in the learner's zone) with so many minutes of work.
    `more`: how many of the postponed cards are asked as well.

    Due cards come first, then new ones; neighbours are of different skills where possible.
    """
    log = History.from_rows(evidence)
    cards = available(pack, log)
    day = _Day.of(log, now, capacity(minutes))
    now = day.now
    waits = _scheduled_cards(pack, log, cards)
    due = sorted((w for w in waits if w.due(day)), key=lambda wait: wait.urgency(now))
    unseen = [(card, since) for card, since in _unseen(pack, log, cards) if since <= now]
    begin = day.new(len(due), sum(now - since >= MAX_NEW_WAIT for _, since in unseen))
    new = [card for card, _ in unseen]
    selected = [wait.card for wait in due[: day.room]] + new[:begin]
    later = [wait.card for wait in due[day.room :]] + new[begin:]
    coming = sorted((w for w in waits if w.coming(day)), key=lambda wait: wait.since)
    extra = [*later, *(wait.card for wait in coming)][:more]
    today = interleave([*selected, *extra])
    soon = sum(wait.soon(day) for wait in waits)
    return Queue(tuple(today), tuple(later[len(extra) :]), day.capacity, day.done, soon)


def capacity(minutes: float) -> int:
    """How many cards fit into a day with so many minutes of work."""
    whole = int(minutes)
    return min(int(whole / CARD_MINUTES), max(MIN_CARDS, int(SHARE * whole / CARD_MINUTES)))


@dataclass(frozen=True)
class _Day:
    """A day of the learner, and the reviews on it so far."""

    now: datetime  # UTC
    midnight: datetime  # its begin, UTC
    end: datetime  # its end, UTC; 23 or 25 hours later when the clocks change
    capacity: int  # cards
    done: int  # reviews
    begun: int  # cards reviewed for the first time

    @staticmethod
    def of(log: History, now: datetime, capacity: int) -> _Day:
        first = now.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        midnight, end = first.astimezone(UTC), (first + _DAY).astimezone(UTC)
        known = memory.rated(log)
        begin, stop = (bisect_left(known.at, at) for at in (midnight, end))
        today = known.card[begin:stop]
        before = set(known.card[:begin]) if today else set[str]()
        moment = now.astimezone(UTC)  # comparisons in the local zone are slow
        return _Day(moment, midnight, end, capacity, len(today), len(set(today) - before))

    @property
    def room(self) -> int:
        return max(self.capacity - self.done, 0)

    def new(self, due: int, owed: int) -> int:
        """How many new cards may be started, when so many cards are due and so many new ones have
        waited."""
        load = due + self.done
        many = min(
            self._card_count(NEW_SHARE),
            (int(BUSY_SHARE * self.capacity) - load) // FIRST_DAY_REVIEWS,
        )
        slowly = max(
            self._card_count(SLOW_NEW_SHARE), min(self._card_count(NEW_SHARE), owed + self.begun)
        )
        few = min(slowly, (self.capacity - load) // FIRST_DAY_REVIEWS)
        return max(max(many, few) - self.begun, 0)

    def _card_count(self, share: float) -> int:
        return max(int(share * self.capacity), 1)


@dataclass(frozen=True)
class _ScheduledCard:
    """A card that was reviewed before, and when it is or was due."""

    card: Card
    known: Memory
    since: datetime

    def due(self, day: _Day) -> bool:
        """Cards in learning steps are due to the minute, all others on their day."""
        by_day = not self._step and self.since < day.end
        return by_day or self.since <= day.now

    def soon(self, day: _Day) -> bool:
        """Whether it is due later today, after a learning step."""
        return self._step and day.now < self.since < day.end

    def coming(self, day: _Day) -> bool:
        """Whether it is not due yet, and was not reviewed today."""
        return not self.due(day) and self.known.last < day.midnight

    def urgency(self, now: datetime) -> tuple[int, float]:
        """The sort key: cards in learning steps, then cards that have waited too long, then by
        recall, lowest first."""
        if self._step:
            return (0, self.since.timestamp())
        if now - self.since >= MAX_WAIT:
            return (1, self.since.timestamp())
        return (2, memory.recall(self.known, now))

    @property
    def _step(self) -> bool:
        return self.known.due - self.known.last < _DAY


def _unseen(pack: Curriculum, log: History, cards: Iterable[Card]) -> list[tuple[Card, datetime]]:
    """Cards that were never reviewed, and since when they could have been; the longest wait
    first."""
    known, begun, own = memory.states(log), log.cached(_begun, pack), deck.personal_cards(log)
    unseen = [
        (card, own[card.id].since if card.id in own else begun[card.skill])
        for card in cards
        if card.id not in known
    ]
    return sorted(unseen, key=itemgetter(1))


def _scheduled_cards(pack: Curriculum, log: History, cards: Iterable[Card]) -> list[_ScheduledCard]:
    states, failed = memory.states(log), _failed(pack, log)
    seen = ((card, states[card.id]) for card in cards if card.id in states)
    return [
        _ScheduledCard(card, known, _due_since(known, failed.get(card.skill)))
        for card, known in seen
    ]


def _due_since(known: Memory, failed: datetime | None) -> datetime:
    """When a card is due. Earlier, but on another day, if a lab of its skill has failed since its
    review."""
    if failed is None or failed <= known.last:
        return known.due
    sooner = max(
        memory.when_recall_falls_to(known, RECALL_AFTER_FAILURE),
        memory.after(known.last, _DAY / _MINUTE),
        failed,
    )
    return min(known.due, sooner)


def _failed(pack: Curriculum, log: History) -> Mapping[str, datetime]:
    """Skill -> when one of its labs last failed."""
    found: dict[str, datetime] = {}
    for lab, at in log.cached(_last_failures).items():
        for skill in pack.labs[lab].skills if lab in pack.labs else ():
            found[skill] = max(found.get(skill, at), at)
    return found


def _last_failures(log: History) -> Mapping[str, datetime]:
    return {row.subject: row.at for row in sorted(log.fails, key=_AT)}


def interleave(cards: Iterable[Card]) -> list[Card]:
    """The cards with no two of a skill in a row, where possible.

    Interleaved practice lasts longer: Rohrer et al. 2019, doi 10.1037/edu0000367.
    """
    remaining: dict[str, list[Card]] = {}
    for card in cards:
        remaining.setdefault(card.skill, []).append(card)
    found: list[Card] = []
    while remaining:
        other = [skill for skill in remaining if not found or skill != found[-1].skill]
        skill = max(other or remaining, key=lambda skill: len(remaining[skill]))
        found.append(remaining[skill].pop(0))
        if not remaining[skill]:
            del remaining[skill]
    return found


def available(pack: Curriculum, evidence: Sequence[Evidence]) -> list[Card]:
    """The cards of every skill with a passed lab (early ones aside) or a reviewed card, and the
    learner's own."""
    log = History.from_rows(evidence)
    begun, own = log.cached(_begun, pack), deck.personal_cards(log)
    return [card for card in deck.cards(pack, log) if card.skill in begun or card.id in own]


def _begun(log: History, pack: Curriculum) -> Mapping[str, datetime]:
    """Skill -> when its first lab was passed, or its first card reviewed. A missed chapter question
    does not open a skill, because its other cards ask what later chapters teach."""
    known, missed = memory.rated(log), deck.missed_questions(log)
    first_reviews = dict(zip(reversed(known.card), reversed(known.at), strict=True))
    found = dict(_with_a_lab_passed(pack, log))
    for card in deck.cards(pack, log) if first_reviews else ():
        if card.id in first_reviews and card.id not in missed:
            at = first_reviews[card.id]
            found[card.skill] = min(found.get(card.skill, at), at)
    return found


def _with_a_lab_passed(pack: Curriculum, evidence: Iterable[Evidence]) -> Mapping[str, datetime]:
    """Skill -> when its first lab was passed; without labs that come early, when most of the skill
    is still to be taught."""
    found: dict[str, datetime] = {}
    for lab, at in History.from_rows(evidence).first_passes.items():
        for skill in pack.labs[lab].skills if lab in pack.labs else ():
            if pack.skills[skill].early_after(lab):
                continue
            found[skill] = min(found.get(skill, at), at)
    return found


# Drills ----------------------------------------------------------------------------------------


def open_drills(
    pack: Curriculum, evidence: Sequence[Evidence], skill: str | None = None
) -> list[Drill]:
    """The drills of a named skill, or of all skills with a passed lab.

    Those never done come first, in the order of the pack, then the one done longest ago.
    """
    begun = {skill} if skill else _with_a_lab_passed(pack, evidence).keys()
    done = {row.subject: row.at for row in History.from_rows(evidence).of("drill")}
    found = [drill for drill in pack.drills(skill) if drill.skill in begun]
    return sorted(found, key=lambda drill: done.get(drill.id, _NEVER))
