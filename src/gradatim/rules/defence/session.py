"""The state of a defence, so that it can be continued: its questions and the answers so far.
Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timedelta
from typing import Any, TypeVar

from gradatim.model import Evidence, History, records
from gradatim.model.defence import (
    BREAKS,
    CHANGE,
    COUNTEREXAMPLE,
    PREDICT,
    REACH,
    Case,
    ChangeRequest,
    CodeQuestion,
)
from gradatim.rules.defence import KIND
from gradatim.rules.defence.history import BASELINE, FAILED, FIXED, MOVED, HistoryQuestion
from gradatim.rules.defence.walkthrough import PARTS, Part

CODE, HISTORY, WALK = "code", "history", "walk-through"
OPEN_FOR = timedelta(days=1)  # during which a defence can be continued

Question = CodeQuestion | HistoryQuestion | Part | ChangeRequest
Read = TypeVar("Read", CodeQuestion, HistoryQuestion)


@dataclass(frozen=True)
class GivenAnswer:
    """An answer, and what running it (or reading the log) showed."""

    typed: str
    right: bool
    late: bool  # after the time limit: it does not count
    call: str = ""  # the call that was run
    before: str = ""  # the result with the file as it is
    after: str = ""  # the result with the changed line
    commit: str = ""  # cited by a part of the walk-through
    figure: str = ""
    value: str = ""
    slow: bool = False  # a change request that took longer than it should; it still counts

    @property
    def skipped(self) -> bool:
        return not self.typed.strip()


@dataclass(frozen=True)
class Item:
    """A question of a defence, with its answer if there is one."""

    part: str  # code | history | walk-through | change
    question: Question
    given: GivenAnswer | None = None


@dataclass(frozen=True)
class Session:
    """A defence whose questions are in the log."""

    id: str
    begun: datetime
    subject: str  # the project; "" for a file
    where: str  # the folder or the file
    witness: str
    minutes: int  # 0: no time limit
    commit: str
    sources: str  # digest of the code as it was
    items: tuple[Item, ...]
    last: Item | None  # the last one that was answered
    ended: bool = False  # before its last question, by the learner

    @property
    def left(self) -> list[Item]:
        return [] if self.ended else [one for one in self.items if one.given is None]

    def is_open(self, now: datetime) -> bool:
        """Whether it can be continued: within a day, while a question is left."""
        return bool(self.left) and now - self.begun < OPEN_FOR

    def minutes_left(self, now: datetime) -> float | None:
        """Minutes left, negative when the time is over; None without a time limit."""
        return self.minutes - (now - self.begun).total_seconds() / 60 if self.minutes else None


def name_of(question: Question) -> str:
    """The name of a question within its defence."""
    return question.ask if isinstance(question, (HistoryQuestion, Part)) else question.key


def questions_data(
    code: Sequence[CodeQuestion],
    past: Sequence[HistoryQuestion],
    walk: Sequence[Part],
    change: Sequence[ChangeRequest] = (),
) -> dict[str, Any]:
    """The questions as they are stored in the row that starts a defence."""
    asked = {CODE: [asdict(one) for one in code], HISTORY: [asdict(one) for one in past]}
    return {**asked, WALK: [one.id for one in walk], CHANGE: [asdict(one) for one in change]}


def sessions(evidence: Iterable[Evidence]) -> list[Session]:
    """All defences whose questions can be read, oldest first."""
    events: dict[str, list[Evidence]] = {}
    for row in History.from_rows(evidence).of(KIND):
        events.setdefault(records.text_field(row, "defence"), []).append(row)
    found = [_session(name, rows) for name, rows in events.items()]
    return [one for one in found if one is not None]


def _session(name: str, rows: Sequence[Evidence]) -> Session | None:
    first, given = rows[0], dict[str, GivenAnswer]()
    for row in rows:
        if _event(row) == "answered":
            given.setdefault(
                records.text_field(row, "key") or records.text_field(row, "ask"), _given(row)
            )
    items = [
        Item(part, one, given.get(name_of(one))) for part, one in _questions(first.data) if one
    ]
    if _event(first) != "begun" or not items:
        return None
    by_name = {name_of(one.question): one for one in items}
    order = [by_name[one] for one in given if one in by_name]
    return Session(
        id=name,
        begun=first.at,
        subject=first.subject,
        where=records.text_field(first, "where"),
        witness=records.text_field(first, "witness"),
        minutes=records.count_field(first, "minutes"),
        commit=records.text_field(first, "commit"),
        sources=records.text_field(first, "sources"),
        items=tuple(items),
        last=order[-1] if order else None,
        ended=any(_event(row) == "ended" for row in rows),
    )


def _given(row: Evidence) -> GivenAnswer:
    texts = ("call", "before", "after", "commit", "figure", "value")
    return GivenAnswer(
        records.text_field(row, "typed"),
        row.data.get("right") is True,
        row.data.get("late") is True,
        slow=row.data.get("slow") is True,
        **{name: records.text_field(row, name) for name in texts},
    )


def _questions(data: Mapping[str, Any]) -> list[tuple[str, Question | None]]:
    asked = data.get("drawn")
    if not isinstance(asked, dict):
        return []
    parts = {one.id: one for one in PARTS}
    # The change request comes last: it takes as long as all the others.
    return [
        *((CODE, _read(CodeQuestion, one)) for one in _list(asked, CODE)),
        *((HISTORY, _read(HistoryQuestion, one)) for one in _list(asked, HISTORY)),
        *((WALK, parts.get(one)) for one in _list(asked, WALK) if isinstance(one, str)),
        *((CHANGE, _request(one)) for one in _list(asked, CHANGE)),
    ]


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    found = data.get(key)
    return found if isinstance(found, list) else []


def _read(kind: type[Read], found: object) -> Read | None:
    """A question as `asdict` wrote it; None for anything else."""
    if not isinstance(found, dict):
        return None
    values: dict[str, Any] = {}
    for field in fields(kind):
        value = found.get(field.name)
        if field.name == "options" and isinstance(value, list):
            value = tuple(map(str, value))
        if type(value).__name__ != str(field.type).partition("[")[0]:
            return None
        values[field.name] = value
    return kind(**values) if values["kind"] in _KINDS else None


def _request(found: object) -> ChangeRequest | None:
    """A change request as `asdict` wrote it; None for anything else."""
    if not isinstance(found, dict):
        return None
    texts = {field.name: found.get(field.name) for field in fields(ChangeRequest)[:-1]}
    several = found.get("cases")
    cases = [_case(one) for one in several] if isinstance(several, (list, tuple)) else []
    if not all(isinstance(one, str) for one in texts.values()) or None in cases or len(cases) < 2:
        return None
    return ChangeRequest(**texts, cases=tuple(one for one in cases if one))  # type: ignore[arg-type]


def _case(found: object) -> Case | None:
    if not isinstance(found, dict):
        return None
    texts = [found.get(field.name) for field in fields(Case)]
    return Case(*map(str, texts)) if all(isinstance(one, str) for one in texts) else None


_KINDS = {COUNTEREXAMPLE, BREAKS, REACH, PREDICT, MOVED, BASELINE, FAILED, FIXED}


def _event(row: Evidence) -> str:
    return records.text_field(row, "event")
