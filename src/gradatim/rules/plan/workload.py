"""What a learner has to do for a role, and what of it is done. Knows no dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from gradatim.model import Curriculum, History, Lab, Profile, Project, Skill, projects
from gradatim.model.course import ChapterHead, Exercise
from gradatim.rules import course, mastery, placement
from gradatim.rules.mastery import LabState

PROJECT_PHASE = 5
INDIVISIBLE_KINDS = ("chapter", "practice", "lab", "workshop")
STANDOUT = "standout"  # the tier of skills beyond the entry level


@dataclass(frozen=True)
class Step:
    """Something to do. Behind every kind but `skill` stands an activity that can be opened."""

    kind: str  # chapter | practice | lab | workshop | retest | review | project | skill
    id: str
    title: str
    minutes: int
    skill: str = ""

    @staticmethod
    def of(lab: Lab, skill: str) -> Step:
        """What the course of this skill has: a chapter, an exercise or a lab."""
        return Step(course.activity_kind(lab), lab.id, lab.title, lab.minutes, skill)

    @staticmethod
    def of_course(one: ChapterHead | Exercise) -> Step:
        """A chapter to read, or an exercise to write."""
        kind = "chapter" if isinstance(one, ChapterHead) else "practice"
        return Step(kind, one.id, one.title, one.minutes, one.skill)

    @staticmethod
    def of_any(one: ChapterHead | Exercise | Lab, skill: str) -> Step:
        return Step.of(one, skill) if isinstance(one, Lab) else Step.of_course(one)

    @staticmethod
    def of_stage(project: Project, stage: str) -> Step:
        """A stage of a project; its id is also the address of the stage on the project's page."""
        number = project.stages.index(stage)
        title = f"{project.title}: {stage.replace('-', ' ')}"
        minutes = project.stage_minutes[number]
        return Step("project", f"{project.id}#{stage}", title, minutes, project.skill)

    @property
    def is_indivisible(self) -> bool:
        """Whether it is better done in one go."""
        return self.kind in INDIVISIBLE_KINDS

    def with_minutes(self, minutes: int) -> Step:
        """A part of it, or all."""
        if minutes == self.minutes:
            return self
        return Step(self.kind, self.id, self.title, minutes, self.skill)


@dataclass(frozen=True)
class Work:
    """The skills and labs that this learner needs, in an order that respects every need."""

    pack: Curriculum
    profile: Profile
    evidence: History
    today: date

    @cached_property
    def needed(self) -> dict[str, Skill]:
        """The role's skills and all they need, without what is waived; needs first.

        Entry level before what makes a learner stand out, phase after phase, and in the phase of
        projects the role's flagship first.
        """
        found: dict[str, Skill] = {}
        for skill in sorted(self.pack.skills.values(), key=self._rank):
            if self._is_own(skill):
                self._add(skill, found)
        return found

    @cached_property
    def entry(self) -> frozenset[str]:
        """Those that the entry level takes: the role's own but for the ones that make stand out,
        and all that comes before them."""
        found: set[str] = set()
        for skill in reversed(self.needed.values()):  # whoever needs a skill comes after it
            if self._is_own(skill) and skill.tier != STANDOUT:
                found.add(skill.id)
            if skill.id in found:
                found |= self.direct_prerequisites[skill.id]
        return frozenset(found)

    @cached_property
    def early(self) -> frozenset[str]:
        """Those that come as soon as they can, although the entry level does not take them: of the
        framework that the learner has chosen, and what these need."""
        chosen = {skill.id for skill in self.needed.values() if self._is_chosen(skill)}
        return (
            frozenset(chosen.union(*(self.all_prerequisites[name] for name in chosen))) - self.entry
        )

    def _is_chosen(self, skill: Skill) -> bool:
        return skill.framework == self.profile.framework

    def _is_own(self, skill: Skill) -> bool:
        return not skill.roles or self.profile.role in skill.roles

    def _rank(self, skill: Skill) -> tuple[bool, int, bool]:
        flagship = skill.phase == PROJECT_PHASE and self.profile.role in skill.roles
        later = skill.tier == STANDOUT and not self._is_chosen(skill)
        return later, skill.phase, not flagship

    def _add(self, skill: Skill, found: dict[str, Skill]) -> None:
        if skill.id in found or self._waived(skill):
            return
        for need in skill.needs:
            self._add(self.pack.skills[need], found)
        found[skill.id] = skill

    def _waived(self, skill: Skill) -> bool:
        """Whether a placement has shown the skill; before one, whether the background brings it."""
        if self._placed is None:
            return self.profile.background in skill.waive
        return skill.id in self._placed

    @cached_property
    def _placed(self) -> frozenset[str] | None:
        return placement.waived(self.pack, self.evidence)

    @cached_property
    def skill_of_lab(self) -> dict[str, str]:
        """Lab -> the last of its needed skills: there, all that it builds on has been learnt.

        Labs of waived skills only, and of other roles, have no home.
        """
        position = {skill: number for number, skill in enumerate(self.needed)}
        found: dict[str, str] = {}
        for lab in self._needs_first():
            skills = [skill for skill in lab.skills if skill in position]
            if skills:
                skills += [found[need] for need in lab.needs if need in found]
                found[lab.id] = max(skills, key=position.__getitem__)
        return found

    def _needs_first(self) -> Iterator[Lab]:
        left = dict(self.pack.labs)
        while left:
            lab = next(lab for lab in left.values() if not left.keys() & set(lab.needs))
            yield left.pop(lab.id)

    @cached_property
    def labs_by_skill(self) -> Mapping[str, Sequence[Lab]]:
        """Needed skill -> its labs, in the order in which they are to be done."""
        found: dict[str, list[Lab]] = {skill: [] for skill in self.needed}
        for lab, skill in self.skill_of_lab.items():
            found[skill].append(self.pack.labs[lab])
        return found

    @cached_property
    def direct_prerequisites(self) -> Mapping[str, frozenset[str]]:
        """Needed skill -> those that come before it: its own needs, and the homes of its labs'."""
        return {skill.id: self._direct_prerequisites(skill) for skill in self.needed.values()}

    def _direct_prerequisites(self, skill: Skill) -> frozenset[str]:
        labs = {need for lab in self.labs_by_skill[skill.id] for need in lab.needs}
        found = {
            *skill.needs,
            *(self.skill_of_lab[lab] for lab in labs if lab in self.skill_of_lab),
        }
        return frozenset(found & self.needed.keys()) - {skill.id}

    @cached_property
    def all_prerequisites(self) -> Mapping[str, frozenset[str]]:
        """Needed skill -> all that come before it, near and far."""
        found: dict[str, frozenset[str]] = {}
        for name in self.needed:  # needs come first
            near = self.direct_prerequisites[name]
            found[name] = near.union(*(found[need] for need in near))
        return found

    @cached_property
    def labs(self) -> Mapping[str, LabState]:
        return mastery.lab_states(self.pack, self.evidence)

    @cached_property
    def mastered(self) -> frozenset[str]:
        """Whatever of it has faded since: what fades is tested again, not learnt again."""
        states = mastery.reached(self.pack, self.evidence, self.today)
        return frozenset(s for s, found in states.items() if found.state == mastery.MASTERED)

    @cached_property
    def built_skills(self) -> frozenset[str]:
        """Skills with a verified project."""
        return frozenset(projects.skill_evidence(self.pack, self.evidence))

    def steps(self, skill: Skill) -> list[Step]:
        """What is left of a skill: chapters, exercises and labs, the stages of its projects, then
        the hours behind which nothing stands yet."""
        if skill.id in self.mastered:
            return []
        labs = [lab for lab in self.labs_by_skill[skill.id] if not self.labs[lab.id].passed]
        found = course.in_order(self.pack, skill, self.course(skill), labs)
        steps = [Step.of_any(one, skill.id) for one in found]
        if self.projects_by_skill[skill.id]:
            return [*steps, *self.stages(skill)]
        hours = None if skill.id in self.built_skills else self.rest(skill)
        return [*steps, hours] if hours else steps

    def stages(self, skill: Skill) -> list[Step]:
        """What is left of the skill's own projects; one that came after the skill was built is
        offered, not asked for."""
        excused = projects.excused_projects(self.pack, self.evidence)
        return [
            Step.of_stage(project, stage)
            for project in self.projects_by_skill[skill.id]
            for stage in projects.remaining_stages(project, self.evidence)
            if project.id not in excused
        ]

    @cached_property
    def projects_by_skill(self) -> Mapping[str, Sequence[Project]]:
        """Needed skill -> the projects that fill its hours."""
        found: dict[str, list[Project]] = {skill: [] for skill in self.needed}
        for project in self.pack.projects.values():
            if project.skill in found:
                found[project.skill].append(project)
        return found

    def course(self, skill: Skill) -> list[ChapterHead | Exercise]:
        """What is left of the chapters and exercises of a skill; nothing where it was passed, so
        that a chapter that came later is offered and not asked for. A pass with hints, or of an
        early lab, does not show that they can be left out."""
        labs = [lab for lab in self.labs_by_skill[skill.id] if not lab.workshop]
        tests = [self.labs[lab.id] for lab in labs if not skill.early_after(lab.id)]
        known = all(lab.passed and lab.state != mastery.WITH_HINTS for lab in tests)
        if skill.id in self.mastered or (tests and known):
            return []
        return course.remaining(self.pack, self.evidence, skill.id)

    @cached_property
    def skills_with_chapters(self) -> frozenset[str]:
        """The skills that have chapters: their hours are those of their activities."""
        return frozenset(head.skill for head in self.pack.chapter_heads.values())

    def rest(self, skill: Skill) -> Step | None:
        """The hours of a skill beyond its activities, where it has no chapters yet."""
        return (
            None
            if skill.id in self.skills_with_chapters
            else remaining_hours(skill, self.labs_by_skill[skill.id])
        )

    def activity(self, name: str) -> Step | None:
        """The chapter, exercise or lab of that id."""
        pack = self.pack
        if name in pack.labs:
            return Step.of(pack.labs[name], self.skill_of_lab.get(name, ""))
        found = pack.exercises.get(name) or pack.chapter_heads.get(name)
        return Step.of_course(found) if found else None


def remaining_hours(skill: Skill, labs: Sequence[Lab]) -> Step | None:
    """The hours of a skill beyond its labs, if there are any."""
    minutes = round(skill.hours * 60) - sum(lab.minutes for lab in labs)
    kind = "project" if skill.phase == PROJECT_PHASE else "skill"
    return Step(kind, skill.id, skill.title, minutes, skill.id) if minutes > 0 else None
