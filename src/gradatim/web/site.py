"""What every route needs: the app, the running checks, and templates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Depends, Request
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, Response, StreamingResponse

from gradatim import render
from gradatim.printable import without_surrogates
from gradatim.rules import catalogue
from gradatim.web import assets, comparisons, formats, look
from gradatim.web.grading import Grader, text_digest
from gradatim.web.images import Images
from gradatim.web.verification import Verifier

if TYPE_CHECKING:
    from gradatim.app.app import App
    from gradatim.app.defence import Running
    from gradatim.defence.grading import ChangeResult


class Newcomer(Exception):
    """There is no profile yet."""


@dataclass(frozen=True)
class Site:
    """The state of a running server; stored in the state of the FastAPI app."""

    app: App
    grader: Grader
    verifier: Verifier
    images: Images = field(default_factory=Images)
    defences: dict[str, Running] = field(default_factory=dict)  # with the code at its start
    checked: dict[str, ChangeResult] = field(default_factory=dict)  # of each last change request


def anybody(request: Request) -> Site:
    """The site, for pages that need no profile."""
    site: Site = request.app.state.site
    return site


def learner(request: Request) -> Site:
    """The site, for pages that need a profile; sends newcomers to the welcome page."""
    site = anybody(request)
    if site.app.profile() is None:
        raise Newcomer
    return site


Anybody = Annotated[Site, Depends(anybody)]
Learner = Annotated[Site, Depends(learner)]


def draw(template: str, /, **values: Any) -> str:
    """Renders a template as text; escapes every value."""
    return without_surrogates(_templates().get_template(template).render(values))


def page(template: str, /, status: int = 200, **values: Any) -> HTMLResponse:
    """Renders a template as a response."""
    return HTMLResponse(draw(template, **values), status)


def download(content: str | bytes | Iterable[bytes], kind: str, name: str) -> Response:
    """A file that the browser saves under this name; an iterable of its pieces is streamed."""
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    if isinstance(content, str | bytes):
        return Response(content, media_type=kind, headers=headers)
    return StreamingResponse(content, media_type=kind, headers=headers)


@lru_cache(maxsize=1)
def _templates() -> Environment:
    found = Environment(
        loader=PackageLoader("gradatim.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals["asset"] = assets.address
    found.globals["look"] = look.current
    found.globals["editor"] = assets.editor
    found.filters |= {
        "md": lambda text: Markup(render.html(text)),
        "sentence": lambda text: Markup(render.sentence(text)),
        "code": lambda text, language="python": Markup(render.coloured(text, language)),
        "address": formats.address,
        "are_code": formats.are_code,
        "asks_for": formats.asks_for,
        "words": formats.words,
        "action": formats.action,
        "result": formats.result,
        "local": catalogue.to_local_time,
        "day": formats.day,
        "folded": formats.folded,
        "head": formats.head,
        "hours": formats.hours,
        "minutes": formats.minutes,
        "noun": formats.noun,
        "on_its_line": comparisons.with_source_line,
        "moment": formats.moment,
        "month": formats.month,
        "slug": formats.slug,
        "step_address": formats.step_address,
        "step_noun": formats.step_noun,
        "text_digest": text_digest,
    }
    return found
