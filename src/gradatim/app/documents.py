"""The documents that `--json` prints and the HTTP API returns.

Keys may be added; existing ones keep their meaning. Dates and times are ISO 8601.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from gradatim import model
from gradatim.model import course
from gradatim.model.projects import Verification
from gradatim.model.verdict import CheckResult, Misconception
from gradatim.rules import catalogue, why
from gradatim.rules.course import ExerciseRow, QuestionProgress
from gradatim.rules.defence import Defence as OneDefence
from gradatim.rules.plan.budget import DayTime, WeekTime
from gradatim.rules.review import Queue
from gradatim.rules.sessions import Session as WorkSession

# What there is to do ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Skill:
    """A skill of the roadmap. `hours`: work left, at the learner's pace. `needs`: ids of skills.
    `done` of `total`: its chapters, exercises, labs and projects."""

    id: str
    title: str
    phase: int
    hours: float
    needs: tuple[str, ...]
    roles: tuple[str, ...]
    waive: tuple[str, ...]
    tier: str
    state: str
    done: int
    total: int

    @staticmethod
    def of(row: catalogue.SkillRow) -> Skill:
        one, tally = row.skill, row.tally
        rest = (one.needs, one.roles, one.waive, one.tier, row.state, tally.done, tally.total)
        return Skill(one.id, one.title, one.phase, row.hours, *rest)


@dataclass(frozen=True)
class LabState:
    """A lab of a skill, and its state."""

    id: str
    title: str
    state: str


@dataclass(frozen=True)
class Why:
    """The state of a skill, what is missing for the next one, and the evidence, oldest first."""

    skill: str
    title: str
    state: str
    because: str
    missing: str
    labs: tuple[LabState, ...]
    evidence: tuple[why.Row, ...]

    @staticmethod
    def of(found: why.Why) -> Why:
        labs = tuple(LabState(lab.id, lab.title, state) for lab, state in found.labs)
        states = (found.state, found.reason, found.missing)
        return Why(found.skill.id, found.skill.title, *states, labs, found.rows)


@dataclass(frozen=True)
class Lab:
    """A lab. `files`: the files that the learner writes. `minutes`: its time in the plan."""

    id: str
    title: str
    phase: int
    skills: tuple[str, ...]
    kind: str
    minutes: int
    files: tuple[str, ...]
    state: str

    @staticmethod
    def of(row: catalogue.LabRow) -> Lab:
        one = row.lab
        rest = (one.phase, one.skills, one.kind, one.minutes, (one.file,), row.state)
        return Lab(one.id, one.title, *rest)


@dataclass(frozen=True)
class Exercise:
    """An exercise. `due`: the day on which a passed one comes back."""

    id: str
    skill: str
    title: str
    minutes: int
    state: str
    due: date | None

    @staticmethod
    def of(row: ExerciseRow) -> Exercise:
        one = row.exercise
        return Exercise(one.id, one.skill, one.title, one.minutes, row.state, row.due)


@dataclass(frozen=True)
class Question:
    """A question of a chapter. `done`: it was answered right, or no tries are left."""

    id: str
    kind: str
    ask: str
    done: bool


@dataclass(frozen=True)
class Chapter:
    """A chapter: the titles of its sections, and its questions."""

    id: str
    title: str
    minutes: int
    sections: tuple[str, ...]
    questions: tuple[Question, ...]

    @staticmethod
    def of(chapter: course.Chapter, answered: Mapping[str, QuestionProgress]) -> Chapter:
        def done(question: course.Question) -> bool:
            return question.id in answered and answered[question.id].done

        titles = tuple(section.title for section in chapter.sections)
        questions = tuple(Question(q.id, q.kind, q.ask, done(q)) for q in chapter.questions)
        return Chapter(chapter.id, chapter.title, chapter.minutes, titles, questions)


@dataclass(frozen=True)
class Project:
    """A system to build. `verified`: a run has passed every stage. `state`: the same in words."""

    id: str
    title: str
    hours: float
    skills: tuple[str, ...]
    stages: tuple[str, ...]
    state: str
    verified: bool

    @staticmethod
    def of(one: model.Project, run: Verification | None) -> Project:
        """`run`: the run that verified it or, if none did, the last one."""
        verified = run is not None and run.passed(one.stages)
        facts = (one.id, one.title, one.hours, one.skills, one.stages)
        return Project(*facts, state_of(one, run), verified)


@dataclass(frozen=True)
class DefenceAnswer:
    """An answered question of a defence. `about`: the question in one line."""

    kind: str
    about: str
    right: bool
    late: bool


@dataclass(frozen=True)
class Defence:
    """A defence of a project or a file. `says`: how far others can rely on it, in words. `asked`:
    the questions that were shown."""

    id: str
    start: str
    project: str
    file: str
    supervised: str
    witness: str
    says: str
    commit: str
    asked: int
    right: int
    answers: tuple[DefenceAnswer, ...]

    @staticmethod
    def of(one: OneDefence) -> Defence:
        answers = [DefenceAnswer(a.kind, a.ask, a.right, a.late or a.slow) for a in one.answers]
        header = (one.subject, one.file, one.supervised, one.witness, one.word, one.commit)
        return Defence(one.id, one.at.isoformat(), *header, one.shown, one.right, tuple(answers))


def state_of(project: model.Project, run: Verification | None) -> str:
    """For example: not started, 3 of 8 stages, verified."""
    if run is None:
        return "not started"
    if run.passed(project.stages):
        return "verified"
    passed = sum(result.outcome is model.Outcome.PASS for result in run.results)
    return f"{passed} of {len(project.stages)} stages"


@dataclass(frozen=True)
class Reviews:
    """Today's cards by id, in order; how many more wait; and how many fit into the day."""

    today: tuple[str, ...]
    later: int
    most: int
    done: int

    @staticmethod
    def of(queue: Queue) -> Reviews:
        today = tuple(card.id for card in queue.today)
        return Reviews(today, len(queue.later), queue.capacity, queue.done)


# What was done ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Verdict:
    """The verdict on a file. `misconception` is the first of `misconceptions`, or null."""

    lab: str
    outcome: str
    level: str
    seed: model.Seed
    ms: float
    results: tuple[CheckResult, ...]
    misconception: Misconception | None
    misconceptions: tuple[Misconception, ...]

    @staticmethod
    def of(one: model.Verdict) -> Verdict:
        misconceptions = one.misconceptions
        facts = (one.outcome, one.level, one.seed, round(one.ms, 1))
        return Verdict(
            one.lab,
            *facts,
            one.results,
            misconceptions[0] if misconceptions else None,
            misconceptions,
        )


@dataclass(frozen=True)
class Day:
    """Minutes planned (`budget`) and worked (`actual`) on a day."""

    date: date
    budget: int
    actual: float

    @staticmethod
    def of(day: DayTime) -> Day:
        return Day(day.date, day.budget, round(day.actual, 1))


@dataclass(frozen=True)
class Week:
    """Monday to Sunday."""

    start: date
    budget: int
    actual: float
    days: tuple[Day, ...]

    @staticmethod
    def of(week: WeekTime) -> Week:
        days = tuple(Day.of(day) for day in week.days)
        return Week(week.start, week.budget, round(week.actual, 1), days)


@dataclass(frozen=True)
class Session:
    """A session of work without a longer break, and the labs in it."""

    start: datetime
    end: datetime
    minutes: float
    labs: tuple[str, ...]

    @staticmethod
    def of(one: WorkSession) -> Session:
        start, end = one.start.replace(microsecond=0), one.end.replace(microsecond=0)
        return Session(start, end, round(one.minutes, 1), one.labs)


@dataclass(frozen=True)
class Time:
    """This week, its sessions, and the earlier weeks with any time, the newest first."""

    week: Week
    sessions: tuple[Session, ...]
    before: tuple[Week, ...]

    @staticmethod
    def of(weeks: Sequence[WeekTime], found: Sequence[WorkSession]) -> Time:
        before = tuple(Week.of(week) for week in weeks[1:] if week.has_time)
        return Time(Week.of(weeks[0]), tuple(map(Session.of, found)), before)
