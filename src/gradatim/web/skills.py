"""The page of a skill: its state, why, and the evidence behind it."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from gradatim.web.site import Learner, page

router = APIRouter(default_response_class=Response)

ROWS = 100  # shown, newest first


@router.get("/skills/{skill_id}")
def skill(site: Learner, skill_id: str) -> Response:
    """Why a skill has its state."""
    found = site.app.why(skill_id)
    drills = len(site.app.drills(skill_id))
    return page("skill.html", why=found, rows=found.rows[: -ROWS - 1 : -1], drills=drills)
