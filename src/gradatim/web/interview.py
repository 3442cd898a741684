"""The page of mock interviews: start one, continue it, and see earlier results."""

from __future__ import annotations

from math import ceil

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from gradatim.web.site import Learner, page

router = APIRouter(prefix="/interview", default_response_class=Response)


@router.get("")
def interview(site: Learner) -> Response:
    """The tasks with the minutes left, or a form to start; below, earlier results."""
    found, now = site.app.interviews(), site.app.now()
    running = found[-1] if found and found[-1].running(now) else None
    return page(
        "interview.html",
        running=running,
        left=ceil((running.end - now).total_seconds() / 60) if running else 0,
        last=found[-1] if found and not running else None,
        earlier=list(reversed(found[:-1])),
    )


@router.post("")
def start(site: Learner) -> Response:
    """Start a mock interview."""
    site.app.start_interview()
    return RedirectResponse("/interview", 303)
