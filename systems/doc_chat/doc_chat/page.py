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

from doc_chat import start, views
from doc_chat.conversations import KEPT, REASONS, Exchange
from doc_chat.index import RESULT
from doc_chat.requests import Asked, body, or_404, why
from doc_chat.service import Reply, Service, ServiceDep, passage

_NEAREST = 3  # passages shown with a refusal or an answer that is not sure
_RELATED = (0.1, 0.25)  # least score of such a passage, without and with an embedder

routes = APIRouter(include_in_schema=False)


@routes.get("/")
def home(request: Request, service: ServiceDep) -> Response:
    about = start.about(service.library, service.library.now()[0])
    return _page(request, service, views.part("start", *about))


@routes.get("/c/{conversation}")
def conversation(request: Request, service: ServiceDep, conversation: str) -> Response:
    found = service.conversations.exchanges(_reader(request), conversation)
    kept = or_404(found, "conversation")
    content = (views.part("exchange", one, service.advice) for one in kept)
    return _page(request, service, Markup().join(content), conversation)


@routes.post("/")
async def ask(request: Request, service: ServiceDep) -> Response:
    fields = await _fields(request)
    question, conversation = fields.get("question", "").strip(), fields.get("conversation", "")
    scripted = "x-part" in request.headers
    try:
        Asked(question=question)
    except ValidationError as error:
        if scripted:
            raise
        content = views.part("mistake", question, why(error))
        return _page(request, service, content, conversation, 422)
    reader = _reader(request) or secrets.token_urlsafe(16)
    kept = service.conversations.exchanges(reader, conversation)
    before = [one.reply["understood"] for one in kept]
    response: Response
    if scripted:
        events = _events(service, reader, conversation, question, before)
        response = StreamingResponse(events, media_type="text/event-stream")
    else:
        reply = await service.ask(question, before)
        response = _redirect(await _keep(service, reader, conversation, reply))
    response.headers["cache-control"] = "no-store"
    response.set_cookie("reader", reader, max_age=KEPT, httponly=True, samesite="lax")
    return response


@routes.post("/rate")
async def rate(request: Request, service: ServiceDep) -> Response:
    fields = await _fields(request)
    id, thumb, reason = (fields.get(name, "") for name in ("id", "thumb", "reason"))
    if thumb not in ("up", "down") or reason not in ("", *REASONS) or not id.isdecimal():
        raise HTTPException(422, "A rating has the id of an answer, a thumb and a reason.")
    or_404(len(id) < 19, "answer")  # a larger number does not fit the database's 64 bits
    one = or_404(service.conversations.rate(_reader(request), int(id), thumb, reason), "answer")
    if "x-part" in request.headers:
        return views.page(request, views.part("rating", one))
    return _redirect(one)


@routes.post("/c/{conversation}/delete")
async def delete(request: Request, service: ServiceDep, conversation: str) -> Response:
    service.conversations.delete(_reader(request), conversation)
    now = (await _fields(request)).get("now", "")
    stays = now != conversation and service.conversations.exchanges(_reader(request), now)
    return RedirectResponse(f"/c/{quote(now)}" if stays else "/", 303)


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
        most=RESULT,
    )


async def _events(
    service: Service, reader: str, conversation: str, question: str, before: list[str]
) -> AsyncIterator[str]:
    """The answer as server-sent events: its pieces, then the whole exchange as HTML."""
    async for part in service.stream(question, before):
        if isinstance(part, str):
            yield _event("piece", part)
        else:
            one = await _keep(service, reader, conversation, part)
            begun = service.conversations.begun(reader)
            shown = {
                "html": views.part("exchange", one, service.advice),
                "conversation": one.conversation,
                "begun": views.part("conversations", begun, one.conversation),
            }
            yield _event("exchange", shown)


def _event(name: str, data: object) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


async def _keep(service: Service, reader: str, conversation: str, reply: Reply) -> Exchange:
    """Stores the reply, with the nearest passages unless the answer is sure."""
    cited = [one.sentence for one in reply.answer.citations]
    kept = reply.json() | {"nearest": []}
    if not (cited and reply.answer.sure):
        least = _RELATED[bool(service.library.vectors)]
        for one in await service.search(reply.alone, _NEAREST, ()):
            if one.score >= least and one.sentences and not {*cited} & {*one.sentences}:
                heading = {"heading": one.sentences[0].heading_text}
                kept["nearest"].append(passage(one.document, one.span) | heading)
    version, _ = service.library.now()
    return service.conversations.add(reader, conversation, reply.question, kept, version)


def _redirect(one: Exchange) -> Response:
    return RedirectResponse(f"/c/{one.conversation}#t{one.id}", 303)


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
    return dict(parse_qsl((await body(request)).decode("utf-8", "replace")))
