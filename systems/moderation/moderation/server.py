"""The service over HTTP. A bad request is refused with one sentence that repeats no text."""

import argparse
import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import fields
from typing import Annotated, Any, Self
from urllib.parse import quote

import uvicorn
from fastapi import Depends, FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse
from pydantic import AfterValidator, BaseModel, Field, StrictBool
from starlette.exceptions import HTTPException

from moderation import page, review
from moderation.data import ACTIONS
from moderation.engine import Engine, Settings
from moderation.errors import ModerationError, fitted, misfit
from moderation.scorer import ENGLISH, check
from moderation.store import Item

MOST_BYTES = 150_000_000  # 500 texts of 20,000 code points, each written as \\uXXXX\\uXXXX
MOST_TEXTS = 500
MOST_ITEMS = 200
LONGEST_NAME = 100
Text = Annotated[str, AfterValidator(check)]
log = logging.getLogger("moderation")


def person(given: str) -> str:
    """A valid reviewer's name, stripped. ModerationError if it is not valid."""
    if not given.strip() or len(given) > LONGEST_NAME or not given.isprintable():
        raise ModerationError(f"a reviewer's name has 1 to {LONGEST_NAME} printable letters")
    return given.strip()


class Body(BaseModel):
    """The JSON body of a request."""

    @classmethod
    async def read(cls, request: Request) -> Self:
        raw = bytearray()
        async for part in request.stream():
            raw += part
            if len(raw) > MOST_BYTES:
                raise ModerationError("this is too large", 413)
        return fitted(cls, bytes(raw), "the body")


class One(Body):
    text: Text
    lang: str = ENGLISH


class Many(Body):
    texts: Annotated[list[Text], Field(min_length=1, max_length=MOST_TEXTS)]
    lang: str = ENGLISH


class Appeal(Body):
    text: Text | None = None
    lang: str = ENGLISH


class Label(Body):
    toxic: StrictBool
    reviewer: Annotated[str, AfterValidator(person)]


def app(settings: Settings) -> FastAPI:
    engine = Engine(settings)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        following = asyncio.create_task(engine.follow())
        yield
        following.cancel()
        if engine.endpoint:
            await engine.endpoint.close()
        engine.store.close()

    # Spans and their logs would record URLs and errors, which may contain a text.
    quiet: Any = {"tracing": False, "logs": False}
    site = FastAPI(openapi_url=None, lifespan=life, redirect_slashes=False, telemetry=quiet)

    @site.exception_handler(ModerationError)
    async def cannot(_: Request, error: ModerationError) -> Response:
        return JSONResponse({"error": str(error)}, error.status)

    @site.exception_handler(RequestValidationError)
    async def unfit(_: Request, error: RequestValidationError) -> Response:
        return JSONResponse({"error": misfit(error.errors())}, 400)

    @site.exception_handler(HTTPException)
    async def refused(_: Request, error: HTTPException) -> Response:
        return JSONResponse({"error": "there is nothing here to do that"}, error.status_code)

    @site.get("/health")
    async def health() -> Response:
        status, code = ("ok", 200) if engine.current else ("no model", 503)
        return JSONResponse({"status": status}, code)

    @site.get("/version")
    async def version() -> dict[str, str]:
        return {"version": engine.scorer.name}

    @site.post("/score")
    async def score(request: Request) -> Response:
        sent = await One.read(request)
        [(name, answer)] = await engine.answer([sent.text], sent.lang)
        return JSONResponse(answer.as_json(name))

    @site.post("/score/batch")
    async def batch(request: Request) -> Response:
        sent = await Many.read(request)
        answers = await engine.answer(sent.texts, sent.lang)
        return JSONResponse({"results": [answer.as_json(name) for name, answer in answers]})

    @site.get("/review")
    def queue(limit: Annotated[int, Query(ge=1, le=MOST_ITEMS)] = 20) -> dict[str, Any]:
        items = engine.queue()
        return {"waiting": len(items), "items": [_item(item) for item in items[:limit]]}

    @site.post("/review/{name}")
    def label(name: str, sent: Annotated[Label, Depends(Label.read)]) -> dict[str, Any]:
        item = engine.store.label(name, sent.toxic, sent.reviewer)
        return {"id": item.id, "labels": item.labels, "settled": item.settled}

    @site.post("/appeals/{name}")
    def appeal(name: str, sent: Annotated[Appeal, Depends(Appeal.read)]) -> dict[str, Any]:
        return _appeal(engine.appeal(name, sent.text, sent.lang))

    @site.get("/appeals/{name}")
    def appealed(name: str) -> dict[str, Any]:
        item = engine.store.item(name)
        if item is None or not item.appealed:
            raise ModerationError("there is no such appeal", 404)
        return _appeal(item)

    @site.get("/estimate")
    def estimate() -> dict[str, Any]:
        return review.estimate(engine.store.sampled())

    @site.get("/alarms")
    async def alarms() -> dict[str, Any]:
        rows = [{"window": each.window, "terms": each.terms} for each in engine.alarms]
        return {"windows": engine.windows, "alarms": rows}

    @site.get("/metrics", response_class=PlainTextResponse)
    def metrics() -> str:
        return "".join(_metrics(engine, engine.store.count_waiting()))

    @site.get("/", response_class=HTMLResponse)
    def front(request: Request) -> str:
        return page.render(engine, request)

    @site.post("/page/label")
    async def labelled(request: Request) -> Response:
        try:
            name, toxic, reviewer = await page.form(request)
            await asyncio.to_thread(engine.store.label, name, toxic, person(reviewer))
        except ModerationError as error:
            return page.refusal(error)
        last = quote(f"{name} {'toxic' if toxic else 'fine'}")
        answer = RedirectResponse(f"/?last={last}", 303)
        answer.set_cookie("reviewer", quote(reviewer), httponly=True, samesite="strict")
        return answer

    return site


def _item(item: Item) -> dict[str, Any]:
    names = ("id", "text", "toxicity", "action", "why", "disputed", "appealed")
    return {name: getattr(item, name) for name in names}


def _appeal(item: Item) -> dict[str, Any]:
    result = "upheld" if item.majority > 0 else "overturned"
    return {"id": item.id, "result": result if item.settled else "waiting", "labels": item.labels}


def _metrics(engine: Engine, waiting: int) -> Iterable[str]:
    yield "# TYPE texts_total counter\n"
    for action in ACTIONS:
        yield f'texts_total{{action="{action}"}} {engine.counts[action]}\n'
    yield f"# TYPE api_texts_total counter\napi_texts_total {engine.counts['sent']}\n"
    yield f"# TYPE api_failures_total counter\napi_failures_total {engine.counts['failures']}\n"
    yield f"# TYPE review_waiting gauge\nreview_waiting {waiting}\n"


class Quiet:
    """Logs only the type and place of an unexpected error: its traceback may contain a text."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            await self.inner(scope, receive, send)
        except Exception as error:
            at = traceback.extract_tb(error.__traceback__)[-1]
            log.error("unexpected %s at %s:%s", type(error).__name__, at.filename, at.lineno)


def run(options: argparse.Namespace) -> None:
    settings = Settings(**{each.name: getattr(options, each.name) for each in fields(Settings)})
    logging.basicConfig(format="%(levelname)s %(message)s")
    # The access log would record URLs as they were sent, which may contain a text.
    uvicorn.run(
        Quiet(app(settings)),
        host=options.host,
        port=options.port,
        access_log=False,
        log_level="warning",
    )
