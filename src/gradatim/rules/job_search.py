"""The search for a job: where each application stands, and what else was written down.

Everything is read from the log. A row `job` tells of one application, and a
later row corrects an earlier one. Stages are those of the chapter jb-network, with two before it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from gradatim.model import Evidence, History, records

STAGES = {
    "found": "you know of the place",
    "contacted": "you wrote to somebody there",
    "applied": "the application is sent",
    "reply": "a person answered, yes or no",
    "talk": "a first conversation took place",
    "task": "an exercise or a technical interview took place",
    "offer": "there is an offer",
}
CLOSED = "closed"
ORDER = (*STAGES, CLOSED)
_FIRST, _LAST = date(1990, 1, 1), date(9000, 1, 1)  # believed
QUESTIONS = {
    "learned": "What did this week's replies and conversations tell you?",
    "stuck": "Where do applications get stuck, and what may be the reason?",
    "change": "Which one thing, in your own hands, will you do differently next week?",
}
NOTE_KINDS = {
    "contribution": "a change of yours to an open source project",
    "community": "a question, an answer, a meeting, a talk",
    "practitioner": "what somebody who does the work told you",
}


@dataclass(frozen=True)
class Contact:
    """A person there, and when to write again. A later entry with the same name replaces it."""

    id: str  # of the first entry
    name: str
    on: date
    follow_up: date | None = None
    planned: date | None = None  # the last follow-up that there was


@dataclass(frozen=True)
class Move:
    """One entry of an application's history."""

    at: datetime  # when it was written down
    on: date  # when it happened, or was written down where the stage keeps its day
    stage: str
    note: str = ""
    next: date | None = None
    verified: tuple[str, ...] | None = None  # projects, of the first application that was sent
    is_new: bool = True  # False: the stage was the same before


@dataclass(frozen=True)
class Application:
    """One company and role."""

    id: str
    company: str
    role: str
    link: str = ""
    source: str = ""
    moves: tuple[Move, ...] = ()
    contacts: tuple[Contact, ...] = ()
    reached: Mapping[str, date] = field(default_factory=dict)  # stage -> its day

    @property
    def stage(self) -> str:
        return self.moves[-1].stage

    @property
    def since(self) -> date:
        """When it came to its stage."""
        return self.reached[self.stage]

    @property
    def is_closed(self) -> bool:
        return self.stage == CLOSED

    @property
    def reason(self) -> str:
        """Why it is closed."""
        return self.moves[-1].note if self.is_closed else ""

    @property
    def next(self) -> date | None:
        """When the next step is due."""
        return None if self.is_closed else self.moves[-1].next

    @property
    def name(self) -> str:
        return f"{self.company}, {self.role}"


@dataclass(frozen=True)
class Note:
    """Something for the search that belongs to no application."""

    at: datetime
    on: date
    kind: str
    text: str
    link: str = ""
    person: str = ""  # with whom
    follow_up: date | None = None  # when to write to them again


@dataclass(frozen=True)
class Review:
    """The answers of one weekly review, by question."""

    at: datetime
    on: date
    answers: Mapping[str, str]


# Applications -----------------------------------------------------------------------------------


def applications(evidence: Iterable[Evidence]) -> Sequence[Application]:
    """All of them, in the order in which they were added."""
    return History.from_rows(evidence).cached(_applications)


def _applications(log: History) -> Sequence[Application]:
    found = dict[str, Application]()
    for row in log.of("job"):
        known, event = found.get(row.subject), str(row.data.get("event"))
        if known is not None and event in _EVENTS:
            found[row.subject] = _EVENTS[event](known, row)
        elif known is None and event == "added" and (new := _new_application(row)) is not None:
            found[row.subject] = new
    return list(found.values())


def _new_application(row: Evidence) -> Application | None:
    """None for a row of another version that has no company, or a stage that is none of ours."""
    company, role = records.text_field(row, "company"), records.text_field(row, "role")
    link, source = records.text_field(row, "link"), records.text_field(row, "source")
    new = _moved(Application(row.subject, company, role, link, source), row)
    return new if company and new.moves else None


def _changed(known: Application, row: Evidence) -> Application:
    company, role, link, source = (
        records.text_field(row, name) if name in row.data else getattr(known, name)
        for name in ("company", "role", "link", "source")
    )
    return replace(known, company=company, role=role, link=link, source=source)


def _moved(known: Application, row: Evidence) -> Application:
    stage = records.text_field(row, "stage") or "found"
    if stage not in ORDER:
        return known
    verified = row.data.get("verified")
    move = Move(
        row.at,
        _on(row),
        stage,
        records.text_field(row, "note"),
        _day(row, "next"),
        tuple(map(str, verified)) if isinstance(verified, list) else None,
        is_new=not known.moves or known.stage != stage,
    )
    day = known.reached.get(stage, move.on) if row.data.get("again") is True else move.on
    reached = {s: on for s, on in known.reached.items() if stage_index(s) < stage_index(stage)}
    return replace(known, moves=(*known.moves, move), reached={**reached, stage: day})


def _contacted(known: Application, row: Evidence) -> Application:
    return replace(
        known, contacts=_with_contact(known.contacts, row, records.text_field(row, "name"))
    )


def _with_contact(known: tuple[Contact, ...], row: Evidence, name: str) -> tuple[Contact, ...]:
    """The contacts after a row about the person of this name, who comes last."""
    if not name:
        return known
    before = next((one for one in known if same_name(one.name, name)), None)
    follow_up = _day(row, "follow_up")
    contact = Contact(
        before.id if before else row.id,
        name,
        _on(row),
        follow_up,
        follow_up or (before.planned if before else None),
    )
    return (*(one for one in known if one is not before), contact)


_EVENTS = {"added": _changed, "changed": _changed, "moved": _moved, "contact": _contacted}


def _day(row: Evidence, key: str) -> date | None:
    """The day that a row holds; None for one that nobody can mean."""
    try:
        found = date.fromisoformat(records.text_field(row, key))
    except ValueError:
        return None
    return found if _FIRST <= found <= _LAST else None


def _on(row: Evidence) -> date:
    """When it happened, or was written down."""
    return _day(row, "on") or min(max(row.at.date(), _FIRST), _LAST)


def stage_index(stage: str) -> int:
    return ORDER.index(stage)


def is_back(before: str, after: str) -> bool:
    """Whether a move goes against the order of the stages."""
    return stage_index(after) < stage_index(before)


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for their writing."""
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def slug(text: str) -> str:
    """Letters a to z, digits and hyphens; "" for a text with none of them."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-")[:40].strip("-")


def new_id(company: str, taken: Container[str]) -> str:
    """A short id for an application to this company."""
    first = slug(company) or "job"
    candidates = (first if n == 1 else f"{first}-{n}" for n in range(1, 10**6))
    return next(one for one in candidates if one not in taken)


# What else is written down ----------------------------------------------------------------------


def notes(evidence: Iterable[Evidence]) -> Sequence[Note]:
    """Contributions, community and conversations with practitioners, oldest first."""
    rows = History.from_rows(evidence).of("job-note")
    found = [
        Note(
            row.at,
            _on(row),
            records.text_field(row, "kind"),
            records.text_field(row, "text"),
            records.text_field(row, "link"),
            records.text_field(row, "person"),
            _day(row, "follow_up"),
        )
        for row in rows
    ]
    return sorted((one for one in found if one.text), key=lambda one: one.on)


def people(evidence: Iterable[Evidence]) -> Sequence[Contact]:
    """Those whom notes name, each as the newest note about them has it."""
    found: tuple[Contact, ...] = ()
    for row in History.from_rows(evidence).of("job-note"):
        found = _with_contact(found, row, records.text_field(row, "person"))
    return found


def reviews(evidence: Iterable[Evidence]) -> Sequence[Review]:
    """The weekly reviews, oldest first."""
    return [
        Review(
            row.at,
            _on(row),
            {key: records.text_field(row, key) for key in QUESTIONS},
        )
        for row in History.from_rows(evidence).of("job-review")
    ]


def first_sent(evidence: Iterable[Evidence]) -> Move | None:
    """The first application that was sent, with the projects that were verified then."""
    moves = [move for one in applications(evidence) for move in one.moves]
    sent = [move for move in moves if move.verified is not None]
    return min(sent, key=lambda move: move.at, default=None)
