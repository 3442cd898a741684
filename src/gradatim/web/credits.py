"""Sources and third-party work that the course and the program are based on."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from gradatim.web.site import page

router = APIRouter(default_response_class=Response)


@router.get("/credits")
def credits() -> Response:
    """The source of the roadmap, and the work of others."""
    return page("credits.html")
