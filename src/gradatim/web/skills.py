"""The page of a skill: its course, then its state, why, and the evidence behind it."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from gradatim.rules import catalogue
from gradatim.web.context import Learner, page

router = APIRouter(default_response_class=Response)

ROWS = 100  # that are shown, the newest first


@router.get("/skills/{skill_id}")
def skill(site: Learner, skill_id: str) -> Response:
    """What there is to do for a skill in its order, and where the learner stands."""
    found = site.app.why(skill_id)
    items = site.app.outline(skill_id)
    return page(
        "skill.html",
        why=found,
        rows=found.rows[: -ROWS - 1 : -1],
        items=items,
        following=catalogue.following(items, ""),
        skills=site.app.pack.skills,
    )
