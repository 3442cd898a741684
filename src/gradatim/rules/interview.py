"""Mock interviews: what they ask, when one is due, and their results. Pure; a seed decides the
draw."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from math import ceil
from operator import attrgetter
from random import Random

from gradatim.model import Curriculum, Drill, Evidence, History, records
from gradatim.model.course import Exercise
from gradatim.rules import mastery, review, sessions

CODING_SKILL = "jb-code"  # the skill whose exercises are asked
QUESTION_SKILLS = (
    "jb-ml",
    "jb-defend",
)  # skills whose questions are asked even if they are not begun
MINUTES = 45
CODING_SHARE = 0.5  # of the minutes: a policy
MINUTE = timedelta(minutes=1)
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Task:
    """One task of an interview."""

    kind: str  # practice: an exercise to write | drill: a question to answer aloud
    id: str
    title: str
    minutes: int

    @staticmethod
    def of(one: Exercise | Drill) -> Task:
        if isinstance(one, Exercise):
            return Task("practice", one.id, one.title, one.minutes)
        return Task("drill", one.id, one.ask, one.minutes)


@dataclass(frozen=True)
class Answer:
    """The result of a task within the time: whether an exercise passed, or how many points of a
    question's rubric the learner ticked."""

    task: Task
    met: int = 0
    of: int = 1
    tries: int = 0
    at: datetime | None = None  # when it was done
    took: float | None = None  # minutes until its check or rating; None if there was none

    @property
    def spent(self) -> str:
        """For example "18 min of 15", with a started minute counted; "" if nothing is known."""
        if self.took is None:
            return ""
        return f"{max(ceil(self.took), 1)} min of {self.task.minutes}"


@dataclass(frozen=True)
class Interview:
    """One mock interview."""

    id: str
    start: datetime
    minutes: int
    answers: tuple[Answer, ...]

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)

    def running(self, now: datetime) -> bool:
        """Whether there is time left and a task to do."""
        return now < self.end and any(answer.at is None for answer in self.answers)

    @property
    def begun(self) -> bool:
        """Whether anything was tried or answered."""
        return any(answer.tries for answer in self.answers)

    def points(self, kind: str) -> tuple[int, int]:
        """(reached, possible): solved exercises, or points of the rubrics."""
        found = [answer for answer in self.answers if answer.task.kind == kind]
        return sum(answer.met for answer in found), sum(answer.of for answer in found)


def draw(pack: Curriculum, evidence: Iterable[Evidence], seed: int, minutes: int) -> list[Task]:
    """The tasks of an interview of so many minutes: exercises for about half of them, at least one,
    then questions.

    Those never done come first, then those done longest ago; a seed decides ties.
    """
    log, random = History.from_rows(evidence), Random(seed)
    done = {row.subject: row.at for row in (*log.passes, *log.of("drill"))}

    def in_turn(tasks: Iterable[Task]) -> list[Task]:
        shuffled = sorted(tasks, key=lambda task: random.random())
        return sorted(shuffled, key=lambda task: done.get(task.id, _NEVER))

    coding = [Task.of(one) for one in pack.exercises.values() if one.skill == CODING_SKILL]
    asked = [
        *review.open_drills(pack, log),
        *(d for skill in QUESTION_SKILLS for d in pack.drills(skill)),
    ]
    coding = in_turn(coding)
    first = list(_that_fit(coding, minutes * CODING_SHARE)) or coding[:1]
    left = minutes - sum(task.minutes for task in first)
    talking = {drill.id: Task.of(drill) for drill in asked}
    return [*first, *_that_fit(in_turn(talking.values()), left)]


def _that_fit(tasks: Sequence[Task], minutes: float) -> Iterator[Task]:
    """In order, those that still fit."""
    for task in tasks:
        if task.minutes <= minutes:
            minutes -= task.minutes
            yield task


def start_data(tasks: Sequence[Task], seed: int, minutes: int) -> dict[str, object]:
    """The row of evidence that starts an interview."""
    return {"seed": seed, "minutes": minutes, "tasks": [[task.kind, task.id] for task in tasks]}


def interviews(pack: Curriculum, evidence: Iterable[Evidence]) -> list[Interview]:
    """All interviews, oldest first, without tasks that the pack no longer has."""
    return list(History.from_rows(evidence).cached(_interviews, pack))


def is_ready(pack: Curriculum, evidence: Iterable[Evidence]) -> bool:
    """Whether the plan has a mock interview every week: once all labs of the coding skill are
    passed."""
    states = mastery.lab_states(pack, evidence)
    labs = [lab for lab in mastery.tests_of_skills(pack) if CODING_SKILL in lab.skills]
    return bool(labs) and all(states[lab.id].passed for lab in labs)


def last_interview_day(
    pack: Curriculum, evidence: Iterable[Evidence], now: datetime, zone: tzinfo | None, since: date
) -> date | None:
    """The day of the last finished mock interview from `since` on in which anything was tried; else
    None."""
    over = (one for one in interviews(pack, evidence) if one.begun and not one.running(now))
    days = (sessions.day_of(one.start, zone) for one in over)
    return max((day for day in days if day is not None and day >= since), default=None)


def _interviews(log: History, pack: Curriculum) -> Sequence[Interview]:
    if not log.of("interview"):  # the questions are read from files
        return ()
    tasks = {one.id: Task.of(one) for one in pack.exercises.values()}
    tasks |= {one.id: Task.of(one) for one in pack.drills()}
    found = []
    for one in log.of("interview"):
        minutes, asked = records.count_field(one, "minutes"), one.data.get("tasks")
        pairs = asked if isinstance(asked, list) else []
        names = [str(pair[-1]) for pair in pairs if isinstance(pair, list) and pair]
        until = one.at + timedelta(minutes=minutes)
        within = [row for row in log.of("verdict", "drill") if one.at <= row.at < until]
        spent = _spent(one.at, within)
        answers = [_answer(tasks[name], within, spent) for name in names if name in tasks]
        found.append(Interview(one.id, one.at, minutes, tuple(answers)))
    return found


def _spent(start: datetime, within: Sequence[Evidence]) -> Mapping[str, float]:
    """Row -> minutes since the row before it, or since the start: a check or rating ends its
    task."""
    rows = sorted(within, key=attrgetter("at"))
    ends = [start, *(row.at for row in rows)]
    return {row.id: (row.at - end) / MINUTE for row, end in zip(rows, ends, strict=False)}


def _answer(task: Task, within: Sequence[Evidence], spent: Mapping[str, float]) -> Answer:
    rows = [row for row in within if row.subject == task.id]
    if task.kind == "drill":
        if not rows:
            return Answer(task, of=0)
        last = rows[-1]
        met, of = records.count_field(last, "met"), records.count_field(last, "of")
        return Answer(task, met, of, 1, last.at, _took(rows, spent))
    passed = next((row for row in rows if row.fresh_outcome == "PASS"), None)
    rows = [row for row in rows if not passed or row.at <= passed.at]
    tries, at = sum(bool(row.fresh_outcome) for row in rows), passed.at if passed else None
    return Answer(task, int(passed is not None), 1, tries, at, _took(rows, spent))


def _took(rows: Sequence[Evidence], spent: Mapping[str, float]) -> float | None:
    return sum(spent[row.id] for row in rows) if rows else None
