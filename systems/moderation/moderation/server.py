"""The service over HTTP. What makes no sense is refused in one sentence that repeats nothing."""

import argparse
import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse
from starlette.exceptions import HTTPException

from moderation import page, review
from moderation.data import ACTIONS
from moderation.engine import ENGLISH, Engine, Settings
from moderation.errors import ModerationError
from moderation.scorer import check
from moderation.store import Item

MOST_BYTES = 150_000_000  # 500 texts of 20,000 code points, each written as \\uXXXX\\uXXXX
MOST_TEXTS = 500
MOST_ITEMS = 200
LONGEST_NAME = 100
log = logging.getLogger("moderation")


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

    site = FastAPI(
        title="Moderation", docs_url=None, redoc_url=None, lifespan=life, redirect_slashes=False
    )

    @site.exception_handler(ModerationError)
    async def cannot(_: Request, error: ModerationError) -> Response:
        return JSONResponse({"error": str(error)}, error.status)

    @site.exception_handler(HTTPException)
    async def refused(_: Request, error: HTTPException) -> Response:
        return JSONResponse({"error": "there is nothing here to do that"}, error.status_code)

    @site.get("/health")
    async def health() -> Response:
        ready = engine.ready
        return JSONResponse({"status": "ok" if ready else "no model"}, 200 if ready else 503)

    @site.get("/version")
    async def version() -> Response:
        return JSONResponse({"version": engine.scorer.name})

    @site.post("/score")
    async def score(request: Request) -> Response:
        body = await _body(request)
        [(name, answer)] = await engine.answer([check(body.get("text"))], _lang(body))
        return JSONResponse(answer.as_json(name))

    @site.post("/score/batch")
    async def batch(request: Request) -> Response:
        body = await _body(request)
        texts = body.get("texts")
        if not isinstance(texts, list) or not 1 <= len(texts) <= MOST_TEXTS:
            raise ModerationError(f"texts must be a list of 1 to {MOST_TEXTS} texts")
        answers = await engine.answer([check(text) for text in texts], _lang(body))
        return JSONResponse({"results": [answer.as_json(name) for name, answer in answers]})

    @site.get("/review")
    async def queue(request: Request) -> Response:
        limit = request.query_params.get("limit", "20")
        if not limit.isascii() or not limit.isdigit() or not 1 <= int(limit[:9]) <= MOST_ITEMS:
            raise ModerationError(f"limit must be a number from 1 to {MOST_ITEMS}")
        items = await asyncio.to_thread(engine.queue)
        shown = [_item(item) for item in items[: int(limit)]]
        return JSONResponse({"waiting": len(items), "items": shown})

    @site.post("/review/{name}")
    async def label(name: str, request: Request) -> Response:
        body = await _body(request)
        toxic, reviewer = body.get("toxic"), body.get("reviewer")
        if not isinstance(toxic, bool):
            raise ModerationError("toxic must be true or false")
        item = await asyncio.to_thread(engine.store.label, name, toxic, person(reviewer))
        return JSONResponse({"id": item.id, "labels": item.labels, "settled": item.settled})

    @site.get("/estimate")
    async def estimate() -> Response:
        return JSONResponse(review.estimate(await asyncio.to_thread(engine.store.sampled)))

    @site.get("/alarms")
    async def alarms() -> Response:
        rows = [{"window": each.window, "terms": list(each.terms)} for each in engine.alarms]
        return JSONResponse({"windows": engine.windows, "alarms": rows})

    @site.get("/metrics")
    async def metrics() -> Response:
        waiting = await asyncio.to_thread(engine.store.count_waiting)
        return PlainTextResponse("".join(_metrics(engine, waiting)))

    @site.get("/")
    async def front(request: Request) -> Response:
        return HTMLResponse(await asyncio.to_thread(page.render, engine, page.remembered(request)))

    @site.post("/page/label")
    async def labelled(request: Request) -> Response:
        name, toxic, reviewer = await page.form(request)
        await asyncio.to_thread(engine.store.label, name, toxic, person(reviewer))
        answer = RedirectResponse("/", 303)
        answer.set_cookie("reviewer", page.cookie(reviewer), httponly=True, samesite="strict")
        return answer

    return site


def person(given: object) -> str:
    """A reviewer's name."""
    if not isinstance(given, str) or not given.strip() or len(given) > LONGEST_NAME:
        raise ModerationError(f"a reviewer has a name of at most {LONGEST_NAME} letters")
    if not given.isprintable():
        raise ModerationError("a reviewer's name holds printable letters only")
    return given.strip()


async def _body(request: Request) -> dict[str, Any]:
    raw = bytearray()
    async for part in request.stream():
        raw += part
        if len(raw) > MOST_BYTES:
            raise ModerationError("this is too large", 413)
    try:
        body = json.loads(bytes(raw))
    except (ValueError, RecursionError):
        raise ModerationError("the body must be JSON") from None
    if not isinstance(body, dict):
        raise ModerationError("the body must be a JSON object")
    return body


def _lang(body: dict[str, Any]) -> str:
    lang = body.get("lang", ENGLISH)
    if not isinstance(lang, str):
        raise ModerationError("lang must be a string such as en")
    return lang


def _item(item: Item) -> dict[str, Any]:
    names = ("id", "text", "toxicity", "action", "why", "disputed")
    return {name: getattr(item, name) for name in names}


def _metrics(engine: Engine, waiting: int) -> Iterable[str]:
    yield "# TYPE texts_total counter\n"
    for action in ACTIONS:
        yield f'texts_total{{action="{action}"}} {engine.counts[action]}\n'
    yield f"# TYPE api_texts_total counter\napi_texts_total {engine.counts['sent']}\n"
    yield f"# TYPE api_failures_total counter\napi_failures_total {engine.counts['failures']}\n"
    yield f"# TYPE review_waiting gauge\nreview_waiting {waiting}\n"


class Quiet:
    """Ends an unexpected error with a sentence: what Python prints of an error may hold a text."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            await self.inner(scope, receive, send)
        except Exception as error:
            at = error.__traceback__
            while at and at.tb_next:
                at = at.tb_next
            place = f"{at.tb_frame.f_code.co_filename}:{at.tb_lineno}" if at else "?"
            log.error("unexpected %s at %s", type(error).__name__, place)


def run(options: argparse.Namespace) -> None:
    settings = Settings(
        options.state,
        options.api_url,
        options.api_timeout,
        options.api_budget,
        options.sample_rate,
    )
    logging.basicConfig(format="%(levelname)s %(message)s")
    # The access log holds addresses as they were sent, and so may hold a text.
    uvicorn.run(
        Quiet(app(settings)),
        host=options.host,
        port=options.port,
        access_log=False,
        log_level="warning",
    )
