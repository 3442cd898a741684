"""The page of a skill: its course, then its state, why, and the evidence behind it."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from gradatim.model import explorables
from gradatim.rules import catalogue
from gradatim.web.site import Learner, page

router = APIRouter(default_response_class=Response)

ROWS = 100  # shown, newest first


@router.get("/skills/{skill_id}")
def skill(site: Learner, skill_id: str) -> Response:
    """The course of a skill in its order, and why the skill has its state."""
    found = site.app.why(skill_id)
    items = site.app.outline(skill_id)
    return page(
        "skill.html",
        why=found,
        rows=found.rows[: -ROWS - 1 : -1],
        items=items,
        standing=site.app.standing(skill_id),
        missing=site.app.missing([skill_id]),
        following=catalogue.following(items, ""),
        skills=site.app.pack.skills,
        explorables=explorables.of_skill(skill_id),
        note=site.app.note_beside(skill_id),
    )
