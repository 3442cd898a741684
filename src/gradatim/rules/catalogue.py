"""Lists of labs, skills, drills and attempts for the page and the terminal. Pure."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from itertools import islice
from typing import Any

from gradatim.model import (
    Curriculum,
    Drill,
    Evidence,
    Framework,
    History,
    Lab,
    Outcome,
    Skill,
    projects,
    records,
)
from gradatim.model.course import ChapterHead, Exercise
from gradatim.printable import pluralize
from gradatim.rules import course, deck, mastery
from gradatim.rules.course import Tally
from gradatim.rules.mastery import LabState

NAMES = "misconceptions"
MAX_RECENT = 20  # rows of evidence that are shown
MAX_GUESSES = 10  # the newest expectations that count
MIN_GUESSES = 5  # with fewer, nothing is said
MAX_GAP = 0.5  # points by which the mean expectation may be off and still be called right


@dataclass(frozen=True)
class LabRow:
    """A lab and its state."""

    lab: Lab
    state: str


@dataclass(frozen=True)
class SkillRow:
    """A skill and its state."""

    skill: Skill
    state: str
    hours: float
    tally: Tally  # of its activities


@dataclass(frozen=True)
class DrillRow:
    """A drill and its last result, if there is one."""

    drill: Drill
    at: datetime | None = None
    met: int = 0  # points of the rubric
    of: int = 0
    notes: str = ""
    expected: int | None = None  # points, stated before the rubric was opened


@dataclass(frozen=True)
class Calibration:
    """How a learner's expected points compare with the points that the answers then got."""

    gap: float  # expected minus actual points, on average; positive: the learner expects too much
    guesses: int  # how many were averaged

    @property
    def sentence(self) -> str:
        """The result, as a sentence for the learner."""
        of = f"Over your last {self.guesses} guesses you expected"
        if abs(self.gap) < MAX_GAP:
            return f"{of} about as many points as you made."
        much = "more" if self.gap > 0 else "fewer"
        return f"{of} {abs(self.gap):.1f} points {much} than you made, on average."


@dataclass(frozen=True)
class Attempt:
    """A verdict in the history of a lab."""

    at: datetime
    outcome: str
    passed: int  # checks
    total: int
    hints: int  # shown since the previous attempt
    ideas: tuple[str, ...] = ()  # sentences about the known mistakes behind it
    protection: str = ""  # a warning if the isolation level is below the strongest


@dataclass(frozen=True)
class Item:
    """A line in the outline of a skill."""

    kind: str  # chapter | practice | lab | cards | drills | project
    id: str
    title: str
    minutes: int
    done: bool = False
    state: str = ""


@dataclass(frozen=True)
class Progress:
    """The counts on the progress page."""

    done: int  # of all activities
    total: int
    labs_passed: int
    labs_total: int
    skills: list[SkillRow]
    attempts: int
    hints: int
    recent: list[Evidence]  # the newest first


def to_local_time(moment: datetime) -> datetime:
    """A moment (aware) in this machine's time zone; unchanged near year 1 or 9999, where a
    conversion may overflow."""
    try:
        return moment.astimezone()
    except (OverflowError, ValueError):
        return moment


def labs(pack: Curriculum, evidence: Sequence[Evidence]) -> list[LabRow]:
    """All labs in the order of the roadmap."""
    states = mastery.lab_states(pack, evidence)
    return [LabRow(lab, states[lab.id].state) for lab in pack.labs.values()]


def skills(pack: Curriculum, evidence: Sequence[Evidence], today: date) -> list[SkillRow]:
    """All skills in the order of the roadmap."""
    states, found = (
        mastery.skill_states(pack, evidence, today),
        course.activities_by_skill(pack, evidence),
    )
    return [
        SkillRow(one, states[name].state, one.hours, Tally.of(found.get(name, ())))
        for name, one in pack.skills.items()
    ]


def skill_of_framework(pack: Curriculum, framework: Framework) -> Skill | None:
    """The first skill that teaches a framework."""
    return next((one for one in pack.skills.values() if one.framework == framework), None)


def tally(pack: Curriculum, evidence: Sequence[Evidence]) -> Tally:
    """How many of all activities are done."""
    found = course.activities_by_skill(pack, evidence).values()
    return Tally.of(one for activities in found for one in activities)


def drills(
    pack: Curriculum, evidence: Sequence[Evidence], skill: str | None = None
) -> list[DrillRow]:
    """All drills of a skill, or of the pack, in its order."""
    last = {row.subject: row for row in History.from_rows(evidence).of("drill")}
    return [_drill_row(drill, last.get(drill.id)) for drill in pack.drills(skill)]


def _drill_row(drill: Drill, last: Evidence | None) -> DrillRow:
    if last is None:
        return DrillRow(drill)
    met, of = records.count_field(last, "met"), records.count_field(last, "of")
    return DrillRow(drill, last.at, met, of, records.text_field(last, "notes"), _expected(last))


def _expected(row: Evidence) -> int | None:
    return records.count_field(row, "expected") if "expected" in row.data else None


def calibration(evidence: Sequence[Evidence]) -> Calibration | None:
    """Over the last GUESSES answers with an expectation; None if there are fewer than FEWEST."""
    rows = [row for row in History.from_rows(evidence).of("drill") if "expected" in row.data]
    newest = rows[-MAX_GUESSES:]
    if len(newest) < MIN_GUESSES:
        return None
    gaps = [
        records.count_field(row, "expected") - records.count_field(row, "met") for row in newest
    ]
    return Calibration(sum(gaps) / len(gaps), len(gaps))


def done_on(pack: Curriculum, evidence: Sequence[Evidence], day: date, zone: tzinfo) -> list[Item]:
    """What was passed and read on a day in the learner's time zone, in order."""
    log = History.from_rows(evidence)
    read = course.read_times(log)
    rows = [(row.at, row.subject) for row in log.passes] + [(at, name) for name, at in read.items()]
    rows = [(at, name) for at, name in rows if abs((at.date() - day).days) <= 1]  # zones are slow
    names = [name for at, name in sorted(rows) if at.astimezone(zone).date() == day]
    found = (activity(pack, name) for name in dict.fromkeys(names))
    return [replace(one, done=True) for one in found if one is not None]


def activity(pack: Curriculum, name: str) -> Item | None:
    """The lab, exercise or chapter with this id; None if the pack has none."""
    if lab := pack.labs.get(name):
        return Item(course.activity_kind(lab), name, lab.title, lab.minutes)
    if exercise := pack.exercises.get(name):
        return Item("practice", name, exercise.title, exercise.minutes)
    if head := pack.chapter_heads.get(name):
        return Item("chapter", name, head.title, head.minutes)
    return None


def outline(pack: Curriculum, evidence: Sequence[Evidence], skill: str) -> list[Item]:
    """The activities of a skill in order."""
    log = History.from_rows(evidence)
    read, exercises = course.chapters_read(log), mastery.exercise_states(pack, log)
    begun = {row.subject for row in log.of("read")}
    states, found = mastery.lab_states(pack, log), list[Item]()
    labs = [lab for lab in pack.labs.values() if skill in lab.skills]
    for one in course.in_order(pack, pack.skills[skill], course.activities(pack, skill), labs):
        if isinstance(one, ChapterHead):
            state = _chapter_state(one, begun, read)
            found.append(Item("chapter", one.id, one.title, one.minutes, one.id in read, state))
        elif isinstance(one, Lab):
            found.append(_lab_item(course.activity_kind(one), one, states[one.id]))
        else:
            found.append(_lab_item("practice", one, exercises[one.id]))
    return [*found, *_other_items(pack, log, skill)]


def _other_items(pack: Curriculum, log: History, skill: str) -> Iterator[Item]:
    """The cards, interview questions and projects of a skill."""
    if cards := deck.cards(pack, log, skill):
        yield Item("cards", skill, pluralize(len(cards), "card"), 0)
    if rows := drills(pack, log, skill):
        minutes, done = sum(row.drill.minutes for row in rows), all(row.at for row in rows)
        yield Item("drills", skill, pluralize(len(rows), "interview question"), minutes, done)
    for project in pack.projects.values():
        if skill in project.skills:
            built = skill in projects.skill_evidence(pack, log)
            minutes = sum(project.stage_minutes)
            yield Item("project", project.id, project.title, minutes, built, "verified" * built)


def _chapter_state(one: ChapterHead, begun: Container[str], read: Container[str]) -> str:
    if one.id in read:
        return "read"
    return mastery.IN_PROGRESS if one.id in begun else mastery.NOT_STARTED


def _lab_item(kind: str, one: Exercise | Lab, state: LabState) -> Item:
    return Item(kind, one.id, one.title, one.minutes, state.passed, state.state)


def next_activity(items: Sequence[Item], after: str) -> Item | None:
    """The next activity of the skill that is not done; after the last one, the first that was left
    out."""
    index = next((n for n, item in enumerate(items) if item.id == after), -1)
    others = [*items[index + 1 :], *items[:index]] if index >= 0 else items
    return next((item for item in others if item.kind != "cards" and not item.done), None)


def progress(pack: Curriculum, evidence: Sequence[Evidence], today: date) -> Progress:
    log = History.from_rows(evidence)
    rows, every = labs(pack, log), tally(pack, log)
    return Progress(
        done=every.done,
        total=every.total,
        labs_passed=sum(row.state.startswith("passed") for row in rows),
        labs_total=len(rows),
        skills=skills(pack, log, today),
        attempts=len(log.of("verdict")),
        hints=len(log.of("hint")),
        recent=_recent(log),
    )


def _recent(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The newest rows about something that was done, newest first."""
    rows = (row for row in reversed(evidence) if row.kind != "active")
    return list(islice(rows, MAX_RECENT))


def solved(evidence: Sequence[Evidence], lab_id: str) -> bool:
    """Whether a lab or exercise is passed and no re-test is in progress."""
    found = mastery.state_of(evidence, lab_id)
    return found.passed and not found.retesting


def last_verdict(evidence: Sequence[Evidence], lab_id: str) -> Mapping[str, Any] | None:
    """The last verdict since a lab was begun, with the diagnosis that was added later."""
    last: dict[str, Any] | None = None
    for row in History.from_rows(evidence).of("opened", "verdict", "named"):
        if row.subject != lab_id:
            continue
        if row.kind == "opened":
            last = None
        if row.kind == "verdict" and row.outcome in tuple(Outcome):
            last = dict(row.data)
        elif row.kind == "named" and last is not None:
            last |= _named(row) if row.data.get("seed") == last.get("seed") else {}
    return last


def attempts(evidence: Sequence[Evidence], lab_id: str) -> list[Attempt]:
    """All verdicts on a lab or exercise, oldest first."""
    found, hints = list[Attempt](), 0
    for row in History.from_rows(evidence).of("verdict", "named", "hint"):
        if row.subject != lab_id:
            continue
        if row.kind == "hint":
            hints += 1
        elif row.kind == "named" and found:
            ideas = tuple(str(one.get("lesson", "")) for one in records.row_list(row.data, NAMES))
            found[-1] = replace(found[-1], ideas=ideas)
        elif row.kind == "verdict" and row.outcome in tuple(Outcome):
            results = [one.get("outcome") for one in records.row_list(row.data, "results")]
            passed = results.count(Outcome.PASS)
            fields = (row.at, str(row.outcome), passed, len(results), hints)
            found.append(Attempt(*fields, protection=records.protection_warning(row.data)))
            hints = 0
    return found


def _named(row: Evidence) -> Mapping[str, Any]:
    """A verdict with its diagnosis; the outcome stays the same."""
    return {key: row.data[key] for key in records.DIAGNOSIS_KEYS if key in row.data}


def hints_shown(evidence: Sequence[Evidence], lab: Lab) -> list[str]:
    """The hints that the learner has asked for since the lab was begun."""
    count = 0
    for row in History.from_rows(evidence).of("opened", "hint"):
        if row.subject == lab.id:
            count = max(count, records.count_field(row, "rung")) if row.kind == "hint" else 0
    return list(lab.hints.rungs[:count])
