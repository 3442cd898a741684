"""The chat page: a form that works without JavaScript, and streamed answers for its script."""

import json
import secrets
from collections.abc import AsyncIterator
from urllib.parse import parse_qsl, quote

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse
from markupsafe import Markup
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from doc_chat import start_page, views
from doc_chat.conversations import REASONS, RETENTION_S, Exchange
from doc_chat.index import MAX_RESULT
from doc_chat.requests import AskRequest, body, describe, or_404
from doc_chat.service import Reply, Service, ServiceDep, passage

_MAX_NEAREST = 3  # passages shown with a refusal or an answer that is not sure
_MIN_RELATED = (0.1, 0.25)  # least score of such a passage, without and with an embedder

routes = APIRouter(include_in_schema=False)


@routes.get("/")
def home(request: Request, service: ServiceDep) -> Response:
    about = start_page.overview(service.library, service.library.refresh()[0])
    return _page(request, service, views.render("start", *about))


@routes.get("/c/{conversation}")
def conversation(request: Request, service: ServiceDep, conversation: str) -> Response:
    matches = service.conversations.exchanges(_reader(request), conversation)
    exchanges = or_404(matches, "conversation")
    content = (views.render("exchange", one, service.advice) for one in exchanges)
    return _page(request, service, Markup().join(content), conversation)


@routes.post("/")
async def ask(request: Request, service: ServiceDep) -> Response:
    fields = await _fields(request)
    question, conversation = fields.get("question", "").strip(), fields.get("conversation", "")
    from_script = "x-part" in request.headers
    try:
        AskRequest(question=question)
    except ValidationError as error:
        if from_script:
            raise
        content = views.render("mistake", question, describe(error))
        return _page(request, service, content, conversation, 422)
    reader = _reader(request) or secrets.token_urlsafe(16)
    exchanges = service.conversations.exchanges(reader, conversation)
    earlier = [one.reply["understood"] for one in exchanges]
    response: Response
    if from_script:
        events = _events(service, reader, conversation, question, earlier)
        response = StreamingResponse(events, media_type="text/event-stream")
    else:
        reply = await service.ask(question, earlier)
        response = _redirect(await _store_reply(service, reader, conversation, reply))
    response.headers["cache-control"] = "no-store"
    response.set_cookie("reader", reader, max_age=RETENTION_S, httponly=True, samesite="lax")
    return response


@routes.post("/rate")
async def rate(request: Request, service: ServiceDep) -> Response:
    fields = await _fields(request)
    id, thumb, reason = (fields.get(name, "") for name in ("id", "thumb", "reason"))
    if thumb not in ("up", "down") or reason not in ("", *REASONS) or not id.isdecimal():
        raise HTTPException(422, "A rating has the id of an answer, a thumb and a reason.")
    or_404(len(id) < 19, "answer")  # a larger number does not fit the database's 64 bits
    exchange = or_404(
        service.conversations.rate(_reader(request), int(id), thumb, reason), "answer"
    )
    if "x-part" in request.headers:
        return views.page(request, views.render("rating", exchange))
    return _redirect(exchange)


@routes.post("/c/{conversation}/delete")
async def delete(request: Request, service: ServiceDep, conversation: str) -> Response:
    service.conversations.delete(_reader(request), conversation)
    now = (await _fields(request)).get("now", "")
    still_open = now != conversation and service.conversations.exchanges(_reader(request), now)
    return RedirectResponse(f"/c/{quote(now)}" if still_open else "/", 303)


@routes.get("/read/{id:path}")
def read(request: Request, service: ServiceDep, id: str, start: int = 0, end: int = 0) -> Response:
    document = or_404(service.library.document(id, ()), "document")
    return views.page(request, views.document(document, start, end), title=document.id)


@routes.get("/evaluation")
def evaluation(request: Request, service: ServiceDep, run: str = "") -> Response:
    """Evaluation runs with their documents and settings, and each failure of the chosen run."""
    runs = service.store.runs()
    or_404(not run or run in runs, "run")
    return views.page(
        request,
        template="evaluation.html",
        runs=runs,
        chosen=run or next(iter(runs), ""),
        names=list(dict.fromkeys(name for one in runs.values() for name in one["measures"])),
        ratings=service.conversations.ratings(),
        most=MAX_RESULT,
    )


async def _events(
    service: Service, reader: str, conversation: str, question: str, earlier: list[str]
) -> AsyncIterator[str]:
    """The answer as server-sent events: its pieces, then the whole exchange as HTML."""
    async for part in service.stream(question, earlier):
        if isinstance(part, str):
            yield _event("piece", part)
        else:
            exchange = await _store_reply(service, reader, conversation, part)
            first_exchanges = service.conversations.first_exchanges(reader)
            data = {
                "html": views.render("exchange", exchange, service.advice),
                "conversation": exchange.conversation,
                "begun": views.render("conversations", first_exchanges, exchange.conversation),
            }
            yield _event("exchange", data)


def _event(name: str, data: object) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


async def _store_reply(service: Service, reader: str, conversation: str, reply: Reply) -> Exchange:
    """Stores the reply, with the nearest passages unless the answer is sure."""
    sentences = [one.sentence for one in reply.answer.citations]
    stored = reply.json() | {"nearest": []}
    if not (sentences and reply.answer.sure):
        min_score = _MIN_RELATED[bool(service.library.vectors)]
        for one in await service.search(reply.standalone, _MAX_NEAREST, ()):
            if one.score >= min_score and one.sentences and not {*sentences} & {*one.sentences}:
                heading = {"heading": one.sentences[0].heading_text}
                stored["nearest"].append(passage(one.document, one.span) | heading)
    version, _ = service.library.refresh()
    return service.conversations.add(reader, conversation, reply.question, stored, version)


def _redirect(exchange: Exchange) -> Response:
    return RedirectResponse(f"/c/{exchange.conversation}#t{exchange.id}", 303)


def _page(
    request: Request, service: Service, content: str, conversation: str = "", status: int = 200
) -> Response:
    documents = service.library.refresh()[1]
    count = f"{documents:,} documents" if documents else ""
    first_exchanges = service.conversations.first_exchanges(_reader(request))
    return views.page(
        request, content, status, count=count, conversation=conversation, begun=first_exchanges
    )


def _reader(request: Request) -> str:
    return request.cookies.get("reader", "")


async def _fields(request: Request) -> dict[str, str]:
    return dict(parse_qsl((await body(request)).decode("utf-8", "replace")))
