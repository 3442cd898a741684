"""Records activity on the page, from which sessions are computed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from gradatim.web.site import Learner

router = APIRouter(default_response_class=Response)


@router.post("/active")
def active(site: Learner, lab: Annotated[str, Form()] = "") -> Response:
    """Record activity, at most once every few minutes."""
    site.app.record_activity(lab)
    return Response(status_code=204)
