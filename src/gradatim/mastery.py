"""What the evidence says about labs and skills. A pure function; today is an argument."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from gradatim.model import Curriculum, Evidence, History

NOT_STARTED = "not started"
IN_PROGRESS = "in progress"
PASSED = "passed"
WITH_HINTS = "passed with hints"
PROVISIONAL = "provisional"
MASTERED = "mastered"

MASTERY_DAYS = 3  # successive relearning, Rawson & Dunlosky 2012, doi 10.1007/s10648-012-9203-1


@dataclass(frozen=True)
class LabState:
    """Where a lab stands, and the ids of the evidence that says so."""

    state: str  # not started | in progress | passed | passed with hints
    evidence: tuple[str, ...] = ()
    unaided: tuple[tuple[date, str], ...] = ()  # UTC day and evidence of each fresh unaided pass

    @property
    def passed(self) -> bool:
        """Passed in either way."""
        return self.state in (PASSED, WITH_HINTS)


UNTOUCHED = LabState(NOT_STARTED)


@dataclass(frozen=True)
class SkillState:
    """Where a skill stands, and the ids of the evidence that says so."""

    state: str  # not started | in progress | provisional | passed | mastered
    evidence: tuple[str, ...] = ()


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
    unaided = tuple((row.at.date(), row.id) for row in _unaided(rows, passes))
    return LabState(PASSED if unaided else WITH_HINTS, _ids(passes), unaided)


def _unaided(rows: Sequence[Evidence], passes: Sequence[Evidence]) -> list[Evidence]:
    """The passes that show what the learner can do alone.

    A pass is aided if a hint was asked for since the pass before it, or earlier on the same day.
    Handing in again what has passed before shows nothing new, unless the lab was begun anew.
    """
    found: list[Evidence] = []
    kept = set[object]()  # what has passed since the lab was begun
    hinted, hint_day, left = False, None, iter(passes)
    passing = next(left, None)
    for row in rows:
        if row.kind == "hint":
            hinted, hint_day = True, row.at.date()
        elif row.kind == "opened":
            kept = set()
        elif row is passing:
            files = _handed_in(row)
            if not hinted and hint_day != row.at.date() and (files is None or files not in kept):
                found.append(row)
            kept.add(files)
            hinted, passing = False, next(left, None)
    return found


def _handed_in(row: Evidence) -> Hashable:
    """What two verdicts on the same files have in common; None for one without files."""
    files = row.data.get("files")
    if isinstance(files, dict) and all(type(text) is str for text in files.values()):
        return frozenset(files.items())
    return None if files is None else repr(files)


def _ids(rows: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)


def skill_states(
    pack: Curriculum, evidence: Iterable[Evidence], today: date
) -> dict[str, SkillState]:
    """The state of every skill as of `today`.

    Mastered: every lab of the skill has an unaided pass, and unaided passes lie on three
    different days (UTC). Cards show that a skill was begun; they never show that it was mastered.
    """
    # A day of grace: today is the learner's own date, which may lag behind that of UTC.
    end = datetime.combine(today, time.min, UTC) + timedelta(days=2)
    known = History.over(evidence).before(end)
    labs = lab_states(pack, known)
    of_skill: dict[str, list[LabState]] = {skill: [] for skill in pack.skills}
    for lab in pack.labs.values():
        for skill in lab.skills:
            of_skill[skill].append(labs[lab.id])
    reviews = _reviews(pack, known)
    return {s: _skill_state(states, reviews.get(s, ())) for s, states in of_skill.items()}


def _reviews(pack: Curriculum, log: History) -> Mapping[str, Sequence[str]]:
    rows = log.of("review")
    skill_of = {card.id: card.skill for card in pack.cards()} if rows else {}
    found: dict[str, list[str]] = {}
    for row in rows:
        if row.subject in skill_of:
            found.setdefault(skill_of[row.subject], []).append(row.id)
    return found


def _skill_state(labs: Sequence[LabState], reviews: Sequence[str]) -> SkillState:
    seen = tuple(name for lab in labs for name in lab.evidence)
    unaided = [passed for lab in labs for passed in lab.unaided]
    if not labs or not all(lab.passed for lab in labs):
        ids = (*seen, *reviews)
        return SkillState(IN_PROGRESS if ids else NOT_STARTED, ids)
    if any(lab.state == WITH_HINTS for lab in labs):
        return SkillState(PROVISIONAL, seen)
    alone = tuple(name for _, name in unaided)
    days = {day for day, _ in unaided}
    return SkillState(MASTERED if len(days) >= MASTERY_DAYS else PASSED, alone)
