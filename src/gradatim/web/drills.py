"""Interview questions: the list, and a page on which to answer and rate one."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim.errors import RequestError
from gradatim.web.site import Learner, page

router = APIRouter(prefix="/drills", default_response_class=Response)


@router.get("")
def drills(site: Learner, skill: str = "") -> Response:
    """The questions of one skill, or of all skills begun, the longest unanswered first."""
    rows = site.app.open_drills(skill or None)
    done = [(row.at, row.drill.id, row) for row in rows if row.at]
    return page(
        "drills.html",
        rows=rows,
        last=max(done)[-1] if done else None,
        calibration=site.app.calibration(),
        skills=site.app.pack.skills,
        skill=site.app.pack.skills.get(skill),
    )


@router.get("/{drill_id}")
def drill(site: Learner, drill_id: str, skill: str = "") -> Response:
    """The question, a field for notes, and the rubric with a model answer behind a click."""
    row = site.app.drill(drill_id)
    title = site.app.pack.skills[row.drill.skill].title
    return page("drill.html", row=row, drill=row.drill, title=title, skill=skill)


@router.post("/{drill_id}")
def drilled(
    site: Learner,
    drill_id: str,
    met: Annotated[list[int] | None, Form()] = None,
    notes: Annotated[str, Form()] = "",
    expected: Annotated[int | None, Form()] = None,
    skill: Annotated[str, Form()] = "",
) -> Response:
    """Record which points of the rubric the answer met, and how many were expected."""
    found = site.app.drill(drill_id).drill
    made = set(met or ())
    if not made <= set(range(len(found.rubric))):
        raise RequestError("the rubric has no such point", do="open the question again")
    met_each = [point in made for point in range(len(found.rubric))]
    site.app.record_drill(found, met_each, notes, expected)
    return RedirectResponse(f"/drills?{urlencode({'skill': skill})}" if skill else "/drills", 303)
