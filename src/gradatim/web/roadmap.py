"""The roadmap: six phases, the map of one of them, and all skills as a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from fastapi import APIRouter
from starlette.responses import Response

from gradatim.errors import RequestError
from gradatim.rules import mastery
from gradatim.rules.interview import CODING_SKILL
from gradatim.rules.plan.roadmap import PhaseProgress
from gradatim.web.roadmap_chart import roadmap_chart, words
from gradatim.web.site import Learner, Site, page

router = APIRouter(default_response_class=Response)

STATES = {
    mastery.NOT_STARTED: "Nothing done yet.",
    mastery.IN_PROGRESS: "Started; not all labs are passed.",
    mastery.PROVISIONAL: "Every lab is passed, one of them with help: pass that one without.",
    mastery.PASSED: "Every lab is passed without help.",
    mastery.MASTERED: f"Passed without help on {mastery.MASTERY_DAYS} different days.",
    mastery.FADING: "Passed once, but probably half forgotten by now: repeat it.",
}
AGAIN = ("retest", "review")  # kinds of steps that lead to no new skill


@router.get("/roadmap")
def roadmap(site: Learner, phase: int | None = None) -> Response:
    """All phases, and the map of one: by default, the learner's current phase."""
    phases = site.app.roadmap()
    next_skill = _next_skill(site)
    current = _phase_of(phases, next_skill)
    selected = _find_phase(phases, phase or current)
    skills = [one for each in phases for one in each.skills]
    heads = Counter(one.skill.title.partition(":")[0] for one in skills)
    return page(
        "roadmap.html",
        phases=phases,
        current=current,
        shown=selected,
        next_skill=next_skill,
        chart=selected and roadmap_chart(selected.phase.number, skills, next_skill),
        tally=site.app.tally(),
        hours=site.app.required_profile().hours,
        states=STATES,
        counts=Counter(one.state for one in selected.skills) if selected else {},
        words=words,
        coding=CODING_SKILL,
        twins={head for head, count in heads.items() if count > 1},
    )


def _next_skill(site: Site) -> str:
    """The skill of the next new activity; "" if none is left."""
    return next((step.skill for step in site.app.next() if step.kind not in AGAIN), "")


def _phase_of(phases: Sequence[PhaseProgress], skill: str) -> int:
    """The phase of a skill; without one, the first phase with something left to do, or 0."""
    for each in phases:
        if any(one.skill.id == skill for one in each.skills):
            return each.phase.number
    left = (p.phase.number for p in phases if any(s.planned and not s.passed for s in p.skills))
    return next(left, 0)


def _find_phase(phases: Sequence[PhaseProgress], number: int) -> PhaseProgress | None:
    """RequestError for an unknown phase; None if the roadmap has no phases."""
    found = next((each for each in phases if each.phase.number == number), None)
    if found is None and number:
        raise RequestError(f"there is no phase {number}", do="/roadmap shows all phases")
    return found or next(iter(phases), None)
