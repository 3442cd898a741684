"""Defences: which questions are drawn, and their results in the log. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from gradatim.model import Evidence, History, records
from gradatim.model.defence import BREAKS, COUNTEREXAMPLE, PREDICT, REACH, SAME, CodeQuestion
from gradatim.model.portfolio import Field, Slot, Text

KIND = "defence"  # of the rows
REPEAT_AFTER = timedelta(days=60)  # before a question may be asked again
ORDER = (COUNTEREXAMPLE, BREAKS, COUNTEREXAMPLE, REACH, BREAKS, COUNTEREXAMPLE, PREDICT)
EXTRA = (COUNTEREXAMPLE,)  # a kind to ask in addition if there is no change request
NONE, TIMED, PERSON = "none", "timed", "person"
SUPERVISED = {
    NONE: "not supervised: everything here can be answered by running the code",
    TIMED: "against the clock, with nobody watching",
    PERSON: "defended before a person",
}
_REPLACEMENT_KINDS = (
    COUNTEREXAMPLE,
    BREAKS,
    PREDICT,
    REACH,
)  # to replace a kind without candidates
_MAX_REACH = 3  # at most so many, because it is the easiest kind


def draw(
    candidates: Iterable[CodeQuestion],
    asked: Set[str],
    seed: int,
    is_proven: Callable[[CodeQuestion], bool],
    kinds: Sequence[str] = ORDER + EXTRA,
) -> list[CodeQuestion]:
    """The questions of a defence: each on another line and none in `asked`, proven when it is
    chosen. At most one has SAME as its answer. Fewer than `kinds` if there are not enough."""
    random = Random(seed)
    left = sorted((one for one in candidates if one.key not in asked), key=lambda q: q.key + q.kind)
    random.shuffle(left)
    left.sort(key=_turns(left))
    chosen: list[CodeQuestion] = []
    for wanted in kinds:
        for kind in (wanted, *_REPLACEMENT_KINDS):
            if kind == REACH and sum(one.kind == REACH for one in chosen) >= _MAX_REACH:
                continue
            found = _take_proven(left, chosen, kind, is_proven)
            if found is not None:
                chosen.append(found)
                break
    return chosen


def _turns(questions: Sequence[CodeQuestion]) -> Callable[[CodeQuestion], int]:
    """The places in turns between functions, so that a defence is not about a single one."""
    counts: dict[tuple[str, str], int] = {}
    turn: dict[int, int] = {}
    for one in questions:
        name = (one.kind, f"{one.file}:{one.function}")
        turn[id(one)] = counts.get(name, 0)
        counts[name] = turn[id(one)] + 1
    return lambda question: turn[id(question)]


def _take_proven(
    left: list[CodeQuestion],
    chosen: Sequence[CodeQuestion],
    kind: str,
    is_proven: Callable[[CodeQuestion], bool],
) -> CodeQuestion | None:
    lines = {(one.file, one.line) for one in chosen}
    has_same = any(one.answer == SAME for one in chosen)
    for one in [q for q in left if q.kind == kind and (q.file, q.line) not in lines]:
        if one.answer == SAME and has_same:
            continue
        left.remove(one)
        if is_proven(one):
            return one
    return None


# The log ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answered:
    """A question that was asked, and its answer."""

    kind: str
    ask: str  # the question in one line
    typed: str
    right: bool
    late: bool = False
    slow: bool = False  # a change request that took longer than its minutes; it still counts

    @property
    def skipped(self) -> bool:
        """Whether the answer was an empty line."""
        return not self.typed.strip()


@dataclass(frozen=True)
class Defence:
    """A defence as recorded in the log."""

    id: str
    at: datetime
    subject: str  # the project; "" for a file
    file: str  # if the defence was about one file
    supervised: str  # none | timed | person
    witness: str
    commit: str  # of the project
    parts: tuple[str, ...]  # code | history | walk-through | change
    asked: int  # the number of questions, answered or not
    answers: tuple[Answered, ...]
    shown: int  # how many of them were shown before the defence ended

    @property
    def right(self) -> int:
        return sum(one.right and not one.late for one in self.answers)

    @property
    def is_defended(self) -> bool:
        """Whether a person was present and more than half of all questions were answered right,
        with questions about the code among them."""
        return self.supervised == PERSON and "code" in self.parts and self.right * 2 > self.asked

    @property
    def word(self) -> str:
        """How far somebody else can rely on it, in a word."""
        if self.supervised != PERSON:
            return SUPERVISED[self.supervised]
        said = SUPERVISED[PERSON] if self.is_defended else "before a person, not defended"
        return f"{said}: {self.witness}, named by the learner"


def asked(evidence: Iterable[Evidence], now: datetime) -> set[str]:
    """The keys of the questions asked within the last 60 days."""
    rows = History.from_rows(evidence).of(KIND)
    return {records.text_field(row, "key") for row in rows if now - row.at < REPEAT_AFTER} - {""}


def defences(evidence: Iterable[Evidence]) -> list[Defence]:
    """All defences, oldest first."""
    rows = History.from_rows(evidence).of(KIND)
    events: dict[str, list[Evidence]] = {}
    for row in rows:
        events.setdefault(records.text_field(row, "defence"), []).append(row)
    return [_defence(name, rows) for name, rows in events.items() if _event(rows[0]) == "begun"]


def portfolio_statement(evidence: Iterable[Evidence], project: str) -> Text:
    """What a portfolio may state about a project's newest defence before a person; () if there is
    none. Other defences are never mentioned."""
    found = [one for one in defences(evidence) if one.subject == project and one.is_defended]
    if not found:
        return ()
    last, of = found[-1], f"defence/{found[-1].id}"
    return (
        f"{SUPERVISED[PERSON]}: ",
        Field(last.witness, "name"),
        ", named by the learner; ",
        Slot(str(last.right), of, "right"),
        " of ",
        Slot(str(last.asked), of, "asked"),
        " answers right, ",
        Field(str(last.at.astimezone(UTC).date()), "date"),
    )


def _defence(name: str, rows: Sequence[Evidence]) -> Defence:
    first, parts = rows[0], rows[0].data.get("parts")
    answered = _first_answers(rows)
    answers = tuple(_answered(row) for row in answered)
    open_ = {records.text_field(row, "key") for row in rows if _event(row) == "asked"}
    open_ -= {records.text_field(row, "key") for row in answered}
    supervised, witness = (
        records.text_field(first, "supervised"),
        records.text_field(first, "witness"),
    )
    if supervised not in SUPERVISED or (supervised == PERSON and not witness):
        supervised = NONE
    return Defence(
        id=name,
        at=first.at,
        subject=first.subject,
        file=records.text_field(first, "file"),
        supervised=supervised,
        witness=witness,
        commit=records.text_field(first, "commit"),
        parts=tuple(map(str, parts)) if isinstance(parts, list) else (),
        asked=max(records.count_field(first, "questions"), len(answers)),
        answers=answers,
        shown=len(answers) + len(open_),
    )


def _first_answers(rows: Sequence[Evidence]) -> list[Evidence]:
    """The first answer to each question, in case it was answered in two windows."""
    names = ("key", "kind", "ask")
    found: dict[tuple[str, ...], Evidence] = {}
    for row in rows:
        if _event(row) == "answered":
            found.setdefault(tuple(records.text_field(row, name) for name in names), row)
    return list(found.values())


def _answered(row: Evidence) -> Answered:
    kind, ask, typed = (records.text_field(row, key) for key in ("kind", "ask", "typed"))
    right, late, slow = (row.data.get(key) is True for key in ("right", "late", "slow"))
    return Answered(kind, ask, typed, right, late, slow)


def _event(row: Evidence) -> str:
    return records.text_field(row, "event")
