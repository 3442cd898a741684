"""The day on which each skill was first passed, even if it was forgotten since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from gradatim.model import Curriculum, Evidence, History, projects
from gradatim.rules.mastery.labs import lab_states, tests_of_skills


def passed_on(pack: Curriculum, evidence: Iterable[Evidence]) -> Mapping[str, date]:
    """Skill -> the day (UTC) on which each of its labs had been passed alone; for a skill without
    labs, the day on which its projects were verified. Skills that were never passed are left out.
    """
    return History.from_rows(evidence).cached(_passed_on, pack)


def _passed_on(log: History, pack: Curriculum) -> Mapping[str, date]:
    labs, days = lab_states(pack, log), dict[str, list[date | None]]()
    for lab in tests_of_skills(pack):
        alone = labs[lab.id].unaided_passes
        first = min((one.day for one in alone), default=None)
        for skill in lab.skills:
            days.setdefault(skill, []).append(first)
    found: dict[str, date] = {}
    for skill, firsts in days.items():
        known = [day for day in firsts if day is not None]
        if len(known) == len(firsts):
            found[skill] = max(known)
    built = projects.skill_evidence(pack, log)
    if alone_built := built.keys() - days.keys():
        at = {row.id: row.at.date() for row in log.of("stage")}
        found |= {skill: max(at[row] for row in built[skill]) for skill in alone_built}
    return found
