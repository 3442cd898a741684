"""The service over HTTP. Refusals are one sentence, and no picture can cause a 5xx."""

import asyncio
import re
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import numpy as np
from anyio import CapacityLimiter, to_thread
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from prometheus_client import generate_latest
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.exceptions import HTTPException

from images import canary, page, picture
from images.engine import Answer, Engine
from images.errors import ImagesError
from images.picture import MOST_BYTES, Array
from images.registry import Registry
from images.store import SKIPPED, UNDONE

MOST_PICTURES = 256  # in one batch
MOST_BATCH_BYTES = 8_000_000
SMALL_BYTES = 2000  # of all files of a request: to change threads would take longer
DECODERS = 2  # pictures that are decoded at the same time, which bounds the memory
RETRY = {"retry-after": "1"}
REQUEST_ID = r"[A-Za-z0-9._-]{1,64}"
OTHER = {"/skip": SKIPPED, "/undo": UNDONE}  # what is said instead of a label


class Sent(BaseModel):
    model_config = ConfigDict(val_json_bytes="base64")


class Single(Sent):
    image: bytes


class Batch(Sent):
    images: list[bytes] = Field(min_length=1, max_length=MOST_PICTURES)


class Label(Sent):
    request_id: str = Field(pattern=f"^{REQUEST_ID}$")
    label: str = Field("", coerce_numbers_to_str=True)


class Move(Sent):
    version: str | None = None
    share: float = 0.1


T = TypeVar("T", bound=Sent)


def app(state: Path | str) -> FastAPI:
    engine = Engine(state)
    registry = Registry(state)  # for what is asked, while the engine writes
    reading, decoders, begun = registry.store, CapacityLimiter(DECODERS), engine.clock()

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        engine.start()
        yield
        await to_thread.run_sync(engine.stop)
        reading.close()

    site = FastAPI(title="Image service", docs_url=None, redoc_url=None, lifespan=life)

    @site.exception_handler(HTTPException)
    @site.exception_handler(ImagesError)
    @site.exception_handler(Exception)  # the server's log has its traceback
    async def refuse(_: Request, error: Exception) -> Response:
        status = getattr(error, "status", getattr(error, "status_code", 500))
        engine.refused.labels(str(status)).inc()
        says = "the service failed" if status == 500 else str(getattr(error, "detail", error))
        return JSONResponse({"error": says}, status, RETRY if status in (429, 503) else None)

    async def answers(files: list[bytes], ids: list[str]) -> list[Answer]:
        def decoded() -> Array:  # (k, size)
            return np.stack([picture.read(each, engine.shape) for each in files])

        small = sum(map(len, files)) < SMALL_BYTES
        ink = decoded() if small else await to_thread.run_sync(decoded, limiter=decoders)
        return await asyncio.wrap_future(engine.submit(ink, ids))

    @site.post("/predict")
    async def predict(request: Request) -> Response:
        content = await _body(request, 2 * MOST_BYTES)
        if "json" in request.headers.get("content-type", ""):
            content = _parsed(Single, content).image
        given = request.headers.get("x-request-id", uuid.uuid4().hex)
        if not re.fullmatch(REQUEST_ID, given):
            raise ImagesError("x-request-id takes 1 to 64 letters, digits, dots and dashes", 422)
        return JSONResponse((await answers([content], [given]))[0])

    @site.post("/predict_batch")
    async def predict_batch(request: Request) -> Response:
        files = _parsed(Batch, await _body(request, MOST_BATCH_BYTES)).images
        found = await answers(files, [uuid.uuid4().hex for _ in files])
        return JSONResponse({"predictions": found})

    @site.post("/feedback{other:path}")  # with a label, or /feedback/skip and /feedback/undo
    async def feedback(other: str, request: Request) -> Response:
        form, sent = await _asked(request, Label)
        classes = registry.card(registry.pointer().live)["classes"]
        if not other and sent.label not in classes:
            raise ImagesError(f'"label" is one of {", ".join(classes)}', 422)
        if other and other not in OTHER:
            raise ImagesError(f"ask for /feedback, /feedback{' or /feedback'.join(OTHER)}", 404)
        word = OTHER[other] if other else classes.index(sent.label)
        reading.add_feedback(sent.request_id, word, engine.clock())
        return RedirectResponse("/#next", 303) if form else JSONResponse(sent.model_dump())

    @site.get("/metrics")
    async def metrics() -> Response:
        engine.feedback.set(reading.row("feedback")["answers"])
        return Response(generate_latest(engine.numbers), media_type="text/plain; version=0.0.4")

    @site.get("/alarms")
    async def alarms() -> list[dict[str, Any]]:
        return [each | {"window": each["number"] + 1} for each in reading.rows("alarms")]

    @site.get("/versions")
    async def versions() -> dict[str, Any]:
        names, pointer = registry.versions(), registry.pointer()
        cards, verdict = [registry.card(each) for each in names], canary.judge(reading, pointer)
        found = {"versions": names, "cards": cards, "verdict": verdict and vars(verdict)}
        return pointer.model_dump() | {"history": reading.moves()} | found

    @site.post("/versions/{action}")
    async def move(action: str, request: Request) -> Response:
        form, sent = await _asked(request, Move)
        if sent.version is not None and sent.version not in registry.versions():
            raise ImagesError("there is no such version", 404)
        pointer = registry.move(action, sent.version, sent.share)
        return RedirectResponse("/", 303) if form else JSONResponse(pointer.model_dump())

    @site.get("/health")
    async def health() -> dict[str, str]:
        if not engine.alive:
            raise ImagesError("the thread that answers has ended: restart the server", 503)
        return {"status": "alive"}

    @site.get("/ready")
    async def ready() -> dict[str, str]:  # nobody is heard before the model is warm
        await health()
        return {"status": "ready", "model_version": registry.pointer().live}

    @site.get("/", response_class=HTMLResponse)
    def people(open: str = "") -> str:  # on a thread of its own, so that nobody waits for it
        own = Registry(state)
        with closing(own.store):
            return page.render(own, refused=engine.refused.collect(), opened=open, begun=begun)

    return site


async def _body(request: Request, most: int) -> bytes:
    """What was sent; it is refused as soon as it is known to be too long."""
    content = bytearray()
    async for piece in request.stream():
        content += piece
        if len(content) > most:
            raise ImagesError(f"the body is longer than {most} bytes", 413)
    return bytes(content)


async def _asked(request: Request, model: type[T]) -> tuple[bool, T]:
    """Whether a form of the page was sent, and what was asked for by it or by JSON."""
    origin = request.headers.get("origin")  # a browser names the page from which this came
    if origin and origin.partition("://")[2] != request.headers.get("host"):
        raise ImagesError("this came from the page of another site", 403)
    content = await _body(request, 10_000)
    if request.headers.get("content-type", "").startswith("application/x-www-form"):
        return True, _parsed(model, dict(parse_qsl(content.decode("utf-8", "replace"))))
    return False, _parsed(model, content or b"{}")


def _parsed(model: type[T], sent: bytes | dict[str, str]) -> T:
    """Of JSON, or of the fields of a form."""
    try:
        if isinstance(sent, bytes):
            return model.model_validate_json(sent)
        return model.model_validate(sent)
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "the body"
        raise ImagesError(f"{place}: {first['msg']}", 422) from None
