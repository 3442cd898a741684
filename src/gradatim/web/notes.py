"""A learner's notes: next to each activity, on a page of their own, and all of them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from gradatim.app.notes import Note
from gradatim.errors import RequestError
from gradatim.web import formats
from gradatim.web.formats import as_sentence
from gradatim.web.site import Learner, page

router = APIRouter(prefix="/notes", default_response_class=Response)

JSON = "application/json"


@router.get("")
def notes(site: Learner) -> Response:
    """All notes."""
    return page("notes.html", notes=site.app.notes())


@router.get("/{activity:path}")
def note(site: Learner, activity: str) -> Response:
    """One note, and a form to edit it."""
    return _note(site.app.note(activity))


@router.post("/{activity:path}")
def save(
    request: Request,
    site: Learner,
    activity: str,
    text: Annotated[str, Form()] = "",
    seen: Annotated[str, Form()] = "",
) -> Response:
    """Save a note; the page's script sends it while it is typed."""
    as_json = JSON in request.headers.get("accept", "")
    try:
        saved = site.app.save_note(activity, text, seen)
    except RequestError as error:
        sentence, known = as_sentence(str(error)), site.app.note(activity)
        if as_json:
            return JSONResponse({"sentence": sentence}, 409)
        return _note(known, sentence, text, 409)
    if as_json:
        return JSONResponse({"seen": saved.version})
    return RedirectResponse(f"/notes/{activity}", 303)


def _note(note: Note, sentence: str = "", typed: str | None = None, status: int = 200) -> Response:
    return page(
        "note.html",
        status,
        note=note,
        sentence=sentence,
        typed=note.text if typed is None else typed,
        address=formats.address(note.kind, note.activity),
    )
