"""Small packs and learners, made by hand or drawn by chance, for the tests of the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from gradatim.curriculum import Pack
from gradatim.model import (
    Background,
    Evidence,
    Lab,
    Outcome,
    Phase,
    Profile,
    Role,
    Skill,
    projects,
)
from gradatim.model.projects import StageResult, Verification
from gradatim.rules import timetable
from gradatim.rules.plan import Day, Plan

MONDAY = date(2027, 1, 4)
NOON = datetime(2027, 1, 4, 12, 0, tzinfo=UTC)
_ids = count()


def skill(name: str, *needs: str, phase: int = 1, hours: float = 2.0, **more: object) -> Skill:
    return Skill(name, name.title(), phase, hours, needs, **more)  # type: ignore[arg-type]


def lab(name: str, *skills: str, minutes: int = 20, needs: tuple[str, ...] = ()) -> Lab:
    return Lab(name, name, skills, minutes, "function", "a.py", 1, "numpy", needs)


def pack(skills: list[Skill], labs: list[Lab] | None = None, root: Path = Path("none")) -> Pack:
    phases = tuple(Phase(number, f"Phase {number}") for number in range(1, 7))
    by_id = {lab.id: lab for lab in labs or []}
    return Pack(root, phases, {skill.id: skill for skill in skills}, by_id)


def profile(hours: float = 1.0, start: date = MONDAY, **more: object) -> Profile:
    values = {"role": Role.MLE, "background": Background.NONE, **more}
    return Profile(hours=hours, start=start, **values)  # type: ignore[arg-type]


def read(chapter: str) -> Evidence:
    """The last question of a chapter was answered."""
    return Evidence(f"read-{chapter}", NOON, "read", chapter, {"done": True}, "me")


def passed(lab_id: str, day: int = 0) -> Evidence:
    data = {"outcome": "PASS", "files": {"a.py": str(next(_ids))}}
    return Evidence(f"p{next(_ids)}", NOON + timedelta(days=day), "verdict", lab_id, data, "me")


def built(stage: str) -> Evidence:
    """A stage of a project was passed, in one run with its others."""
    project, _, name = stage.partition("#")
    run = Verification(project, project, 7, "d", "v")
    data = projects.stage_data(run, StageResult(name, name, Outcome.PASS))
    return Evidence(f"b{next(_ids)}", NOON, "stage", project, data, "me")


def step_minutes(found: Plan) -> list[list[tuple[str, int]]]:
    return [[(step.id, step.minutes) for step in week.steps] for week in found.weeks]


def days(found: Plan) -> list[Day]:
    return [day for week in found.weeks for day in week.days]


def total(found: Plan) -> int:
    return sum(step.minutes for week in found.weeks for step in week.steps)


# Drawn by chance ------------------------------------------------------------------------------


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Up to nine skills and six labs whose needs point to earlier ones, in any order."""
    number = draw(st.integers(1, 9))
    skills = []
    for at in range(number):
        below = [skill.id for skill in skills]
        skills.append(
            Skill(
                id=f"s{at}",
                title=f"S{at}",
                phase=draw(st.integers(1, 6)),
                hours=draw(st.sampled_from([0.25, 1.0, 3.3, 12.0])),
                needs=tuple(draw(st.sets(st.sampled_from(below), max_size=3)) if below else ()),
                roles=tuple(draw(st.sets(st.sampled_from(list(Role)), max_size=2))),
                tier=draw(st.sampled_from(["core", "core", "standout"])),
                waive=tuple(draw(st.sets(st.sampled_from([Background.MATH]), max_size=1))),
            )
        )
    labs: list[Lab] = []
    for at in range(draw(st.integers(0, 6))):
        names = draw(st.sets(st.sampled_from(skills), min_size=1, max_size=3))
        before = [lab.id for lab in labs]
        needs = tuple(draw(st.sets(st.sampled_from(before), max_size=2)) if before else ())
        minutes = draw(st.sampled_from([5, 45, 200]))
        labs.append(lab(f"l{at}", *(s.id for s in names), minutes=minutes, needs=needs))
    return pack(draw(st.permutations(skills)), draw(st.permutations(labs)))


_even = st.tuples(st.floats(0.5, 80), st.just(()))
_uneven = (
    st.tuples(*[st.sampled_from([0, 0, 0.25, 1, 123 / 60, 1.999, 8])] * 7)
    .filter(any)
    .map(lambda days: (sum(days), days))
)
_spans = st.builds(
    lambda first, days: (MONDAY + timedelta(days=first), MONDAY + timedelta(days=first + days)),
    st.integers(-20, 60),
    st.integers(0, 30),
)
learners = st.builds(
    lambda week, **more: profile(week[0], days=week[1], **more),
    week=st.one_of(_even, _uneven),
    start=st.dates(date(2020, 2, 29), date(2030, 1, 1)),
    role=st.sampled_from(Role),
    background=st.sampled_from([Background.NONE, Background.MATH]),
    away=st.lists(_spans, max_size=2).map(tuple),
)


def busier(who: Profile, factor: float) -> Profile:
    """The same learner with more hours a week."""
    most = 0.999 * min([80 / who.hours, *(24 / hours for hours in who.days if hours)])
    hours = who.hours * max(1, min(factor, most))
    return replace(who, hours=hours, days=timetable.scale_week(who.days, hours))


histories = st.lists(
    st.builds(lambda n, d: passed(f"l{n}", d), st.integers(0, 6), st.integers(-9, 0))
)
relaxed = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


def needed(some: Pack, who: Profile, *tiers: str) -> set[str]:
    """An independent reading of which skills a role takes: all, or those of tiers with needs."""
    open_ = [s for s in some.skills.values() if not s.roles or who.role in s.roles]
    open_ = [s for s in open_ if not tiers or s.tier in tiers]
    found: set[str] = set()
    while open_:
        skill = open_.pop()
        if skill.id not in found and who.background not in skill.waive:
            found.add(skill.id)
            open_ += [some.skills[need] for need in skill.needs]
    return found
