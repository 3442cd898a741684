"""What a skill still waits for: the skills it builds on, passed unaided and still known a day
later.

Nothing is locked. A learner who begins a skill early is told what is missing, and the first row of
the skill records it. Practice counts only after it has succeeded again later: Rawson & Dunlosky
2012, doi 10.1007/s10648-012-9203-1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gradatim.model import Curriculum, Evidence, History, Profile, Skill
from gradatim.rules import course, deck, mastery
from gradatim.rules.mastery import LabState
from gradatim.rules.memory import GOOD
from gradatim.rules.plan.workload import Work


@dataclass(frozen=True)
class Missing:
    """A skill that another one builds on, and what is left to do in it."""

    skill: Skill
    todo: str  # a sentence without a full stop


def missing(
    pack: Curriculum,
    profile: Profile,
    evidence: Sequence[Evidence],
    today: date,
    skills: Sequence[str],
) -> list[Missing]:
    """What is missing before an activity of these skills is ready, apart from the skills
    themselves; () for a skill that was waived or is begun."""
    work = Work(pack, profile, History.from_rows(evidence), today)
    found: dict[str, Missing] = {}
    for name in skills:
        skill = work.needed.get(name)
        if skill is not None and not _is_begun(work, name):
            found |= {one.skill.id: one for one in missing_prerequisites(work, skill)}
    return [one for name, one in found.items() if name not in skills]


def is_planned(
    pack: Curriculum, profile: Profile, evidence: Sequence[Evidence], today: date, skill: str
) -> bool:
    """Whether a skill is in the plan and not mastered yet."""
    work = Work(pack, profile, History.from_rows(evidence), today)
    return skill in work.needed and skill not in work.mastered


def missing_prerequisites(work: Work, skill: Skill) -> Iterator[Missing]:
    """One entry for each skill that is needed directly and not ready itself."""
    for name in skill.needs:
        need = work.needed.get(name)
        if need is not None and name not in work.mastered and (todo := _todo(work, need)):
            yield Missing(need, todo)


def _todo(work: Work, need: Skill) -> str:
    labs = [lab for lab in work.labs_by_skill[need.id] if not lab.workshop]
    open_labs = [lab for lab in labs if not work.labs[lab.id].passed]
    left = course.in_order(work.pack, need, work.course(need), open_labs)
    if left:
        more = f" and {len(left) - 1} more" if len(left) > 1 else ""
        return f"do “{left[0].title}”{more}"
    for lab in labs:
        if not work.labs[lab.id].unaided_passes:
            return f"pass “{lab.title}” once without help"
    if need.id in confirmed_skills(work.pack, work.evidence) or not _testable(work, need.id):
        return ""
    return "do one of its exercises, labs or cards again on a later day"


def _testable(work: Work, skill: str) -> bool:
    """Whether anything can show that it is still known later. A project shows it at once."""
    if skill in work.built_skills:
        return False
    exercises = any(one.skill == skill for one in work.pack.exercises.values())
    return exercises or bool(work.labs_by_skill[skill]) or bool(work.pack.cards(skill))


def confirmed_skills(pack: Curriculum, evidence: Iterable[Evidence]) -> frozenset[str]:
    """The skills in which something was done again, unaided, on a later day (UTC)."""
    return History.from_rows(evidence).cached(_confirmed_skills, pack)


def _confirmed_skills(log: History, pack: Curriculum) -> frozenset[str]:
    found = {
        skill
        for name, state in mastery.lab_states(pack, log).items()
        if _passed_later(state)
        for skill in pack.labs[name].skills
    }
    for name, state in mastery.exercise_states(pack, log).items():
        if _passed_later(state):
            found.add(pack.exercises[name].skill)
    return frozenset(found | _recalled(log, pack))


def _passed_later(state: LabState) -> bool:
    return any(one.day > state.passes[0].day for one in state.unaided_passes)


def _recalled(log: History, pack: Curriculum) -> set[str]:
    """The skills with a card that was recalled a day or more after it was first seen."""
    first: dict[str, date] = {}
    known: set[str] = set()
    for row in log.of("review"):
        day = row.at.date()
        if day > first.setdefault(row.subject, day) and (row.rating or 0) >= GOOD:
            known.add(row.subject)
    return {card.skill for card in deck.cards(pack, log) if card.id in known} if known else set()


def _is_begun(work: Work, skill: str) -> bool:
    """Whether anything of this skill was done or opened."""
    names = {one.id for one in course.activities(work.pack, skill)}
    names |= {lab.id for lab in work.labs_by_skill[skill]}
    rows = History.from_rows(work.evidence).of("read", "opened", "verdict")
    return any(row.subject in names for row in rows)
