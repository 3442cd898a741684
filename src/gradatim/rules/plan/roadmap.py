"""The roadmap with the learner's progress: every phase, every skill, and what each waits for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gradatim.model import Curriculum, Evidence, History, Phase, Profile, Skill
from gradatim.printable import pluralize
from gradatim.rules import course, mastery
from gradatim.rules.course import Activity
from gradatim.rules.plan import gate
from gradatim.rules.plan.workload import Step, Work, remaining_hours

WEEKS = {1: (6, 10), 2: (6, 8), 3: (6, 8), 4: (4, 6), 5: (6, 10)}
"""What the roadmap gives each phase; the last one goes on beside the others."""
REACHED = (mastery.PASSED, mastery.MASTERED)
PARTS = {
    "chapter": "chapters",
    "practice": "exercises",
    "lab": "labs",
    "workshop": "workshops",
    "project": "projects",
    "skill": "study on your own",
}
"""Kinds of steps, in the words of a phase's hours."""


@dataclass(frozen=True)
class SkillProgress:
    """A skill and the learner's progress in it."""

    skill: Skill
    state: str
    reached: str  # the state if nothing is forgotten
    activities: tuple[Activity, ...]
    parts: Mapping[str, int]  # planned minutes by kind, before anything was done
    left: int  # minutes left
    waiting_for: tuple[Skill, ...]  # unfinished skills that it builds on
    planned: bool  # False if the placement, the background or the role leaves it out

    @property
    def minutes(self) -> int:
        return sum(self.parts.values())

    @property
    def done(self) -> int:
        return sum(one.done for one in self.activities)

    @property
    def passed(self) -> bool:
        """Passed once, whatever is forgotten since."""
        return self.reached in REACHED

    @property
    def ready(self) -> bool:
        """Whether it is not begun and everything that it builds on is finished."""
        return self.planned and self.state == mastery.NOT_STARTED and not self.waiting_for


@dataclass(frozen=True)
class PhaseProgress:
    """A phase and the learner's progress in it."""

    phase: Phase
    skills: tuple[SkillProgress, ...]

    @property
    def activities(self) -> tuple[Activity, ...]:
        """Each activity once, because a lab may belong to two skills."""
        found = (one for skill in self.skills for one in skill.activities)
        return tuple({one.id: one for one in found}.values())

    @property
    def done(self) -> int:
        return sum(one.done for one in self.activities)

    @property
    def passed(self) -> int:
        return sum(one.passed for one in self.skills)

    @property
    def hours(self) -> float:
        return sum(one.minutes for one in self.skills) / 60

    @property
    def hours_done(self) -> float:
        return self.hours - sum(one.left for one in self.skills) / 60

    @property
    def parts(self) -> dict[str, float]:
        """The hours by kind of activity."""
        minutes = sum((Counter(one.parts) for one in self.skills), Counter[str]())
        return {name: minutes[kind] / 60 for kind, name in PARTS.items() if minutes[kind]}

    def by_part(self) -> str:
        """For example "14 h of chapters, 24 h of exercises and 28 h of labs"."""
        parts = [
            f"{hours:.0f} h of {name}" if hours >= 1 else f"{hours * 60:.0f} min of {name}"
            for name, hours in self.parts.items()
        ]
        return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))

    @property
    def weeks(self) -> tuple[int, int] | None:
        """The weeks that the roadmap allots to it."""
        return WEEKS.get(self.phase.number)

    def compared(self, hours: float) -> str:
        """How its weeks at so many hours a week differ from the roadmap's, and why."""
        skipped = sum(not one.planned for one in self.skills)
        if self.weeks is None or not self.hours:
            return ""
        low, high = self.weeks
        weeks: float = max(round(self.hours / hours), 1)
        if weeks == high:
            weeks = max(weeks, round(self.hours / hours, 1))  # a little more is more
        mine = f"{pluralize(weeks, 'week')} of your plan"
        if weeks > high:
            why = "because every exercise, lab and stage of a project is counted"
            return f"{mine}, more than in the roadmap ({low} to {high}), {why}"
        if weeks >= low:
            return f"{mine}, as in the roadmap ({low} to {high})"
        why = f", because you skip {skipped} of its skills" if skipped else ""
        return f"{mine}, fewer than in the roadmap ({low} to {high}){why}"


def roadmap(
    pack: Curriculum, profile: Profile, evidence: Sequence[Evidence], today: date
) -> list[PhaseProgress]:
    """Every phase with its skills, in the order of the roadmap."""
    return History.from_rows(evidence).cached(_roadmap, pack, profile, today)


def _roadmap(log: History, pack: Curriculum, profile: Profile, today: date) -> list[PhaseProgress]:
    work = Work(pack, profile, log, today)
    states, activities = (
        mastery.skill_states(pack, log, today),
        course.activities_by_skill(pack, log),
    )
    found: dict[int, list[SkillProgress]] = {phase.number: [] for phase in pack.phases}
    for skill in pack.skills.values():
        state, planned = states[skill.id], skill.id in work.needed
        found[skill.phase].append(
            SkillProgress(
                skill,
                state.state,
                state.reached or state.state,
                tuple(activities.get(skill.id, ())),
                _parts(work, skill) if planned else {},
                sum(step.minutes for step in work.steps(skill)) if planned else 0,
                tuple(one.skill for one in gate.missing_prerequisites(work, skill))
                if planned
                else (),
                planned,
            )
        )
    return [PhaseProgress(phase, tuple(found[phase.number])) for phase in pack.phases]


def _parts(work: Work, skill: Skill) -> Mapping[str, int]:
    """The parts of the plan before anything was done."""
    labs = work.labs_by_skill[skill.id]
    steps = [Step.of_course(one) for one in course.activities(work.pack, skill.id)]
    steps += [Step.of(lab, skill.id) for lab in labs]
    if to_build := work.projects_by_skill[skill.id]:
        steps += [Step.of_stage(one, stage) for one in to_build for stage in one.stages]
    elif skill.id not in work.skills_with_chapters and (more := remaining_hours(skill, labs)):
        steps.append(more)
    minutes = Counter[str]()
    for step in steps:
        minutes[step.kind] += step.minutes
    return minutes
