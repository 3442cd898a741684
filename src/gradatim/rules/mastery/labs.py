"""The state of each lab, and which of its passes show what the learner can do unaided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from gradatim.model import Curriculum, Evidence, History, Lab, records
from gradatim.rules.mastery import pasting

NOT_STARTED = "not started"
IN_PROGRESS = "in progress"
PASSED = "passed"
WITH_HINTS = "passed with hints"
NOT_EXPLAINED = "passed, not explained"

UNAIDED = "unaided"
HINTED = "with hints"
PASTED = "not explained"  # mostly pasted, and not explained since
REPEATED = "the same file again"
KINDS = ("opened", "verdict", "hint", "explained", "pasted", "likeness", "mistake")  # rows of a lab


class Pass(NamedTuple):
    """A pass of a lab, and what it shows."""

    id: str  # of the evidence
    day: date  # UTC
    shows: str  # UNAIDED | HINTED | PASTED | REPEATED
    from_empty_file: bool = False  # repeated from an empty file, after an earlier pass
    reason: str = ""  # why it is or was PASTED, as the beginning of a sentence


@dataclass(frozen=True)
class LabState:
    """The state of a lab, and the ids of the evidence for it."""

    state: str  # not started | in progress | passed | passed with hints | passed, not explained
    evidence: tuple[str, ...] = ()
    passes: tuple[Pass, ...] = ()
    retesting: bool = False  # begun again from an empty file, and not passed since
    mistake: str = ""  # a mistake that the learner was asked to make on purpose, and has not yet

    @property
    def passed(self) -> bool:
        """Whether it was passed in any way."""
        return self.state in (PASSED, WITH_HINTS, NOT_EXPLAINED)

    @property
    def reason(self) -> str:
        """Why the last pass still needs an explanation, as the beginning of a sentence."""
        return next((one.reason for one in reversed(self.passes) if one.reason), "")

    @cached_property
    def unaided_passes(self) -> tuple[Pass, ...]:
        """The passes that show what the learner can do unaided."""
        return tuple(one for one in self.passes if one.shows == UNAIDED)


UNTOUCHED = LabState(NOT_STARTED)


def tests_of_skills(pack: Curriculum) -> Iterator[Lab]:
    """The labs that test a skill. The steps of a workshop practise several skills and test none."""
    return (lab for lab in pack.labs.values() if not lab.workshop)


def lab_states(pack: Curriculum, evidence: Iterable[Evidence]) -> dict[str, LabState]:
    """The state of every lab of the pack; evidence about other labs is ignored."""
    states = History.from_rows(evidence).cached(_states)
    return {lab: states.get(lab, UNTOUCHED) for lab in pack.labs}


def state_of(evidence: Iterable[Evidence], name: str) -> LabState:
    """The state of one lab or exercise."""
    return History.from_rows(evidence).cached(_states).get(name, UNTOUCHED)


def exercise_states(pack: Curriculum, evidence: Iterable[Evidence]) -> dict[str, LabState]:
    """The state of every exercise of the pack, by the rules for labs."""
    states = History.from_rows(evidence).cached(_states)
    return {exercise: states.get(exercise, UNTOUCHED) for exercise in pack.exercises}


def _states(log: History) -> dict[str, LabState]:
    """The state of every lab that the log knows."""
    begun: defaultdict[str, list[str]] = defaultdict(list)
    later: defaultdict[str, list[Evidence]] = defaultdict(list)
    passed, passing = log.first_passes, set(map(id, log.passes))
    for row in log.of(*KINDS):
        if row.subject not in passed:
            begun[row.subject].append(row.id)
        elif row.kind != "verdict" or id(row) in passing:
            later[row.subject].append(row)
    states = {lab: LabState(IN_PROGRESS, tuple(ids)) for lab, ids in begun.items()}
    tries = log.cached(_failed_attempts)
    return states | {lab: _passed(rows, tries.get(lab, ())) for lab, rows in later.items()}


def _failed_attempts(log: History) -> Mapping[str, Sequence[Evidence]]:
    """Lab -> its failed attempts."""
    found: defaultdict[str, list[Evidence]] = defaultdict(list)
    for row in log.fails:
        found[row.subject].append(row)
    return found


def _passed(rows: Iterable[Evidence], tries: Sequence[Evidence]) -> LabState:
    """The state of a passed lab, from its passes, failed attempts, and the help that was used."""
    reader = _LabReader(tries)
    for row in rows:
        reader.row(row)
    passes = tuple(reader.passes)
    ids = tuple(one.id for one in passes)
    return LabState(_state(passes), ids, passes, reader.again, reader.mistake)


def _state(passes: Sequence[Pass]) -> str:
    results = [one.shows for one in passes if one.shows != REPEATED]
    if UNAIDED in results:
        return PASSED
    return NOT_EXPLAINED if results[-1:] == [PASTED] else WITH_HINTS


class _LabReader:
    """What is known of a lab while its rows are read, oldest first."""

    def __init__(self, tries: Sequence[Evidence]) -> None:
        self.passes: list[Pass] = []
        self.again = False  # begun again after a pass, and not passed since
        self.mistake = ""  # that the learner was asked to make on purpose, and has not yet
        self._tries = tries
        self._passed_files = set[object]()  # what has passed since the lab was begun
        self._first: Evidence | None = None  # its first pass since, not read yet: mostly the only
        self._opened: Evidence | None = None  # the last time, and no pass since
        self._pasted = 0  # characters, since the lab was begun or passed
        self._hinted = False  # since the last pass
        self._hint_day: date | None = None

    def row(self, row: Evidence) -> None:
        match row.kind:
            case "verdict":
                self._pass(row)
            case "hint":
                self._hinted, self._hint_day = True, row.at.date()
            case "opened":
                self.again, self._opened = bool(self.passes), row
                self._passed_files, self._first, self._pasted = set(), None, 0
            case "pasted":
                self._pasted += records.count_field(row, "characters")
            case "likeness":
                self._on_similarity(row)
            case "explained":
                self._on_explanation(row)
            case "mistake":
                self._on_mistake(row)

    def _pass(self, row: Evidence) -> None:
        day = row.at.date()
        shows, reason = self._shows(row, day), ""
        if shows == UNAIDED and self._opened is not None:
            reason = pasting.reason(self._opened, self._last_failure(row), self._pasted, row)
        self.passes.append(Pass(row.id, day, PASTED if reason else shows, self.again, reason))
        self.again, self._opened, self._hinted, self._pasted = False, None, False, 0
        self.mistake = ""

    def _last_failure(self, passed: Evidence) -> Evidence | None:
        """The last failed attempt before a pass, since the lab was begun."""
        begun = self._opened.at if self._opened else passed.at
        before = (one for one in reversed(self._tries) if one.at <= passed.at)
        last = next(before, None)
        return last if last and last.at >= begun else None

    def _repeats(self, row: Evidence) -> bool:
        """Whether the same files have passed since the lab was begun."""
        if self._first is None:
            self._first = row
            return False
        self._passed_files.add(_files_key(self._first))
        files, before = _files_key(row), len(self._passed_files)
        self._passed_files.add(files)
        return files is not None and len(self._passed_files) == before

    def _shows(self, row: Evidence, day: date) -> str:
        """A pass is aided if a hint was shown since the previous pass, or earlier the same day.
        Submitting again what has passed before shows nothing new, unless the lab was begun
        again."""
        if self._repeats(row):
            return REPEATED
        return HINTED if self._hinted or self._hint_day == day else UNAIDED

    def _on_similarity(self, row: Evidence) -> None:
        """How similar the last pass is to the solutions that ship with the lab."""
        if self.passes and self.passes[-1].shows == UNAIDED and pasting.is_copy(row):
            self.passes[-1] = self.passes[-1]._replace(shows=PASTED, reason=pasting.COPY_REASON)

    def _on_explanation(self, row: Evidence) -> None:
        if pasting.explains(row):
            self.mistake = records.text_field(row, "mistake")
            if not self.mistake:  # where nothing was asked beyond the words
                self._accept_explanation()

    def _on_mistake(self, row: Evidence) -> None:
        """A mistake made on purpose: whether it is the one that was asked for."""
        right = row.data.get("right") is True
        if right and self.mistake and records.text_field(row, "mistake") == self.mistake:
            self._accept_explanation()

    def _accept_explanation(self) -> None:
        self.mistake = ""
        self.passes = [
            one._replace(shows=UNAIDED) if one.shows == PASTED else one for one in self.passes
        ]


def _files_key(row: Evidence) -> Hashable:
    """A key that is equal for two verdicts on the same files; None for one without files."""
    files: Any = row.files
    try:
        return None if files is None else frozenset(files.items())
    except (AttributeError, TypeError):  # rows of another version
        return repr(files)
