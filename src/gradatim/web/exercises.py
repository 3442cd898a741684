"""The page of an exercise beyond what it shares with labs: the solution, for learners who are
stuck."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from gradatim.web import formats
from gradatim.web.site import Learner

router = APIRouter(prefix="/exercises/{skill_id}/{name}", default_response_class=Response)


@router.post("/solution")
def solution(site: Learner, skill_id: str, name: str) -> Response:
    """Record that the solution is shown, then show it."""
    exercise = site.app.exercise(f"{skill_id}/{name}")
    site.app.show_solution(exercise.id)
    return RedirectResponse(formats.address("practice", exercise.id) + "/solution", 303)
