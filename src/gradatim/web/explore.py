"""Interactive pictures: an index, and a page for each with a guess and a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from gradatim.errors import RequestError
from gradatim.model import EXPLORABLES
from gradatim.web.formats import as_sentence
from gradatim.web.site import Anybody, Site, page

if TYPE_CHECKING:
    from gradatim.explorables.drawing.guess import Reply
    from gradatim.explorables.drawing.plot import Drawing
    from gradatim.explorables.pictures import Picture

router = APIRouter(prefix="/explore", default_response_class=Response)


@router.get("")
def index(site: Anybody) -> Response:
    """All pictures in small, and the labs that use them."""
    from gradatim.explorables.pictures import PICTURES, thumbnail

    parts: dict[str, list[str]] = {}
    for name, idea in EXPLORABLES.items():
        parts.setdefault(idea.part, []).append(name)
    return page(
        "explore.html",
        parts=parts,
        ideas=EXPLORABLES,
        pictures=PICTURES,
        faces={name: thumbnail(name) for name in PICTURES},
        labs=site.app.pack.labs.values(),
    )


@router.get("/{name}")
def picture(site: Anybody, name: str, request: Request) -> Response:
    """One picture; a sentence in its place for invalid input."""
    return _picture(site, name, dict(request.query_params))


@router.post("/{name}")
def guess(site: Anybody, name: str, guess: Annotated[str, Form()] = "") -> Response:
    """Judge and record a guess; then set the picture to the values that answer it."""
    from gradatim.explorables.drawing.guess import query_string

    expected = site.app.explorable(name).guess
    try:
        site.app.guess(name, guess)
    except RequestError as error:
        return _picture(site, name, {}, refused=as_sentence(str(error)))
    return RedirectResponse(f"/explore/{name}?{query_string(expected, guess.strip())}", 303)


def _picture(site: Site, name: str, query: Mapping[str, str], refused: str = "") -> Response:
    from gradatim.explorables.drawing import fields

    found = site.app.explorable(name)
    drawing, sentence = _draw(found, query)
    reply = _reply(found, query)
    return page(
        "picture.html",
        422 if sentence or refused else 200,
        name=name,
        title=EXPLORABLES[name].title,
        picture=found,
        values=fields.form_values(found.fields, query),
        drawn=drawing,
        sentence=sentence,
        reply=reply,
        refused=refused,
        opened=bool(query) or site.app.guessed(name),
        labs=[lab for lab in site.app.pack.labs.values() if lab.explore == name],
        skills=[s for s in EXPLORABLES[name].skills if s in site.app.pack.skills],
        titles=site.app.pack.skills,
    )


def _draw(picture: Picture, query: Mapping[str, str]) -> tuple[Drawing | None, str]:
    """The drawing, or the reason why there is none."""
    from gradatim.explorables.drawing import fields

    try:
        return picture.draw(**fields.parse_form(picture.fields, query)), ""
    except RequestError as error:
        return None, as_sentence(f"{error.what}; {error.do}")


def _reply(picture: Picture, query: Mapping[str, str]) -> Reply | None:
    """The reply to the guess in the query string; None if there is no valid one."""
    try:
        return picture.guess.reply(query["guess"])
    except (KeyError, RequestError):
        return None
