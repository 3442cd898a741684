"""What the page tells of somebody at work, so that sessions are found."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from gradatim.web.context import Learner

router = APIRouter(default_response_class=Response)


@router.post("/active")
def active(site: Learner, lab: Annotated[str, Form()] = "") -> Response:
    """Somebody reads or writes; kept at most once in a few minutes."""
    site.app.stir(lab)
    return Response(status_code=204)
