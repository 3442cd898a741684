"""What exercises have beyond the page that they share with labs: a way out for who is stuck."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from gradatim.web import formats
from gradatim.web.site import Learner

router = APIRouter(prefix="/exercises/{skill_id}/{name}", default_response_class=Response)


@router.post("/solution")
def solution(site: Learner, skill_id: str, name: str) -> Response:
    """Keep that the solution is looked at, then show it."""
    exercise = site.app.exercise(f"{skill_id}/{name}")
    site.app.show_solution(exercise.id)
    return RedirectResponse(formats.address("practice", exercise.id) + "/solution", 303)
