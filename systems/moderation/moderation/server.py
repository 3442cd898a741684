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
from moderation.errors import ModerationError, first_error, parse
from moderation.scorer import ENGLISH, valid_text
from moderation.store import Item

MAX_BYTES = 150_000_000  # 500 texts of 20,000 code points, each written as \\uXXXX\\uXXXX
MAX_TEXTS = 500
MAX_ITEMS = 200
MAX_NAME = 100
Text = Annotated[str, AfterValidator(valid_text)]
log = logging.getLogger("moderation")


def valid_reviewer(name: str) -> str:
    """A valid reviewer's name, stripped. ModerationError if it is not valid."""
    if not name.strip() or len(name) > MAX_NAME or not name.isprintable():
        raise ModerationError(f"a reviewer's name has 1 to {MAX_NAME} printable letters")
    return name.strip()


class RequestBody(BaseModel):
    """The JSON body of a request."""

    @classmethod
    async def read(cls, request: Request) -> Self:
        raw = bytearray()
        async for part in request.stream():
            raw += part
            if len(raw) > MAX_BYTES:
                raise ModerationError("this is too large", 413)
        return parse(cls, bytes(raw), "the body")


class ScoreRequest(RequestBody):
    text: Text
    lang: str = ENGLISH


class BatchRequest(RequestBody):
    texts: Annotated[list[Text], Field(min_length=1, max_length=MAX_TEXTS)]
    lang: str = ENGLISH


class AppealRequest(RequestBody):
    text: Text | None = None
    lang: str = ENGLISH


class LabelRequest(RequestBody):
    toxic: StrictBool
    reviewer: Annotated[str, AfterValidator(valid_reviewer)]


def create_app(settings: Settings) -> FastAPI:
    engine = Engine(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        polling = asyncio.create_task(engine.poll())
        yield
        polling.cancel()
        if engine.endpoint:
            await engine.endpoint.close()
        engine.store.close()

    # Spans and their logs would record URLs and errors, which may contain a text.
    no_telemetry: Any = {"tracing": False, "logs": False}
    app = FastAPI(
        openapi_url=None, lifespan=lifespan, redirect_slashes=False, telemetry=no_telemetry
    )

    @app.exception_handler(ModerationError)
    async def handle_error(_: Request, error: ModerationError) -> Response:
        return JSONResponse({"error": str(error)}, error.status)

    @app.exception_handler(RequestValidationError)
    async def handle_invalid(_: Request, error: RequestValidationError) -> Response:
        return JSONResponse({"error": first_error(error.errors())}, 400)

    @app.exception_handler(HTTPException)
    async def handle_http_error(_: Request, error: HTTPException) -> Response:
        return JSONResponse({"error": "there is nothing here to do that"}, error.status_code)

    @app.get("/health")
    async def health() -> Response:
        status, code = ("ok", 200) if engine.current else ("no model", 503)
        return JSONResponse({"status": status}, code)

    @app.get("/version")
    async def version() -> dict[str, str]:
        return {"version": engine.scorer.name}

    @app.post("/score")
    async def score(request: Request) -> Response:
        body = await ScoreRequest.read(request)
        [(name, answer)] = await engine.answer([body.text], body.lang)
        return JSONResponse(answer.as_json(name))

    @app.post("/score/batch")
    async def batch(request: Request) -> Response:
        body = await BatchRequest.read(request)
        answers = await engine.answer(body.texts, body.lang)
        return JSONResponse({"results": [answer.as_json(name) for name, answer in answers]})

    @app.get("/review")
    def queue(limit: Annotated[int, Query(ge=1, le=MAX_ITEMS)] = 20) -> dict[str, Any]:
        items = engine.queue()
        return {"waiting": len(items), "items": [_item(item) for item in items[:limit]]}

    @app.post("/review/{name}")
    def label(
        name: str, body: Annotated[LabelRequest, Depends(LabelRequest.read)]
    ) -> dict[str, Any]:
        item = engine.store.label(name, body.toxic, body.reviewer)
        return {"id": item.id, "labels": item.labels, "settled": item.settled}

    @app.post("/appeals/{name}")
    def appeal(
        name: str, body: Annotated[AppealRequest, Depends(AppealRequest.read)]
    ) -> dict[str, Any]:
        return _appeal(engine.appeal(name, body.text, body.lang))

    @app.get("/appeals/{name}")
    def appealed(name: str) -> dict[str, Any]:
        item = engine.store.item(name)
        if item is None or not item.appealed:
            raise ModerationError("there is no such appeal", 404)
        return _appeal(item)

    @app.get("/estimate")
    def estimate() -> dict[str, Any]:
        return review.estimate(engine.store.sampled())

    @app.get("/alarms")
    async def alarms() -> dict[str, Any]:
        rows = [{"window": each.window, "terms": each.terms} for each in engine.alarms]
        return {"windows": engine.windows, "alarms": rows}

    @app.get("/metrics", response_class=PlainTextResponse)
    def metrics() -> str:
        return "".join(_metrics(engine, engine.store.count_waiting()))

    @app.get("/", response_class=HTMLResponse)
    def home(request: Request) -> str:
        return page.render(engine, request)

    @app.post("/page/label")
    async def labelled(request: Request) -> Response:
        try:
            name, toxic, reviewer = await page.read_form(request)
            await asyncio.to_thread(engine.store.label, name, toxic, valid_reviewer(reviewer))
        except ModerationError as error:
            return page.error_page(error)
        last = quote(f"{name} {'toxic' if toxic else 'fine'}")
        answer = RedirectResponse(f"/?last={last}", 303)
        answer.set_cookie("reviewer", quote(reviewer), httponly=True, samesite="strict")
        return answer

    return app


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


class SafeErrors:
    """Logs only the type and place of an unexpected error: its traceback may contain a text."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            await self.inner(scope, receive, send)
        except Exception as error:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            log.error("unexpected %s at %s:%s", type(error).__name__, frame.filename, frame.lineno)


def run(options: argparse.Namespace) -> None:
    settings = Settings(**{each.name: getattr(options, each.name) for each in fields(Settings)})
    logging.basicConfig(format="%(levelname)s %(message)s")
    # The access log would record URLs as they were sent, which may contain a text.
    uvicorn.run(
        SafeErrors(create_app(settings)),
        host=options.host,
        port=options.port,
        access_log=False,
        log_level="warning",
    )
