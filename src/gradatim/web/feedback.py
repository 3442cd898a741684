"""Reports of problems: a form at the end of each lab, exercise and chapter."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim.rules import catalogue
from gradatim.web import formats
from gradatim.web.site import Learner

router = APIRouter(default_response_class=Response)


@router.post("/feedback")
def give(
    site: Learner,
    activity: Annotated[str, Form()],
    text: Annotated[str, Form()] = "",
) -> Response:
    """Record a report, and return to the page it came from."""
    site.app.give_feedback(activity, text)
    found = catalogue.activity(site.app.pack, activity)
    assert found is not None  # else the report would have been refused
    return RedirectResponse(f"{formats.address(found.kind, activity)}#feedback", 303)
