"""What a search for a job asks of a day and of a week, and how many applications got how far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from gradatim.model import Evidence, History
from gradatim.rules.job_search import (
    CLOSED,
    Application,
    Contact,
    Move,
    Review,
    applications,
    people,
    reviews,
    stage_index,
)

FUNNEL_STAGES = ("found", "applied", "reply", "talk", "task", "offer")  # nobody has to write first
REPLY_WAIT = timedelta(days=14)  # what a reply usually takes, as the chapter says
LOOKAHEAD = timedelta(days=7)  # that a face shows of what is due
WEEK = timedelta(days=7)  # from one review to the next


@dataclass(frozen=True)
class Due:
    """What a day asks for."""

    on: date
    application: Application | None = None  # None: the weekly review, or a person of a note
    contact: Contact | None = None  # None: the next step, or the weekly review

    @property
    def kind(self) -> str:
        if self.contact is not None:
            return "follow-up"
        return "step" if self.application else "review"


@dataclass(frozen=True)
class Conversion:
    """How many that came to one stage came to the next. Those that have waited there for less than
    two weeks had no time yet and are left out, except where you are the one who acts."""

    before: str
    after: str
    reached: int
    of: int
    young: int

    @property
    def lost(self) -> int:
        return self.of - self.reached

    @property
    def loss(self) -> str:
        """What is lost, in words. Of a place that was found, nothing is: you are to act."""
        if self.before == "found":
            return f"not applied for: {self.lost} of {self.of} found"
        return f"most are lost from {self.before} to {self.after}: {self.lost} of {self.of}"


@dataclass(frozen=True)
class Week:
    """What a weekly review looks at."""

    last: Review | None
    moved: tuple[tuple[Application, Move], ...]  # since the last review, oldest first
    late: tuple[Due, ...]  # its day is over
    undated: tuple[Application, ...]  # open, without a next step
    conversions: tuple[Conversion, ...]

    @property
    def sent(self) -> int:
        return sum(move.stage == "applied" for _, move in self.moved)

    @property
    def worst(self) -> Conversion | None:
        """Where most are lost; None where nothing is."""
        found = max(self.conversions, key=lambda one: one.lost)
        return found if found.lost else None


def due(evidence: Iterable[Evidence]) -> list[Due]:
    """Every next step, follow-up and the next weekly review, the earliest first."""
    log = History.from_rows(evidence)
    found = [one for each in applications(log) for one in _due_dates(each)]
    found += [Due(one.follow_up, contact=one) for one in people(log) if one.follow_up]
    if (day := review_day(log)) is not None:
        found.append(Due(day))
    return sorted(found, key=lambda one: one.on)


def _due_dates(one: Application) -> Iterator[Due]:
    if one.next is not None:
        yield Due(one.next, one)
    for contact in one.contacts:
        if contact.follow_up is not None:
            yield Due(contact.follow_up, one, contact)


def undated(evidence: Iterable[Evidence]) -> list[Application]:
    """Open ones for which no day is set: nobody has said no, and nobody does anything."""
    return [
        one for one in applications(evidence) if not one.is_closed and not list(_due_dates(one))
    ]


def conversions(evidence: Iterable[Evidence], today: date) -> list[Conversion]:
    """From each stage to the next. A stage that was left out counts as reached if a later one
    was."""
    found = applications(evidence)
    return [_conversion(found, before, after, today) for before, after in pairwise(FUNNEL_STAGES)]


def _conversion(found: Sequence[Application], before: str, after: str, today: date) -> Conversion:
    days = [(reached_on(one, before), reached_on(one, after)) for one in found]
    arrivals = [(first, second) for first, second in days if first is not None]
    patience = timedelta() if before == "found" else REPLY_WAIT
    old = [second for first, second in arrivals if today - first >= patience]
    reached = sum(second is not None for second in old)
    return Conversion(before, after, reached, len(old), len(arrivals) - len(old))


def reached_on(one: Application, stage: str) -> date | None:
    """When it had come to a stage: on its own day or on that of a later one, whichever is first."""
    later = [
        name for name in one.reached if stage_index(name) >= stage_index(stage) and name != CLOSED
    ]
    return min((one.reached[name] for name in later), default=None)


def review_day(evidence: Iterable[Evidence]) -> date | None:
    """When the next weekly review is due; None while no application is open."""
    log = History.from_rows(evidence)
    first = [one.moves[0].on for one in applications(log) if not one.is_closed]
    last = [one.on for one in reviews(log)[-1:]]
    return max([min(first), *last]) + WEEK if first else None


def week(evidence: Iterable[Evidence], today: date) -> Week:
    """What moved since the last review, what is late, and the counts."""
    log = History.from_rows(evidence)
    last = next(iter(reversed(reviews(log))), None)
    moved = [
        (one, move)
        for one in applications(log)
        for move in one.moves
        if move.is_new and (last is None or move.at > last.at)
    ]
    return Week(
        last,
        tuple(sorted(moved, key=lambda pair: pair[1].at)),
        tuple(one for one in due(log) if one.on < today and one.kind != "review"),
        tuple(undated(log)),
        tuple(conversions(log, today)),
    )
