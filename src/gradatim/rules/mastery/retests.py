"""When a passed lab is to be passed again from an empty file, and why. Knows no plan.

What was passed with help comes back on a later day, without it. What was passed unaided comes back
at growing gaps until its skill is mastered, and again when it fades. Spaced practice clearly beats
massed practice, while the exact gaps matter little (Latimier et al. 2021, doi
10.1007/s10648-020-09572-8): they are a policy.
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

RETRY = 1  # days from an aided pass to the re-test
GAPS = (3, 10)  # days between the first, second and third day of unaided passes

ALONE = "alone"
LATER = "later"
FADED = "faded"


@dataclass(frozen=True)
class Retest:
    """A lab to be passed again from an empty file."""

    lab: str
    skill: str
    since: date  # the first day on which it counts; may be in the future
    why: str  # ALONE: the pass had help; LATER: on another day; FADED


def retests(pack: Curriculum, evidence: Iterable[Evidence], today: date) -> list[Retest]:
    """All re-tests, due or in the future, the earliest first; at most one for each lab."""
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
    """The re-tests that are due today or were before."""
    return [one for one in retests(pack, evidence, today) if one.since <= today]


def expected_result(evidence: Iterable[Evidence], name: str, now: datetime) -> str:
    """What a pass from an empty file at `now` would show: UNAIDED; HINTED on the day of a hint; or
    REPEATED on a day with an unaided pass, which adds nothing."""
    begun = Evidence("", now, "opened", name, {}, "")
    passed = Evidence("", now, "verdict", name, {"outcome": Outcome.PASS}, "")
    state = state_of([*evidence, begun, passed], name)
    last = state.passes[-1]
    again = any(one.day == last.day for one in state.unaided_passes[:-1])
    return REPEATED if last.shows == UNAIDED and again else last.shows


def _of_skill(
    skill: str, state: SkillState, labs: Mapping[str, LabState], today: date
) -> Iterator[Retest]:
    for name, lab in labs.items():
        if lab.state in (WITH_HINTS, NOT_EXPLAINED):
            yield Retest(name, skill, _after(lab.passes[-1].day, RETRY), ALONE)
    alone = {name: lab for name, lab in labs.items() if lab.unaided_passes}
    if state.state == FADING and state.recall.labs < fading.FADING_THRESHOLD:
        weakest = min(alone, key=lambda name: fading.lab_recall(alone[name], today))
        yield Retest(weakest, skill, today, FADED)
    elif state.reached == PASSED and alone:
        days = {one.day for lab in alone.values() for one in lab.unaided_passes}
        longest_ago = min(
            alone, key=lambda name: max(one.day for one in alone[name].unaided_passes)
        )
        gap = GAPS[min(len(days), MASTERY_DAYS - 1) - 1]
        yield Retest(longest_ago, skill, _after(max(days), gap), LATER)


def _after(day: date, days: int) -> date:
    """So many days later, at most the last possible date."""
    return day + timedelta(days=min(days, (date.max - day).days))
