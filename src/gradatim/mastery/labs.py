"""Where each lab stands, and which of its passes show what the learner can do alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gradatim.model import Curriculum, Evidence, History

NOT_STARTED = "not started"
IN_PROGRESS = "in progress"
PASSED = "passed"
WITH_HINTS = "passed with hints"


@dataclass(frozen=True)
class LabState:
    """Where a lab stands, and the ids of the evidence that says so."""

    state: str  # not started | in progress | passed | passed with hints
    evidence: tuple[str, ...] = ()
    unaided: tuple[tuple[date, str], ...] = ()  # UTC day and evidence of each fresh unaided pass
    afresh: tuple[date, ...] = ()  # days of those that began again from an empty file

    @property
    def passed(self) -> bool:
        """Passed in either way."""
        return self.state in (PASSED, WITH_HINTS)


UNTOUCHED = LabState(NOT_STARTED)


def lab_states(pack: Curriculum, evidence: Iterable[Evidence]) -> dict[str, LabState]:
    """The state of every lab of the pack; evidence about other labs is ignored."""
    states = History.over(evidence).once(_states)
    return {lab: states.get(lab, UNTOUCHED) for lab in pack.labs}


def _states(log: History) -> dict[str, LabState]:
    """The state of every lab that the log knows."""
    rows: defaultdict[str, list[Evidence]] = defaultdict(list)
    for row in log.of("opened", "verdict", "hint"):
        rows[row.subject].append(row)
    return {lab: _lab_state(of_lab) for lab, of_lab in rows.items()}


def _lab_state(rows: Sequence[Evidence]) -> LabState:
    passes = [row for row in rows if row.passes]
    if not passes:
        return LabState(IN_PROGRESS, _ids(rows))
    alone = _unaided(rows, passes)
    unaided = tuple((row.at.date(), row.id) for row, _ in alone)
    afresh = tuple(row.at.date() for row, again in alone if again)
    return LabState(PASSED if unaided else WITH_HINTS, _ids(passes), unaided, afresh)


def _unaided(rows: Sequence[Evidence], passes: Sequence[Evidence]) -> list[tuple[Evidence, bool]]:
    """The passes that show what the learner can do alone, and whether the lab was begun again.

    A pass is aided if a hint was asked for since the pass before it, or earlier on the same day.
    Handing in again what has passed before shows nothing new, unless the lab was begun anew.
    """
    found: list[tuple[Evidence, bool]] = []
    again, kept = False, set[object]()  # what has passed since the lab was begun
    hinted, hint_day, left = False, None, iter(passes)
    first = passing = next(left, None)
    for row in rows:
        if row.kind == "hint":
            hinted, hint_day = True, row.at.date()
        elif row.kind == "opened":
            again, kept = passing is not first, set()
        elif row is passing:
            files = _handed_in(row)
            if not hinted and hint_day != row.at.date() and (files is None or files not in kept):
                found.append((row, again))
            kept.add(files)
            again, hinted, passing = False, False, next(left, None)
    return found


def _handed_in(row: Evidence) -> Hashable:
    """What two verdicts on the same files have in common; None for one without files."""
    files = row.data.get("files")
    if isinstance(files, dict) and all(type(text) is str for text in files.values()):
        return frozenset(files.items())
    return None if files is None else repr(files)


def _ids(rows: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)
