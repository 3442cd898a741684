"""Renders pages from templates, with autoescaping."""

from datetime import date
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from doc_chat.analysis import strip_markup
from doc_chat.conversations import REASONS
from doc_chat.documents import Document

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_CONTEXT = 20_000  # code points shown before and after a citation


def passage_url(one: dict[str, Any]) -> str:
    """The URL that shows a passage in its document."""
    return f"/read/{quote(one['doc'])}?start={one['start']}&end={one['end']}#cited"


_TEMPLATES = Environment(loader=PackageLoader("doc_chat"), autoescape=True)
_TEMPLATES.filters |= {"readable": strip_markup, "address": passage_url}
_TEMPLATES.globals |= {"reasons": REASONS, "day": date.fromtimestamp}


def page(
    request: Request,
    content: str = "",
    status: int = 200,
    template: str = "page.html",
    **variables: Any,
) -> Response:
    """The content inside the page, or the content alone for the page's script."""
    if "x-part" not in request.headers:
        content = _TEMPLATES.get_template(template).render(content=content, **variables)
    headers = {
        "content-security-policy": _POLICY,
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }
    return HTMLResponse(content, status, headers)


def render(name: str, *values: object) -> Markup:
    """Renders a macro of parts.html."""
    return getattr(_TEMPLATES.get_template("parts.html").module, name)(*values)


def document(source: Document, start: int, end: int) -> Markup:
    """The part of a document around a citation, with the citation marked."""
    start, end = max(0, start), max(0, end)
    before, after = source.text[max(0, start - _CONTEXT) : start], source.text[end : end + _CONTEXT]
    return render("document", source.id, before, source.text[start:end], after)
