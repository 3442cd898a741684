"""Which cards are asked today, so that no backlog can pile up, and which drill comes next.
Keeps no state, reads no clock."""

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
FEWEST = 6  # cards a day, however small that share, if the day has the minutes
CALM = 0.6  # of the day's cards: beyond it new ones are begun slowly, and none where all is used
NEW, SLOWLY = 0.2, 0.1  # of the day's cards: so many may be new
SOON = timedelta(days=1)  # new cards that have waited for so long are begun quickly again
FIRST_DAY = 2  # looks at a new card on its first day
PATIENCE = timedelta(days=10)  # who has waited so long goes before those more likely forgotten
EAGER = 0.95  # the recall at which a card is due after a failure on its skill; else RETENTION

_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_NEVER = datetime.min.replace(tzinfo=UTC)
_AT = attrgetter("at")


def ratings(card: Card, typed: str) -> tuple[int, ...]:
    """The ratings that are open after this answer, the proposed one first where there is one.

    Recall and flaw are rated by the learner; a typed answer that is not right is rated again.
    """
    if not card.typed:
        return RATINGS
    return (GOOD, HARD, EASY) if answers.right(card, typed) else (AGAIN,)


# How well they are recalled -----------------------------------------------------------------------


@dataclass(frozen=True)
class Recalled:
    """Cards that came back a day or more after their last review."""

    right: int
    of: int
    expected: float  # so many of them, by the review model


def recalled(evidence: Iterable[Evidence], since: datetime) -> Recalled:
    """The reviews from `since` (aware) on, beside what the ones before them foretold."""
    log = History.from_rows(evidence)
    known = memory.rated(log)
    first = bisect_left(known.at, since)
    if first == len(known.at):
        return Recalled(0, 0, 0.0)
    counted = [
        (rating > AGAIN, chance)
        for rating, chance in zip(known.rating[first:], memory.foretold(log)[first:], strict=True)
        if chance == chance  # no number where a review tells nothing
    ]
    right = sum(one for one, _ in counted)
    return Recalled(right, len(counted), sum(chance for _, chance in counted))


# The day's queue ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Queue:
    """The cards of a day, in the order in which they are to be asked."""

    today: tuple[Card, ...]
    later: tuple[Card, ...]  # what waits beyond the day's share, the most urgent first
    most: int  # cards that such a day holds
    done: int  # reviews since midnight
    soon: int = 0  # cards just met, to come back within minutes or hours of the same day


def queue(
    pack: Curriculum, evidence: Sequence[Evidence], now: datetime, minutes: float, more: int = 0
) -> Queue:
    """The cards to ask on the day of `now` (aware, in the learner's zone), which has so many
    minutes of work; `more`: how many of those that come after them as well.

    Due cards first, then new ones; neighbours of different skills where that is possible.
    """
    log = History.from_rows(evidence)
    cards = available(pack, log)
    day = _Day.of(log, now, capacity(minutes))
    now = day.now
    waits = _waits(pack, log, cards)
    due = sorted((w for w in waits if w.due(day)), key=lambda wait: wait.urgency(now))
    unseen = [(card, since) for card, since in _unseen(pack, log, cards) if since <= now]
    begin = day.new(len(due), sum(now - since >= SOON for _, since in unseen))
    new = [card for card, _ in unseen]
    kept = [wait.card for wait in due[: day.room]] + new[:begin]
    later = [wait.card for wait in due[day.room :]] + new[begin:]
    coming = sorted((w for w in waits if w.coming(day)), key=lambda wait: wait.since)
    extra = [*later, *(wait.card for wait in coming)][:more]
    today = mixed([*kept, *extra])
    soon = sum(wait.soon(day) for wait in waits)
    return Queue(tuple(today), tuple(later[len(extra) :]), day.most, day.done, soon)


def capacity(minutes: float) -> int:
    """How many cards a day holds that has so many minutes of work."""
    whole = int(minutes)
    return min(int(whole / CARD_MINUTES), max(FEWEST, int(SHARE * whole / CARD_MINUTES)))


@dataclass(frozen=True)
class _Day:
    """A day of the learner, and what was reviewed on it so far."""

    now: datetime  # UTC
    midnight: datetime  # it begins, UTC
    end: datetime  # UTC; 23 or 25 hours later where the clocks change
    most: int  # cards
    done: int  # reviews
    begun: int  # cards reviewed for the first time

    @staticmethod
    def of(log: History, now: datetime, most: int) -> _Day:
        first = now.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        midnight, end = first.astimezone(UTC), (first + _DAY).astimezone(UTC)
        known = memory.rated(log)
        begin, stop = (bisect_left(known.at, at) for at in (midnight, end))
        today = known.card[begin:stop]
        before = set(known.card[:begin]) if today else set[str]()
        moment = now.astimezone(UTC)  # the zone of this machine is slow to compare with
        return _Day(moment, midnight, end, most, len(today), len(set(today) - before))

    @property
    def room(self) -> int:
        return max(self.most - self.done, 0)

    def new(self, due: int, owed: int) -> int:
        """How many new cards may be begun, beside so many that are due; so many have waited."""
        load = due + self.done
        many = min(self._part(NEW), (int(CALM * self.most) - load) // FIRST_DAY)
        slowly = max(self._part(SLOWLY), min(self._part(NEW), owed + self.begun))
        few = min(slowly, (self.most - load) // FIRST_DAY)
        return max(max(many, few) - self.begun, 0)

    def _part(self, share: float) -> int:
        return max(int(share * self.most), 1)


@dataclass(frozen=True)
class _Wait:
    """A card that was seen before, and since when it waits, or will."""

    card: Card
    known: Memory
    since: datetime

    def due(self, day: _Day) -> bool:
        """Steps of minutes are due to the minute, everything else on its day."""
        by_day = not self._step and self.since < day.end
        return by_day or self.since <= day.now

    def soon(self, day: _Day) -> bool:
        """Whether it is due later today, after a step of minutes."""
        return self._step and day.now < self.since < day.end

    def coming(self, day: _Day) -> bool:
        """Not due yet, and not looked at today."""
        return not self.due(day) and self.known.last < day.midnight

    def urgency(self, now: datetime) -> tuple[int, float]:
        """What is being learnt first, then what has waited too long, then the least recalled."""
        if self._step:
            return (0, self.since.timestamp())
        if now - self.since >= PATIENCE:
            return (1, self.since.timestamp())
        return (2, memory.recall(self.known, now))

    @property
    def _step(self) -> bool:
        return self.known.due - self.known.last < _DAY


def _unseen(pack: Curriculum, log: History, cards: Iterable[Card]) -> list[tuple[Card, datetime]]:
    """Those never reviewed, and since when they might have been; what has waited longest first."""
    known, begun, own = memory.states(log), log.cached(_begun, pack), deck.personal(log)
    unseen = [
        (card, own[card.id].since if card.id in own else begun[card.skill])
        for card in cards
        if card.id not in known
    ]
    return sorted(unseen, key=itemgetter(1))


def _waits(pack: Curriculum, log: History, cards: Iterable[Card]) -> list[_Wait]:
    states, failed = memory.states(log), _failed(pack, log)
    seen = ((card, states[card.id]) for card in cards if card.id in states)
    return [_Wait(card, known, _since(known, failed.get(card.skill))) for card, known in seen]


def _since(known: Memory, failed: datetime | None) -> datetime:
    """When a card is due; sooner, but on another day, if its skill has failed since its review."""
    if failed is None or failed <= known.last:
        return known.due
    sooner = max(memory.falls_to(known, EAGER), memory.after(known.last, _DAY / _MINUTE), failed)
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


def mixed(cards: Iterable[Card]) -> list[Card]:
    """The cards so that no two of a skill follow each other, where that is possible.

    Practice that mixes skills lasts longer: Rohrer et al. 2019, doi 10.1037/edu0000367.
    """
    left: dict[str, list[Card]] = {}
    for card in cards:
        left.setdefault(card.skill, []).append(card)
    found: list[Card] = []
    while left:
        other = [skill for skill in left if not found or skill != found[-1].skill]
        skill = max(other or left, key=lambda skill: len(left[skill]))
        found.append(left[skill].pop(0))
        if not left[skill]:
            del left[skill]
    return found


def available(pack: Curriculum, evidence: Sequence[Evidence]) -> list[Card]:
    """The cards of every skill with a lab passed, early ones aside, or a card reviewed, and the
    learner's own."""
    log = History.from_rows(evidence)
    begun, own = log.cached(_begun, pack), deck.personal(log)
    return [card for card in deck.cards(pack, log) if card.skill in begun or card.id in own]


def _begun(log: History, pack: Curriculum) -> Mapping[str, datetime]:
    """Skill -> when the first of its labs was passed, or the first of its cards reviewed. A missed
    question of a chapter opens nothing: the others ask what later chapters teach."""
    known, missed = memory.rated(log), deck.missed(log)
    looks = dict(zip(reversed(known.card), reversed(known.at), strict=True))
    found = dict(_with_a_lab_passed(pack, log))
    for card in deck.cards(pack, log) if looks else ():
        if card.id in looks and card.id not in missed:
            at = looks[card.id]
            found[card.skill] = min(found.get(card.skill, at), at)
    return found


def _with_a_lab_passed(pack: Curriculum, evidence: Iterable[Evidence]) -> Mapping[str, datetime]:
    """Skill -> when the first of its labs was passed; not one that comes early, when most of the
    skill is still to be taught."""
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
    """The drills of a named skill, or of all skills with a lab passed.

    The one longest not done comes first, before it those never done, in the order of the pack.
    """
    begun = {skill} if skill else _with_a_lab_passed(pack, evidence).keys()
    done = {row.subject: row.at for row in History.from_rows(evidence).of("drill")}
    found = [drill for drill in pack.drills(skill) if drill.skill in begun]
    return sorted(found, key=lambda drill: done.get(drill.id, _NEVER))
