"""Interactive pictures: an index, and a page for each with a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from starlette.responses import Response

from gradatim.errors import RequestError
from gradatim.web.formats import as_sentence
from gradatim.web.site import Anybody, page

if TYPE_CHECKING:
    from gradatim.explorables.pictures import Picture

router = APIRouter(prefix="/explore", default_response_class=Response)


@router.get("")
def index(site: Anybody) -> Response:
    """All pictures, with the labs that use them."""
    labs = site.app.pack.labs.values()
    return page("explore.html", pictures=_pictures(), labs=labs)


@router.get("/{name}")
def picture(site: Anybody, name: str, request: Request) -> Response:
    """One picture; for invalid input a sentence instead."""
    from gradatim.explorables.drawing import fields

    found = _pictures().get(name)
    if found is None:
        raise RequestError(f"there is no picture '{name[:80]}'", do="/explore lists them")
    query = dict(request.query_params)
    drawn, sentence = None, ""
    try:
        drawn = found.draw(**fields.read(found.fields, query))
    except RequestError as error:
        sentence = as_sentence(f"{error.what}; {error.do}")
    return page(
        "picture.html",
        422 if sentence else 200,
        name=name,
        picture=found,
        values=fields.shown(found.fields, query),
        drawn=drawn,
        sentence=sentence,
        labs=[lab for lab in site.app.pack.labs.values() if lab.explore == name],
    )


def _pictures() -> dict[str, Picture]:
    from gradatim.explorables.pictures import PICTURES  # NumPy: not for those who never look

    return PICTURES
