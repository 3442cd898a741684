"""Search, and the glossary that some of its hits lead to."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from markupsafe import Markup, escape
from starlette.responses import Response

from gradatim.app.search import LIMIT, LONGEST, MARKS
from gradatim.errors import RequestError
from gradatim.web import formats
from gradatim.web.site import Learner, page

router = APIRouter(default_response_class=Response)


@router.get("/search")
def search(site: Learner, q: Annotated[str, Query(max_length=LONGEST)] = "") -> Response:
    """The hits for these words."""
    found = site.app.find(q)
    hits = [(hit, _address(hit.kind, hit.id), _marked(hit.excerpt)) for hit in found.hits]
    return page("search.html", query=q, corrected=found.corrected, hits=hits, limit=LIMIT)


@router.get("/glossary")
def glossary(site: Learner) -> Response:
    """The terms of the curriculum, with their synonyms elsewhere."""
    terms = sorted(site.app.pack.glossary(), key=lambda term: term.term.lower())
    return page("glossary.html", terms=terms)


@router.get("/glossary/{slug}")
def term(site: Learner, slug: str) -> Response:
    """One term: what it means, and the chapters that introduce it."""
    terms = site.app.pack.glossary()
    found = next((one for one in terms if formats.slug(one.term) == slug), None)
    if found is None:
        raise RequestError(f"there is no term '{slug[:80]}'", do="the glossary has all of them")
    heads = site.app.pack.chapter_heads.values()
    named = {found.term.lower(), f"{found.term.lower()}s"}
    chapters = [head for head in heads if named & {one.lower() for one in head.introduces}]
    return page("term.html", term=found, chapters=chapters)


def _address(kind: str, name: str) -> str:
    return formats.address(kind, formats.slug(name) if kind == "term" else name)


def _marked(excerpt: str) -> Markup:
    """The excerpt as HTML, with the found words marked."""
    start, end = MARKS
    return Markup(str(escape(excerpt)).replace(start, "<mark>").replace(end, "</mark>"))
