"""Checks that the order and hours of the roadmap agree with its labs. Pure; runs and reads
nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gradatim.author.proof import Problem
from gradatim.curriculum import Pack
from gradatim.model import Lab, Skill


def problems(pack: Pack) -> list[Problem]:
    """Labs that need later labs or skills, and skills with fewer hours than their labs take."""
    return [*_hours(pack), *_later_labs(pack), *_later_skills(pack)]


def _hours(pack: Pack) -> Iterator[Problem]:
    for skill_id, minutes in minutes_of_labs(pack.labs).items():
        skill = pack.skills[skill_id]
        if minutes > skill.hours * 60:
            what = f"its labs take {minutes:.0f} minutes, and it says {skill.hours:g} hours"
            yield Problem("", what, f"roadmap.toml, skill '{skill_id}'", "raise the hours")


def minutes_of_labs(labs: Mapping[str, Lab]) -> dict[str, float]:
    """The minutes of each skill's labs; a lab of several skills is divided equally among them."""
    found: dict[str, float] = {}
    for lab in labs.values():
        for skill in lab.skills:
            found[skill] = found.get(skill, 0.0) + lab.minutes / len(lab.skills)
    return found


def _later_labs(pack: Pack) -> Iterator[Problem]:
    position = {lab_id: number for number, lab_id in enumerate(pack.labs)}
    for lab in pack.labs.values():
        for need in lab.needs:
            if position.get(need, -1) > position[lab.id]:
                yield _order_problem(lab, f"it needs the lab '{need}', which comes later")


def _later_skills(pack: Pack) -> Iterator[Problem]:
    """Labs that build on a skill whose first lab comes later, and so could not be opened in
    order."""
    first: dict[str, tuple[int, Lab]] = {}
    for number, lab in enumerate(pack.labs.values()):
        for skill in lab.skills:
            first.setdefault(skill, (number, lab))
    for number, lab in enumerate(pack.labs.values()):
        for skill in lab.skills:
            if pack.skills[skill].phase > lab.phase:
                yield _order_problem(lab, f"its skill '{skill}' belongs to a later phase")
        for need in sorted(_prerequisites(pack.skills, lab)):
            if need in first and first[need][0] > number:
                after = f"whose first lab, '{first[need][1].id}', comes later"
                yield _order_problem(lab, f"it builds on the skill '{need}', {after}")


def _prerequisites(skills: Mapping[str, Skill], lab: Lab) -> set[str]:
    """The skills that the lab's skills need, directly or indirectly, except its own."""
    found, left = set[str](), list(lab.skills)
    while left:
        new = set(skills[left.pop()].needs) - found
        found |= new
        left += new
    return found - set(lab.skills)


def _order_problem(lab: Lab, what: str) -> Problem:
    return Problem(lab.id, what, "roadmap.toml", "move the lab, or change its skills or needs")
