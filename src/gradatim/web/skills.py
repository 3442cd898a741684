"""The page of a skill: its outline, its state, the reason, and the evidence behind it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim.model import Framework, explorables
from gradatim.rules import catalogue
from gradatim.rules.plan.roles import FRAMEWORKS
from gradatim.web.site import Learner, page

router = APIRouter(default_response_class=Response)

ROWS = 100  # shown, newest first
Text = Annotated[str, Form()]


@router.get("/skills/{skill_id}")
def skill(site: Learner, skill_id: str) -> Response:
    """The outline of a skill, and why the skill has its state."""
    found = site.app.why(skill_id)
    items = site.app.outline(skill_id)
    return page(
        "skill.html",
        why=found,
        rows=found.rows[: -ROWS - 1 : -1],
        items=items,
        progress=site.app.skill_progress(skill_id),
        missing=site.app.missing([skill_id]),
        following=catalogue.next_activity(items, ""),
        skills=site.app.pack.skills,
        framework=site.app.required_profile().framework,
        frameworks=FRAMEWORKS,
        of_keras=catalogue.skill_of_framework(site.app.pack, Framework.KERAS),
        explorables=explorables.of_skill(skill_id),
        note=site.app.note_beside(skill_id),
    )


@router.post("/skills/{skill_id}/experiments")
def experiment(
    site: Learner, skill_id: str, tried: Text = "", seen: Text = "", link: Text = ""
) -> Response:
    """Record what the learner tried out on their own."""
    site.app.add_experiment(skill_id, tried, seen, link)
    return RedirectResponse(f"/skills/{skill_id}#evidence", 303)
