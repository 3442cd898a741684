"""The HTML of answers, citations and documents. Everything that was not written here is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files
from string import Template
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse, Response

from doc_chat.analysis import readable
from doc_chat.conversations import REASONS, Exchange
from doc_chat.documents import Document
from doc_chat.structure import Span

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_AROUND = 20_000  # code points of a document that are shown around a citation
_THUMB = (
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 10h4v11H2zM8 10l5-8c1.7 0 2.7 1.2 '
    '2.4 2.8L14.7 9H20a2 2 0 0 1 2 2.4l-1.6 8A2 2 0 0 1 18.4 21H8z"/></svg>'
)


def page(
    request: Request,
    content: str,
    status: int = 200,
    earlier: str = "",
    template: str = "page.html",
    **more: str,
) -> Response:
    """The content within the page, or alone for the page's own script; `earlier` is HTML too."""
    if "x-part" not in request.headers:
        values = {"count": "", "conversation": "", "title": "Ask the documents"} | more
        values = {name: escape(text) for name, text in values.items()}
        content = Template(file(template)).substitute(values, content=content, earlier=earlier)
    headers = {
        "content-security-policy": _POLICY,
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }
    return HTMLResponse(content, status, headers)


def exchange(one: Exchange) -> str:
    rating = rate(one)
    return _article(one.question, f"{_answer(one.question, one.reply)}{rating}", f"t{one.id}")


def mistake(question: str, why: str) -> str:
    return _article(question, f"<p>{escape(why)}</p>", "")


def _article(question: str, answer: str, id: str) -> str:
    asked = f'<p class="question">{escape(question)}</p>'
    return f'<article id="{id}">{asked}<div class="answer">{answer}</div></article>'


def _answer(question: str, reply: dict[str, Any]) -> str:
    understood = reply["understood"]
    parts = [f"<p>{escape(reply['answer'])}</p>"]
    if understood != question:
        parts.insert(0, f'<p class="note">Understood as: {escape(understood)}</p>')
    if reply["citations"]:
        parts.append(f'<ol class="sources">{passages(reply["citations"])}</ol>')
    if reply["nearest"]:
        nearest = passages(reply["nearest"])
        parts.append(f'<p class="note">The nearest passages:</p><ul>{nearest}</ul>')
    checked = "Written by a model and checked." * (reply["generator"] == "model")
    if note := reply["degraded"] or checked:
        parts.append(f'<p class="note">{escape(note)}</p>')
    return "".join(parts)


def passages(cited: Sequence[dict[str, Any]], most: int = 160) -> str:
    """A list item for each, with at most so many of its code points."""
    return "".join(_passage(one, most) for one in cited)


def _passage(one: dict[str, Any], most: int) -> str:
    text = readable(one["text"])
    short = text if len(text) <= most else text[:most] + "…"
    link = f'<a href="{escape(address(one))}">{escape(one["doc"])}</a>'
    return f"<li>{link}<q>{escape(short)}</q></li>"


def address(one: dict[str, Any]) -> str:
    """Where a passage is shown in its document."""
    return f"/read/{quote(one['doc'])}?start={one['start']}&end={one['end']}#cited"


def rate(one: Exchange) -> str:
    """Two thumbs, and behind the lower one the question why."""
    hidden = f'<input type="hidden" name="id" value="{one.id}">'
    thumbs = "".join(
        f'<button class="thumb {thumb}" name="thumb" value="{thumb}" title="{title}" '
        f'aria-label="{title}" aria-pressed="{str(one.thumb == thumb).lower()}">{_THUMB}</button>'
        for thumb, title in (("up", "This helped"), ("down", "This did not help"))
    )
    form = f'<form class="rate" method="post" action="/rate">{hidden}'
    why = "Thank you." if one.thumb == "up" or one.reason else ""
    why = f'<p class="note" role="status">{why}</p>' if why else ""
    if one.thumb == "down" and not one.reason:
        options = '<option value="">Choose a reason</option>'
        options += "".join(f"<option>{reason}</option>" for reason in REASONS)
        why = (
            f'{form}<input type="hidden" name="thumb" value="down"><label>What is wrong with it?'
            f'<select name="reason" required>{options}</select></label>'
            '<label>In your words, if you like<input name="note" maxlength="500"></label>'
            "<button>Send</button></form>"
        )
    return f'<div class="rating">{form}{thumbs}</form>{why}</div>'


def conversations(begun: Sequence[Exchange], now: str) -> str:
    """The conversations of this reader, each with a button that removes it."""
    if not begun:
        return ""
    rows = "".join(
        f'<li><a href="/c/{one.conversation}"{" aria-current=page" * (one.conversation == now)}>'
        f"{escape(one.question)}</a>"
        f'<form method="post" action="/c/{one.conversation}/delete"><button>Delete</button></form>'
        "</li>"
        for one in begun
    )
    note = '<p class="note">Kept for 30 days, for this browser.</p>'
    return f"<details><summary>Earlier conversations</summary><ul>{rows}</ul>{note}</details>"


def document(one: Document, span: Span) -> str:
    text, start, end = one.text, max(0, span.start), max(0, span.end)
    low, high = max(0, start - _AROUND), end + _AROUND
    before, after = escape(text[low:start]), escape(text[end:high])
    marked = (
        f'<mark id="cited" tabindex="-1">{escape(text[start:end])}</mark>' if end > start else ""
    )
    title = f"<h2>{escape(one.id)}</h2>"
    return f'<section class="document">{title}<pre>{before}{marked}{after}</pre></section>'


def file(name: str) -> str:
    return (files("doc_chat") / name).read_text("utf-8")
