"""The chat page: a form that works without JavaScript, and answers that come piece by piece."""

from __future__ import annotations

import json
import secrets
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse
from markupsafe import Markup
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from doc_chat import start, views
from doc_chat.conversations import KEPT, REASONS, Exchange
from doc_chat.index import RESULT
from doc_chat.requests import Asked, body, why
from doc_chat.service import Reply, Service, passage

_NEAREST = 3  # passages shown where there is no answer
_RELATED = (0.1, 0.25)  # the least score of a related passage, without an embedder and with one


def router(service: Service) -> APIRouter:
    routes = APIRouter(include_in_schema=False)
    _chat(routes, service)
    _kept(routes, service)
    _evaluated(routes, service)

    @routes.get("/read/{id:path}")
    def read(request: Request, id: str, start: int = 0, end: int = 0) -> Response:
        document = service.library.document(id, ())
        if document is None:
            raise HTTPException(404, "There is no such document.")
        return views.page(request, views.document(document, start, end), title=document.id)

    return routes


def _chat(routes: APIRouter, service: Service) -> None:
    @routes.get("/")
    def home(request: Request) -> Response:
        about = start.about(service.library, service.library.now()[0])
        return _page(request, service, views.part("start", *about))

    @routes.get("/c/{conversation}")
    def conversation(request: Request, conversation: str) -> Response:
        kept = service.conversations.exchanges(_reader(request), conversation)
        if not kept:
            raise HTTPException(404, "There is no such conversation any more, or it is not yours.")
        content = Markup().join(views.part("exchange", one, service.advice) for one in kept)
        return _page(request, service, content, conversation)

    @routes.post("/")
    async def ask(request: Request) -> Response:
        fields = await _fields(request)
        question, conversation = fields.get("question", "").strip(), fields.get("conversation", "")
        try:
            Asked(question=question)
        except ValidationError as error:
            if "x-part" in request.headers:
                raise
            content = views.part("mistake", question, why(error))
            return _page(request, service, content, conversation, 422)
        reader = _reader(request) or secrets.token_urlsafe(16)
        kept = service.conversations.exchanges(reader, conversation)
        before = [one.reply["understood"] for one in kept]
        response: Response
        if "x-part" in request.headers:
            events = _events(service, reader, conversation, question, before)
            response = StreamingResponse(events, media_type="text/event-stream")
        else:
            reply = await service.ask(question, before)
            one = await _keep(service, reader, conversation, reply)
            response = RedirectResponse(f"/c/{one.conversation}#t{one.id}", 303)
        response.headers["cache-control"] = "no-store"
        response.set_cookie("reader", reader, max_age=KEPT, httponly=True, samesite="lax")
        return response


def _kept(routes: APIRouter, service: Service) -> None:
    """What a reader does with answers that are kept."""

    @routes.post("/rate")
    async def rate(request: Request) -> Response:
        fields = await _fields(request)
        id, thumb, reason = (fields.get(name, "") for name in ("id", "thumb", "reason"))
        note = fields.get("note", "").strip()[:500]
        if thumb not in ("up", "down") or reason not in ("", *REASONS) or not id.isdecimal():
            raise HTTPException(422, "A rating has the id of an answer, a thumb and a reason.")
        if len(id) > 18:
            raise HTTPException(404, "There is no such answer.")
        one = service.conversations.rate(_reader(request), int(id), thumb, reason, note)
        if one is None:
            raise HTTPException(404, "There is no such answer.")
        if "x-part" in request.headers:
            return views.page(request, views.part("rating", one))
        return RedirectResponse(f"/c/{one.conversation}#t{one.id}", 303)

    @routes.post("/c/{conversation}/delete")
    async def delete(request: Request, conversation: str) -> Response:
        service.conversations.delete(_reader(request), conversation)
        now = (await _fields(request)).get("now", "")
        stays = now != conversation and service.conversations.exchanges(_reader(request), now)
        return RedirectResponse(f"/c/{quote(now)}" if stays else "/", 303)


def _evaluated(routes: APIRouter, service: Service) -> None:
    """Runs by documents and settings, and failures with what was retrieved."""

    @routes.get("/evaluation")
    def report(request: Request, run: str = "") -> Response:
        runs = service.store.runs()
        if run and run not in runs:
            raise HTTPException(404, "There is no such run.")
        names = dict.fromkeys(name for one in runs.values() for name in one["measures"])
        shown: dict[str, Any] = {
            "runs": runs,
            "chosen": run or next(iter(runs), ""),
            "names": list(names),
        }
        shown |= {"ratings": service.conversations.ratings(), "most": RESULT}
        return views.page(request, "", template="evaluation.html", **shown)


async def _events(
    service: Service, reader: str, conversation: str, question: str, before: list[str]
) -> AsyncIterator[str]:
    """The answer as server-sent events: its pieces, then the whole exchange as it is kept."""
    async for part in service.stream(question, before):
        if isinstance(part, str):
            yield _event("piece", part)
        else:
            one = await _keep(service, reader, conversation, part)
            shown = {
                "html": views.part("exchange", one, service.advice),
                "conversation": one.conversation,
                "begun": views.part(
                    "conversations", service.conversations.begun(reader), one.conversation
                ),
            }
            yield _event("exchange", shown)


def _event(name: str, data: object) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


async def _keep(service: Service, reader: str, conversation: str, reply: Reply) -> Exchange:
    """With what the page shows beside what the API answers: headings, nearest passages."""
    cited = [one.sentence for one in reply.answer.citations]
    kept = reply.json() | {"nearest": []}
    for shown, sentence in zip(kept["citations"], cited, strict=True):
        shown["heading"] = sentence.heading_text
    if not (cited and reply.answer.sure):
        least = _RELATED[bool(service.library.embedder)]
        for one in await service.search(reply.alone, _NEAREST, ()):
            inside = [each for piece in one.pieces for each in piece.sentences]
            if one.score >= least and inside and not any(each in inside for each in cited):
                heading = {"heading": inside[0].heading_text}
                kept["nearest"].append(passage(one.document, one.span) | heading)
    version, _ = service.library.now()
    return service.conversations.add(reader, conversation, reply.question, kept, version)


def _page(
    request: Request, service: Service, content: str, conversation: str = "", status: int = 200
) -> Response:
    documents = service.library.now()[1]
    count = f"{documents:,} documents" if documents else ""
    begun = service.conversations.begun(_reader(request))
    return views.page(request, content, status, count=count, conversation=conversation, begun=begun)


def _reader(request: Request) -> str:
    return request.cookies.get("reader", "")


async def _fields(request: Request) -> dict[str, str]:
    fields = parse_qs((await body(request)).decode("utf-8", "replace"))
    return {name: values[0] for name, values in fields.items()}
