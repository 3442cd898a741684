"""Where each lab stands, and which of its passes show what the learner can do alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from gradatim.mastery import pasting
from gradatim.model import Curriculum, Evidence, History

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


def lab_states(pack: Curriculum, evidence: Iterable[Evidence]) -> dict[str, LabState]:
    """The state of every lab of the pack; evidence about other labs is ignored."""
    states = History.over(evidence).once(_states)
    return {lab: states.get(lab, UNTOUCHED) for lab in pack.labs}


def _states(log: History) -> dict[str, LabState]:
    """The state of every lab that the log knows."""
    rows: defaultdict[str, list[Evidence]] = defaultdict(list)
    for row in log.of("opened", "verdict", "hint", "explained"):
        rows[row.subject].append(row)
    passing = set(map(id, log.passes))
    return {lab: _lab_state(of_lab, passing) for lab, of_lab in rows.items()}


def _lab_state(rows: Sequence[Evidence], passing: Container[int]) -> LabState:
    """`passing`: the `id()` of each row that is a pass."""
    read = _Reading()
    for row in rows:
        if row.kind != "verdict" or id(row) in passing:
            read.row(row)
    passes = tuple(read.passes)
    if not passes:
        return LabState(IN_PROGRESS, tuple(row.id for row in rows))
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
        self.again = False  # begun anew after a pass, and not passed since
        self._kept = set[object]()  # what has passed since the lab was begun
        self._opened: Evidence | None = None  # the last time, and no pass since
        self._hinted = False  # since the last pass
        self._hint_day: date | None = None

    def row(self, row: Evidence) -> None:
        if row.kind == "hint":
            self._hinted, self._hint_day = True, row.at.date()
        elif row.kind == "opened":
            self.again, self._opened, self._kept = bool(self.passes), row, set()
        elif row.kind == "explained":
            self._settle(row)
        else:
            self._pass(row)

    def _pass(self, row: Evidence) -> None:
        files, day = _handed_in(row), row.at.date()
        self.passes.append(Pass(row.id, day, self._shows(row, files, day), self.again))
        self._kept.add(files)
        self.again, self._opened, self._hinted = False, None, False

    def _shows(self, row: Evidence, files: Hashable, day: date) -> str:
        """A pass is aided if a hint was asked for since the pass before it, or earlier on the same
        day. Handing in again what has passed before shows nothing new, unless the lab was begun
        anew."""
        if files is not None and files in self._kept:
            return REPEATED
        if self._hinted or self._hint_day == day:
            return HINTED
        opened = self._opened
        return PASTED if opened is not None and pasting.noticed(opened, row) else UNAIDED

    def _settle(self, row: Evidence) -> None:
        if pasting.explains(row):
            self.passes = [
                one._replace(shows=UNAIDED) if one.shows == PASTED else one for one in self.passes
            ]


def _handed_in(row: Evidence) -> Hashable:
    """What two verdicts on the same files have in common; None for one without files."""
    files = row.data.get("files")
    if isinstance(files, dict) and set(map(type, files.values())) <= {str}:
        return frozenset(files.items())
    return None if files is None else repr(files)
