"""The service over HTTP. Refusals are one sentence, and no picture can cause a 5xx."""

import asyncio
import base64
import binascii
import json
import re
import sqlite3
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import anyio
import numpy as np
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from prometheus_client import generate_latest
from starlette.exceptions import HTTPException

from images import page, picture
from images.engine import Answer, Engine
from images.errors import ImagesError
from images.picture import MOST_BYTES, Array
from images.store import Store

MOST_PICTURES = 256  # in one batch
MOST_BATCH_BYTES = 8_000_000
DECODERS = 2  # pictures that are decoded at the same time, which bounds the memory
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")


def app(state: Path) -> FastAPI:
    engine = Engine(state)
    reading = Store(state / "state.db")  # for what is asked, while the engine writes
    decoders = anyio.CapacityLimiter(DECODERS)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        engine.start()
        yield
        await anyio.to_thread.run_sync(engine.stop)
        reading.close()

    site = FastAPI(title="Image service", docs_url=None, redoc_url=None, lifespan=life)

    def refusal(sentence: str, status: int) -> Response:
        engine.refused.labels(str(status)).inc()
        headers = {"retry-after": "1"} if status in (429, 503) else None
        return JSONResponse({"error": sentence}, status, headers)

    @site.exception_handler(ImagesError)
    async def cannot(_: Request, error: ImagesError) -> Response:
        return refusal(str(error), error.status)

    @site.exception_handler(HTTPException)
    async def refused(_: Request, error: HTTPException) -> Response:
        return refusal(str(error.detail), error.status_code)

    @site.exception_handler(sqlite3.OperationalError)
    async def busy(_: Request, error: sqlite3.OperationalError) -> Response:
        return refusal(f"the state cannot be written: {error}", 503)

    async def answers(files: list[bytes], ids: list[str]) -> list[Answer]:
        ink = await anyio.to_thread.run_sync(_read, files, limiter=decoders)
        return await asyncio.wrap_future(engine.submit(ink, ids))

    @site.post("/predict")
    async def predict(request: Request) -> dict[str, Any]:
        content = await _body(request, 2 * MOST_BYTES)
        if "json" in request.headers.get("content-type", ""):
            content = _picture(_json(content).get("image"))
        given = request.headers.get("x-request-id")
        if given is not None and not REQUEST_ID.fullmatch(given):
            raise ImagesError("x-request-id takes 1 to 64 letters, digits, dots and dashes", 422)
        return (await answers([content], [given or uuid.uuid4().hex]))[0]

    @site.post("/predict_batch")
    async def predict_batch(request: Request) -> dict[str, Any]:
        sent = _json(await _body(request, MOST_BATCH_BYTES)).get("images")
        if not isinstance(sent, list) or not 1 <= len(sent) <= MOST_PICTURES:
            raise ImagesError(f'"images" takes a list of 1 to {MOST_PICTURES} pictures', 422)
        files = [_picture(each) for each in sent]
        return {"predictions": await answers(files, [uuid.uuid4().hex for _ in files])}

    @site.post("/feedback")
    async def feedback(request: Request) -> Response:
        content = await _body(request, 10_000)
        form = request.headers.get("content-type", "").startswith("application/x-www-form")
        sent = dict(parse_qsl(content.decode("utf-8", "replace"))) if form else _json(content)
        asked, label = sent.get("request_id"), sent.get("label")
        classes = list(engine.registry.card(engine.registry.pointer().live)["classes"])
        if not isinstance(asked, str) or not REQUEST_ID.fullmatch(asked):
            raise ImagesError('"request_id" names an answer', 422)
        if str(label) not in classes or isinstance(label, bool):
            raise ImagesError(f'"label" is one of {", ".join(classes)}', 422)
        reading.add_feedback(asked, classes.index(str(label)), engine.clock())
        if form:
            return RedirectResponse("/#queue", 303)
        return JSONResponse({"request_id": asked, "label": str(label)})

    @site.get("/metrics")
    async def metrics() -> Response:
        engine.feedback.set(reading.feedback_count())
        return Response(generate_latest(engine.numbers), media_type="text/plain; version=0.0.4")

    @site.get("/alarms")
    async def alarms() -> list[dict[str, Any]]:
        return [each | {"window": each["number"] + 1} for each in reading.alarms()]

    @site.get("/versions")
    async def versions() -> dict[str, Any]:
        names = engine.registry.versions()
        cards = [engine.registry.card(each) for each in names]
        return engine.registry.pointer().model_dump() | {"versions": names, "cards": cards}

    @site.post("/versions/{action}")
    async def move(action: str, request: Request) -> dict[str, Any]:
        sent = _json(await _body(request, 10_000) or b"{}")
        version, share = sent.get("version"), sent.get("share", 0.1)
        if version is not None and version not in engine.registry.versions():
            raise ImagesError("there is no such version", 404)
        if isinstance(share, bool) or not isinstance(share, (int, float)):
            raise ImagesError('"share" is a number between 0 and 1', 422)
        return engine.registry.move(action, version, share).model_dump()

    @site.get("/health")
    async def health() -> Response:
        if not engine.alive:
            return refusal("the thread that answers has ended: restart the server", 503)
        return JSONResponse({"status": "alive"})

    @site.get("/ready")
    async def ready() -> Response:
        if not (engine.ready and engine.alive):
            return refusal("the model is not warm yet", 503)
        return JSONResponse({"status": "ready", "model_version": engine.registry.pointer().live})

    @site.get("/", response_class=HTMLResponse)
    def people() -> str:  # on a thread of its own, so that nobody waits for it
        with closing(Store(state / "state.db")) as store:
            return page.render(engine.registry, store)

    return site


def run(state: Path, port: int, host: str = "127.0.0.1") -> None:
    uvicorn.run(app(state), host=host, port=port, log_level="warning")


async def _body(request: Request, most: int) -> bytes:
    """What was sent; it is refused as soon as it is known to be too long."""
    content = bytearray()
    async for piece in request.stream():
        content += piece
        if len(content) > most:
            raise ImagesError(f"the body is longer than {most} bytes", 413)
    return bytes(content)


def _json(content: bytes) -> dict[str, Any]:
    try:
        sent = json.loads(content)
    except (ValueError, RecursionError):
        raise ImagesError("the body is not JSON", 422) from None
    if not isinstance(sent, dict):
        raise ImagesError("the body is not an object of JSON", 422)
    return sent


def _picture(sent: object) -> bytes:
    if not isinstance(sent, str):
        raise ImagesError("a picture is sent as text in base64", 422)
    try:
        return base64.b64decode(sent, validate=True)
    except (binascii.Error, ValueError):
        raise ImagesError("the picture is not base64", 422) from None


def _read(files: list[bytes]) -> Array:
    return np.stack([picture.read(each) for each in files])  # (k, 64)
