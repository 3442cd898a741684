"""The chat page: a form that works without JavaScript, and documents with the citation marked."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from string import Template
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from doc_chat.analysis import readable
from doc_chat.chat import Answer
from doc_chat.documents import Document
from doc_chat.index import Result
from doc_chat.requests import Asked, body, why
from doc_chat.service import Service
from doc_chat.structure import Span

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_NEAREST = 3  # passages shown where there is no answer
_RELATED = (0.1, 0.4)  # the least score of a related passage, without an embedder and with one
_AROUND = 20_000  # code points of a document that are shown around a citation


def router(service: Service) -> APIRouter:
    routes = APIRouter(include_in_schema=False)

    @routes.get("/")
    def home(request: Request) -> Response:
        return _page(request, "", len(service.library.now()[1]))

    @routes.post("/")
    async def ask(request: Request) -> Response:
        fields = parse_qs((await body(request)).decode("utf-8", "replace"))
        question = fields.get("question", [""])[0].strip()
        documents = len(service.library.now()[1])
        try:
            Asked(question=question)
        except ValidationError as error:
            return _page(request, _turn(question, f"<p>{escape(why(error))}</p>"), documents, 422)
        answer, _ = await service.ask(question, 5, ())
        nearest = await service.search(question, _NEAREST, ()) if answer.abstained else []
        nearest = [one for one in nearest if one.score >= _RELATED[bool(service.library.embedder)]]
        return _page(request, _turn(question, _answer(answer, nearest)), documents)

    @routes.get("/read/{id:path}")
    def read(request: Request, id: str, start: int = 0, end: int = 0) -> Response:
        document = service.library.document(id, ())
        if document is None:
            raise HTTPException(404, "There is no such document.")
        return _page(request, _document(document, Span(start, end)))

    @routes.get("/page.css")
    def style() -> Response:
        return Response(_file("page.css"), media_type="text/css")

    @routes.get("/page.js")
    def script() -> Response:
        return Response(_file("page.js"), media_type="text/javascript")

    return routes


def _page(request: Request, content: str, documents: int = 0, status: int = 200) -> Response:
    """The content within the page, or alone for the page's own script."""
    if "x-part" not in request.headers:
        count = f"{documents:,} documents" if documents else ""
        content = Template(_file("page.html")).substitute(content=content, count=count)
    headers = {"content-security-policy": _POLICY, "referrer-policy": "no-referrer"}
    return HTMLResponse(content, status, headers)


def _turn(question: str, answer: str) -> str:
    asked = f'<p class="question">{escape(question)}</p>'
    return f'<article>{asked}<div class="answer">{answer}</div></article>'


def _answer(answer: Answer, nearest: list[Result]) -> str:
    parts = [f"<p>{escape(answer.text)}</p>"]
    if answer.citations:
        cited = [_cited(one.sentence.document, one.span) for one in answer.citations]
        parts.append(f'<ol class="sources">{"".join(cited)}</ol>')
    if nearest:
        found = [_cited(one.document, one.span) for one in nearest]
        parts.append(f'<p class="note">The nearest passages:</p><ul>{"".join(found)}</ul>')
    note = answer.degraded or ("Written by a model and checked." * (answer.generator == "model"))
    return "".join(parts) + (f'<p class="note">{escape(note)}</p>' if note else "")


def _cited(document: Document, span: Span) -> str:
    link = f"/read/{quote(document.id)}?start={span.start}&end={span.end}#cited"
    text = readable(span.of(document.text))
    short = text if len(text) <= 160 else text[:160] + "…"
    return f'<li><a href="{escape(link)}">{escape(document.id)}</a><q>{escape(short)}</q></li>'


def _document(document: Document, span: Span) -> str:
    text, start, end = document.text, max(0, span.start), max(0, span.end)
    low, high = max(0, start - _AROUND), end + _AROUND
    before, after = escape(text[low:start]), escape(text[end:high])
    marked = (
        f'<mark id="cited" tabindex="-1">{escape(text[start:end])}</mark>' if end > start else ""
    )
    title = f"<h2>{escape(document.id)}</h2>"
    return f'<section class="document">{title}<pre>{before}{marked}{after}</pre></section>'


def _file(name: str) -> str:
    return (files("doc_chat") / name).read_text("utf-8")
