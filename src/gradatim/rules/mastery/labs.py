"""Where each lab stands, and which of its passes show what the learner can do alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from gradatim.model import Curriculum, Evidence, History, Lab
from gradatim.rules.mastery import typing_speed

NOT_STARTED = "not started"
IN_PROGRESS = "in progress"
PASSED = "passed"
WITH_HINTS = "passed with hints"
NOT_EXPLAINED = "passed, not explained"

UNAIDED = "unaided"
HINTED = "with hints"
PASTED = "not explained"  # faster than anybody types, and nothing said about it since
REPEATED = "the same file again"


class Pass(NamedTuple):
    """One pass of a lab, and what it shows."""

    id: str  # of the evidence
    day: date  # UTC
    shows: str  # UNAIDED | HINTED | PASTED | REPEATED
    afresh: bool = False  # from an empty file, after it had passed before


@dataclass(frozen=True)
class LabState:
    """Where a lab stands, and the ids of the evidence that says so."""

    state: str  # not started | in progress | passed | passed with hints | passed, not explained
    evidence: tuple[str, ...] = ()
    passes: tuple[Pass, ...] = ()
    retesting: bool = False  # begun again from an empty file, and not passed since

    @property
    def passed(self) -> bool:
        """Passed in any way."""
        return self.state in (PASSED, WITH_HINTS, NOT_EXPLAINED)

    @cached_property
    def alone(self) -> tuple[Pass, ...]:
        """The passes that show what the learner can do alone."""
        return tuple(one for one in self.passes if one.shows == UNAIDED)


UNTOUCHED = LabState(NOT_STARTED)


def tests_of_skills(pack: Curriculum) -> Iterator[Lab]:
    """The labs that show a skill. The steps of a workshop practise several, and test none."""
    return (lab for lab in pack.labs.values() if not lab.workshop)


def lab_states(pack: Curriculum, evidence: Iterable[Evidence]) -> dict[str, LabState]:
    """The state of every lab of the pack; evidence about other labs is ignored."""
    states = History.from_rows(evidence).cached(_states)
    return {lab: states.get(lab, UNTOUCHED) for lab in pack.labs}


def state_of(evidence: Iterable[Evidence], name: str) -> LabState:
    """The state of one lab or exercise."""
    return History.from_rows(evidence).cached(_states).get(name, UNTOUCHED)


def exercise_states(pack: Curriculum, evidence: Iterable[Evidence]) -> dict[str, LabState]:
    """The state of every exercise of the pack, found as that of a lab is."""
    states = History.from_rows(evidence).cached(_states)
    return {exercise: states.get(exercise, UNTOUCHED) for exercise in pack.exercises}


def _states(log: History) -> dict[str, LabState]:
    """The state of every lab that the log knows."""
    begun: defaultdict[str, list[str]] = defaultdict(list)
    later: defaultdict[str, list[Evidence]] = defaultdict(list)
    passed, passing = log.first_passes, set(map(id, log.passes))
    for row in log.of("opened", "verdict", "hint", "explained"):
        if row.subject not in passed:
            begun[row.subject].append(row.id)
        elif row.kind != "verdict" or id(row) in passing:
            later[row.subject].append(row)
    states = {lab: LabState(IN_PROGRESS, tuple(ids)) for lab, ids in begun.items()}
    return states | {lab: _passed(rows) for lab, rows in later.items()}


def _passed(rows: Iterable[Evidence]) -> LabState:
    """Of a lab that was passed: from its passes, openings, hints and explanations."""
    read = _Reading()
    for row in rows:
        read.row(row)
    passes = tuple(read.passes)
    return LabState(_state(passes), tuple(one.id for one in passes), passes, read.again)


def _state(passes: Sequence[Pass]) -> str:
    shown = [one.shows for one in passes if one.shows != REPEATED]
    if UNAIDED in shown:
        return PASSED
    return NOT_EXPLAINED if shown[-1:] == [PASTED] else WITH_HINTS


class _Reading:
    """What is known of a lab while its passes and other rows are read, oldest first."""

    def __init__(self) -> None:
        self.passes: list[Pass] = []
        self.again = False  # begun again after a pass, and not passed since
        self._kept = set[object]()  # what has passed since the lab was begun
        self._first: Evidence | None = None  # its first pass since, not read yet: mostly the only
        self._opened: Evidence | None = None  # the last time, and no pass since
        self._hinted = False  # since the last pass
        self._hint_day: date | None = None

    def row(self, row: Evidence) -> None:
        if row.kind == "verdict":
            self._pass(row)
        elif row.kind == "hint":
            self._hinted, self._hint_day = True, row.at.date()
        elif row.kind == "opened":
            self.again, self._opened = bool(self.passes), row
            self._kept, self._first = set(), None
        else:
            self._settle(row)

    def _pass(self, row: Evidence) -> None:
        day = row.at.date()
        self.passes.append(Pass(row.id, day, self._shows(row, day), self.again))
        self.again, self._opened, self._hinted = False, None, False

    def _repeats(self, row: Evidence) -> bool:
        """Whether these files have passed since the lab was begun."""
        if self._first is None:
            self._first = row
            return False
        self._kept.add(_handed_in(self._first))
        files, before = _handed_in(row), len(self._kept)
        self._kept.add(files)
        return files is not None and len(self._kept) == before

    def _shows(self, row: Evidence, day: date) -> str:
        """A pass is aided if a hint was asked for since the pass before it, or earlier on the same
        day. Handing in again what has passed before shows nothing new, unless the lab was begun
        again."""
        if self._repeats(row):
            return REPEATED
        if self._hinted or self._hint_day == day:
            return HINTED
        opened = self._opened
        return PASTED if opened is not None and typing_speed.noticed(opened, row) else UNAIDED

    def _settle(self, row: Evidence) -> None:
        if typing_speed.explains(row):
            self.passes = [
                one._replace(shows=UNAIDED) if one.shows == PASTED else one for one in self.passes
            ]


def _handed_in(row: Evidence) -> Hashable:
    """What two verdicts on the same files have in common; None for one without files."""
    files: Any = row.files
    try:
        return None if files is None else frozenset(files.items())
    except (AttributeError, TypeError):  # another version kept them in a form of its own
        return repr(files)
