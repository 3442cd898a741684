"""When a passed lab is to be passed again from an empty file, and why. Knows no plan.

What was passed with help comes back without it on a later day; what was passed alone comes back
at growing gaps until its skill is mastered, and when it fades. Spaced practice clearly beats
massed, while the exact gaps matter little (Latimier et al. 2021, doi 10.1007/s10648-020-09572-8):
they are a policy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from gradatim.model import Curriculum, Evidence, Outcome
from gradatim.rules.mastery import fading
from gradatim.rules.mastery.labs import (
    NOT_EXPLAINED,
    PASSED,
    REPEATED,
    UNAIDED,
    WITH_HINTS,
    LabState,
    lab_states,
    state_of,
    tests_of_skills,
)
from gradatim.rules.mastery.skills import FADING, MASTERY_DAYS, SkillState, as_of, skill_states

RETRY = 1  # days from a pass with help to the try without
GAPS = (3, 10)  # days from the first day of unaided passes to the second, and on to the third

ALONE = "alone"
LATER = "later"
FADED = "faded"


@dataclass(frozen=True)
class Retest:
    """A lab to be passed again from an empty file."""

    lab: str
    skill: str
    since: date  # the first day on which it counts for something; may lie ahead
    why: str  # ALONE: the pass had help; LATER: on another day; FADED


def retests(pack: Curriculum, evidence: Iterable[Evidence], today: date) -> list[Retest]:
    """Every re-test that is due or lies ahead, the earliest first; one a lab."""
    known = as_of(evidence, today)
    labs, found = lab_states(pack, known), dict[str, Retest]()
    of_skill: dict[str, dict[str, LabState]] = {skill: {} for skill in pack.skills}
    for lab in tests_of_skills(pack):
        for skill in lab.skills:
            of_skill[skill][lab.id] = labs[lab.id]
    for skill, state in skill_states(pack, known, today).items():
        for one in _of_skill(skill, state, of_skill[skill], today):
            if one.lab not in found or one.since < found[one.lab].since:
                found[one.lab] = one
    return sorted(found.values(), key=lambda one: one.since)


def due(pack: Curriculum, evidence: Iterable[Evidence], today: date) -> list[Retest]:
    """Those of today and before."""
    return [one for one in retests(pack, evidence, today) if one.since <= today]


def worth(evidence: Iterable[Evidence], name: str, now: datetime) -> str:
    """What a pass from an empty file would show if it came `now`: UNAIDED; HINTED on the day of a
    hint; REPEATED on a day that has an unaided pass already, and so adds nothing."""
    begun = Evidence("", now, "opened", name, {}, "")
    passed = Evidence("", now, "verdict", name, {"outcome": Outcome.PASS}, "")
    state = state_of([*evidence, begun, passed], name)
    last = state.passes[-1]
    again = any(one.day == last.day for one in state.alone[:-1])
    return REPEATED if last.shows == UNAIDED and again else last.shows


def _of_skill(
    skill: str, state: SkillState, labs: Mapping[str, LabState], today: date
) -> Iterator[Retest]:
    for name, lab in labs.items():
        if lab.state in (WITH_HINTS, NOT_EXPLAINED):
            yield Retest(name, skill, _after(lab.passes[-1].day, RETRY), ALONE)
    alone = {name: lab for name, lab in labs.items() if lab.alone}
    if state.state == FADING and state.recall.labs < fading.FADES:
        weakest = min(alone, key=lambda name: fading.of_lab(alone[name], today))
        yield Retest(weakest, skill, today, FADED)
    elif state.reached == PASSED and alone:
        days = {one.day for lab in alone.values() for one in lab.alone}
        longest_ago = min(alone, key=lambda name: max(one.day for one in alone[name].alone))
        gap = GAPS[min(len(days), MASTERY_DAYS - 1) - 1]
        yield Retest(longest_ago, skill, _after(max(days), gap), LATER)


def _after(day: date, days: int) -> date:
    """So many days later, or the last day that there is."""
    return day + timedelta(days=min(days, (date.max - day).days))
