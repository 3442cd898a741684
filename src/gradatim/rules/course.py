"""Progress in chapters and exercises, and today's set of exercises."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from operator import itemgetter

from gradatim.model import (
    Curriculum,
    Evidence,
    History,
    Lab,
    Outcome,
    Skill,
    projects,
    records,
    whole_number,
)
from gradatim.model.course import Chapter, ChapterHead, Exercise, Question
from gradatim.rules import mastery
from gradatim.rules.mastery import LabState

HINT_AFTER, SOLUTION_AFTER = 2, 3  # failures of an exercise
RETRY = 1  # days until an exercise comes back that was not passed alone
MAX_TRIES = 3  # after which a question counts as done, and its answer is explained
SET_SIZE, SET_MINUTES = 3, 20  # of a daily set
FIRST_GAP, GROWTH = 3, 2.5  # days to the first repetition, and the growth of the gaps: a policy


# Chapters -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class QuestionProgress:
    """What a learner has answered to one question of a chapter."""

    tries: int = 0
    right: bool = False

    @property
    def done(self) -> bool:
        """Answered right, or tried often enough for the answer to be explained."""
        return self.right or self.tries >= MAX_TRIES


def question_progress(
    evidence: Iterable[Evidence], chapter_id: str
) -> Mapping[str, QuestionProgress]:
    """Question id -> what was answered so far."""
    found: dict[str, QuestionProgress] = {}
    for row in History.from_rows(evidence).of("read"):
        question = records.text_field(row, "question")
        if row.subject == chapter_id and question:
            before = found.get(question, QuestionProgress())
            right = before.right or row.data.get("right") is True
            # An answer that readers compare themselves is done at once, with the last try.
            tries = max(before.tries + 1, records.count_field(row, "try"))
            found[question] = QuestionProgress(tries, right)
    return found


@dataclass(frozen=True)
class GivenAnswer:
    """An answer to a question of a chapter."""

    typed: str
    right: bool
    seed: int  # for the numbers in the question


def last_answers(evidence: Iterable[Evidence], chapter_id: str) -> Mapping[str, GivenAnswer]:
    """Question id -> the last answer to it."""
    found: dict[str, GivenAnswer] = {}
    for row in History.from_rows(evidence).of("read"):
        if row.subject == chapter_id and (question := records.text_field(row, "question")):
            right = row.data.get("right") is True
            seed = whole_number(row.data.get("seed")) or 0
            found[question] = GivenAnswer(records.text_field(row, "typed"), right, seed)
    return found


def is_complete(chapter: Chapter, done: Mapping[str, QuestionProgress]) -> bool:
    """Whether every question of the chapter is done."""
    return all(done.get(question.id, QuestionProgress()).done for question in chapter.questions)


def open_sections(chapter: Chapter, done: Mapping[str, QuestionProgress]) -> int:
    """How many sections are open: all up to the first with a question that is not done."""
    for number, section in enumerate(chapter.sections):
        if not all(done.get(q.id, QuestionProgress()).done for q in section.questions):
            return number + 1
    return len(chapter.sections)


def missed(chapter: Chapter, done: Mapping[str, QuestionProgress]) -> list[Question]:
    """The questions that were not right at the first try; they come back as cards."""
    return [q for q in chapter.questions if (a := done.get(q.id)) and (a.tries > 1 or not a.right)]


def chapters_read(evidence: Iterable[Evidence]) -> frozenset[str]:
    """The chapters whose questions were all answered."""
    return frozenset(read_times(evidence))


def read_times(evidence: Iterable[Evidence]) -> Mapping[str, datetime]:
    """Chapter -> when its last question was first answered."""
    return History.from_rows(evidence).cached(_read_times)


def _read_times(log: History) -> Mapping[str, datetime]:
    found: dict[str, datetime] = {}
    for row in log.of("read"):
        if row.data.get("done") is True:
            found.setdefault(row.subject, row.at)
    return found


def activity_kind(lab: Lab) -> str:
    """The kind of activity that a lab, or a step of a workshop, is in plans and outlines."""
    return "workshop" if lab.workshop else "lab"


# The course of a skill ------------------------------------------------------------------------


def activities(pack: Curriculum, skill: str) -> list[ChapterHead | Exercise]:
    """The chapters of a skill, each followed by its exercises."""
    return list(_courses(pack).get(skill, ()))  # type: ignore[arg-type]  # packs are hashable


@lru_cache(maxsize=4)
def _courses(pack: Curriculum) -> Mapping[str, Sequence[ChapterHead | Exercise]]:
    """Skill -> its activities. Cached, because a plan asks for all of them more than once."""
    exercises: defaultdict[tuple[str, str], list[Exercise]] = defaultdict(list)
    for one in pack.exercises.values():
        exercises[one.skill, one.chapter].append(one)
    found: defaultdict[str, list[ChapterHead | Exercise]] = defaultdict(list)
    for head in pack.chapter_heads.values():
        found[head.skill] += [head, *exercises[head.skill, head.id]]
    return found


def skills_of(pack: Curriculum, name: str) -> Sequence[str]:
    """The skills of a lab, exercise or chapter; () if the pack has none."""
    if name in pack.labs:
        return pack.labs[name].skills
    found = pack.exercises.get(name) or pack.chapter_heads.get(name)
    return [found.skill] if found else []


def in_order(
    pack: Curriculum, skill: Skill, course: Iterable[ChapterHead | Exercise], labs: Iterable[Lab]
) -> list[ChapterHead | Exercise | Lab]:
    """What is left of a skill's chapters, exercises and labs. A lab comes last, or after the
    chapter that the roadmap names for it and the exercises of that chapter."""
    if not skill.early:
        return [*course, *labs]
    positions = {name: number for number, name in enumerate(pack.chapter_heads)}
    found: list[tuple[int, ChapterHead | Exercise | Lab]] = []
    for one in course:
        found.append((positions[one.id if isinstance(one, ChapterHead) else one.chapter], one))
    for lab in labs:
        found.append((positions.get(skill.early_after(lab.id), len(positions)), lab))
    return [one for _, one in sorted(found, key=itemgetter(0))]


def remaining(
    pack: Curriculum, evidence: Iterable[Evidence], skill: str
) -> list[ChapterHead | Exercise]:
    """The activities that are not done yet."""
    log = History.from_rows(evidence)
    done, states = chapters_read(log), log.cached(_exercise_states, pack)
    return [
        one
        for one in activities(pack, skill)
        if not (one.id in done if isinstance(one, ChapterHead) else states[one.id].passed)
    ]


def _exercise_states(log: History, pack: Curriculum) -> dict[str, LabState]:
    return mastery.exercise_states(pack, log)


# What counts ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Activity:
    """A chapter, exercise, lab or project, wherever activities are counted. Cards and interview
    questions are not, because they come back."""

    id: str
    minutes: int
    done: bool


@dataclass(frozen=True)
class Tally:
    """How many activities are done."""

    done: int
    total: int

    @staticmethod
    def of(found: Iterable[Activity]) -> Tally:
        """Each activity once, because a lab may belong to two skills."""
        each = {one.id: one.done for one in found}
        return Tally(sum(each.values()), len(each))


def activities_by_skill(
    pack: Curriculum, evidence: Iterable[Evidence]
) -> Mapping[str, Sequence[Activity]]:
    """Skill -> its activities."""
    return History.from_rows(evidence).cached(_activities_by_skill, pack)


def _activities_by_skill(log: History, pack: Curriculum) -> Mapping[str, Sequence[Activity]]:
    found: defaultdict[str, list[Activity]] = defaultdict(list)
    for skill, one in _activities(log, pack):
        found[skill].append(one)
    return dict(found)


def _activities(log: History, pack: Curriculum) -> Iterator[tuple[str, Activity]]:
    done, states = chapters_read(log), log.cached(_exercise_states, pack)
    for head in pack.chapter_heads.values():
        yield head.skill, Activity(head.id, head.minutes, head.id in done)
    for one in pack.exercises.values():
        yield one.skill, Activity(one.id, one.minutes, states[one.id].passed)
    labs, built = mastery.lab_states(pack, log), projects.skill_evidence(pack, log)
    for lab in pack.labs.values():
        for skill in lab.skills:
            yield skill, Activity(lab.id, lab.minutes, labs[lab.id].passed)
    for project in pack.projects.values():
        for skill in project.skills:
            yield skill, Activity(project.id, sum(project.stage_minutes), skill in built)


# The daily set ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ExerciseRow:
    """An exercise and its state."""

    exercise: Exercise
    state: str
    due: date | None = None  # when a passed one is to be repeated from an empty file


def exercise_rows(pack: Curriculum, evidence: Iterable[Evidence]) -> list[ExerciseRow]:
    """All exercises in the order of the roadmap."""
    states = History.from_rows(evidence).cached(_exercise_states, pack)
    return [
        ExerciseRow(one, states[one.id].state, _due(states[one.id]))
        for one in pack.exercises.values()
    ]


def _due(state: LabState) -> date | None:
    """The gap grows with each day of an unaided pass; after an aided pass it is a day."""
    if not state.passes:
        return None
    last, alone = state.passes[-1], len({one.day for one in state.unaided_passes})
    if last.shows == mastery.HINTED or not alone:
        return last.day + timedelta(days=RETRY)
    return last.day + timedelta(days=round(FIRST_GAP * GROWTH ** min(alone - 1, 6)))


def next_retest(
    pack: Curriculum, evidence: Iterable[Evidence], exercise_id: str
) -> mastery.Retest | None:
    """When a passed exercise is to be repeated from an empty file."""
    state = mastery.exercise_states(pack, evidence)[exercise_id]
    since, alone = _due(state), state.passes[-1:] and state.passes[-1].shows != mastery.HINTED
    if since is None:
        return None
    why = mastery.LATER if alone else mastery.ALONE
    return mastery.Retest(exercise_id, pack.exercises[exercise_id].skill, since, why)


def daily_set(pack: Curriculum, evidence: Iterable[Evidence], today: date) -> list[ExerciseRow]:
    """One to three exercises for today: the next new one, one that is due again, and one of another
    skill, in at most 20 minutes.

    New exercises belong to chapters that were read. Those passed today do not count against the
    set.
    """
    log = History.from_rows(evidence)
    known, chapters = exercise_rows(pack, log), chapters_read(log)
    fresh = [row for row in known if row.due is None and row.exercise.chapter in chapters]
    again = sorted((r for r in known if r.due and r.due <= today), key=lambda r: r.due or today)
    first = fresh[:1]
    skill = first[0].exercise.skill if first else None
    other = [row for row in (*again, *fresh) if row.exercise.skill != skill]
    candidates = [*first, *again[:1], *other, *fresh[1:], *again[1:]]
    return _fit_into_set(candidates)


def _fit_into_set(candidates: Sequence[ExerciseRow]) -> list[ExerciseRow]:
    chosen: list[ExerciseRow] = []
    for row in {row.exercise.id: row for row in candidates}.values():
        minutes = sum(r.exercise.minutes for r in chosen) + row.exercise.minutes
        if len(chosen) < SET_SIZE and (not chosen or minutes <= SET_MINUTES):
            chosen.append(row)
    return chosen


# Help with an exercise -----------------------------------------------------------------------


@dataclass(frozen=True)
class Help:
    """The help that a learner who is stuck in an exercise may have."""

    failures: int  # since it was begun or passed
    hint: str = ""  # shown after two failures, at no cost
    offered: bool = False  # after three failures; a solution makes the pass aided
    shown: bool = False  # the learner asked for the solution


def help_with(exercise: Exercise, evidence: Iterable[Evidence]) -> Help:
    """Failures are counted since the exercise was last begun or passed. A solution once shown stays
    visible."""
    failures, shown = 0, False
    for row in History.from_rows(evidence).of("opened", "verdict", "hint"):
        if row.subject != exercise.id:
            continue
        if row.kind == "hint":
            shown = True
        elif row.kind == "opened":
            failures, shown = 0, False
        elif row.fresh_outcome == Outcome.PASS:
            failures = 0
        elif row.fresh_outcome == Outcome.FAIL:
            failures += 1
    return Help(
        failures=failures,
        hint=exercise.hint if failures >= HINT_AFTER else "",
        offered=failures >= SOLUTION_AFTER,
        shown=shown,
    )


def exercises_by_day(evidence: Iterable[Evidence], pack: Curriculum) -> Counter[date]:
    """Day (UTC) -> how many exercises were passed."""
    log = History.from_rows(evidence)
    return Counter(row.at.date() for row in log.passes if row.subject in pack.exercises)
