"""The chosen framework: its skill comes as early as it can, and nothing more is required."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_packs import MONDAY, pack, profile, skill

from gradatim import curriculum
from gradatim.model import Framework, Profile
from gradatim.rules import catalogue
from gradatim.rules.plan import plan

SKILLS = [
    skill("tensors", framework=Framework.PYTORCH),
    skill("train", "tensors"),
    skill("theory", tier="standout"),
    skill("keras", "train", "theory", tier="standout", framework=Framework.KERAS),
    skill("text", "train"),
    skill("speed", "train", tier="standout"),
]


def ordered(who: Profile) -> list[str]:
    steps = [s.id for week in plan(pack(SKILLS), who, [], MONDAY).weeks for s in week.steps]
    return list(dict.fromkeys(steps))


def test_its_skill_and_what_that_needs_come_with_the_entry_level() -> None:
    first = ordered(profile(5))
    assert first.index("text") < min(map(first.index, ("theory", "keras", "speed")))
    chosen = ordered(profile(5, framework=Framework.KERAS))
    assert max(map(chosen.index, ("theory", "keras"))) < chosen.index("speed")
    assert chosen.index("train") < chosen.index("keras") < chosen.index("text")
    assert sorted(chosen) == sorted(first) == sorted(one.id for one in SKILLS)


@pytest.mark.parametrize("role", ["mle", "aae", "dsh"])
def test_the_choice_changes_the_order_of_the_course_and_not_what_is_required(role: str) -> None:
    course = curriculum.load()
    keras = catalogue.skill_of_framework(course, Framework.KERAS)
    assert keras is not None and keras.tier == "standout"
    who = profile(10, role=role)
    usual = plan(course, who, [], MONDAY)
    chosen = plan(course, replace(who, framework=Framework.KERAS), [], MONDAY)
    early, late = chosen.start_of(keras.id), usual.start_of(keras.id)
    assert early is not None and late is not None
    assert early < chosen.entry and late >= usual.entry
    assert chosen.hours == usual.hours
    steps = [{(s.kind, s.id) for w in one.weeks for s in w.steps} for one in (usual, chosen)]
    assert steps[0] == steps[1]
