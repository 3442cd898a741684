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
from images.picture import MAX_BYTES, Array
from images.registry import Registry
from images.store import SKIPPED, UNDONE

MAX_PICTURES = 256  # in one batch
MAX_BATCH_BYTES = 8_000_000
SMALL_BYTES = 2000  # of all files of a request: to change threads would take longer
DECODERS = 2  # pictures that are decoded at the same time, which bounds the memory
RETRY = {"retry-after": "1"}
REQUEST_ID = r"[A-Za-z0-9._-]{1,64}"
FEEDBACK_ACTIONS = {"/skip": SKIPPED, "/undo": UNDONE}  # what is said instead of a label


class RequestBody(BaseModel):
    model_config = ConfigDict(val_json_bytes="base64")


class PredictRequest(RequestBody):
    image: bytes


class BatchRequest(RequestBody):
    images: list[bytes] = Field(min_length=1, max_length=MAX_PICTURES)


class FeedbackRequest(RequestBody):
    request_id: str = Field(pattern=f"^{REQUEST_ID}$")
    label: str = Field("", coerce_numbers_to_str=True)


class MoveRequest(RequestBody):
    version: str | None = None
    share: float = 0.1


T = TypeVar("T", bound=RequestBody)


def create_app(state: Path | str) -> FastAPI:
    engine = Engine(state)
    registry = Registry(state)  # for what is asked, while the engine writes
    store, decoders, begun = registry.store, CapacityLimiter(DECODERS), engine.clock()

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        engine.start()
        yield
        await to_thread.run_sync(engine.stop)
        store.close()

    app = FastAPI(title="Image service", docs_url=None, redoc_url=None, lifespan=lifespan)

    @app.exception_handler(HTTPException)
    @app.exception_handler(ImagesError)
    @app.exception_handler(Exception)  # the server's log has its traceback
    async def handle_error(_: Request, error: Exception) -> Response:
        status = getattr(error, "status", getattr(error, "status_code", 500))
        engine.refused.labels(str(status)).inc()
        message = "the service failed" if status == 500 else str(getattr(error, "detail", error))
        return JSONResponse({"error": message}, status, RETRY if status in (429, 503) else None)

    async def answers(files: list[bytes], ids: list[str]) -> list[Answer]:
        def decode() -> Array:  # (k, size)
            return np.stack([picture.read(each, engine.shape) for each in files])

        small = sum(map(len, files)) < SMALL_BYTES
        ink = decode() if small else await to_thread.run_sync(decode, limiter=decoders)
        return await asyncio.wrap_future(engine.submit(ink, ids))

    @app.post("/predict")
    async def predict(request: Request) -> Response:
        content = await _body(request, 2 * MAX_BYTES)
        if "json" in request.headers.get("content-type", ""):
            content = _validate(PredictRequest, content).image
        request_id = request.headers.get("x-request-id", uuid.uuid4().hex)
        if not re.fullmatch(REQUEST_ID, request_id):
            raise ImagesError("x-request-id takes 1 to 64 letters, digits, dots and dashes", 422)
        return JSONResponse((await answers([content], [request_id]))[0])

    @app.post("/predict_batch")
    async def predict_batch(request: Request) -> Response:
        files = _validate(BatchRequest, await _body(request, MAX_BATCH_BYTES)).images
        found = await answers(files, [uuid.uuid4().hex for _ in files])
        return JSONResponse({"predictions": found})

    @app.post("/feedback{other:path}")  # with a label, or /feedback/skip and /feedback/undo
    async def feedback(other: str, request: Request) -> Response:
        is_form, body = await _parse_request(request, FeedbackRequest)
        classes = registry.card(registry.pointer().live)["classes"]
        if not other and body.label not in classes:
            raise ImagesError(f'"label" is one of {", ".join(classes)}', 422)
        if other and other not in FEEDBACK_ACTIONS:
            raise ImagesError(
                f"ask for /feedback, /feedback{' or /feedback'.join(FEEDBACK_ACTIONS)}", 404
            )
        label = FEEDBACK_ACTIONS[other] if other else classes.index(body.label)
        store.add_feedback(body.request_id, label, engine.clock())
        return RedirectResponse("/#next", 303) if is_form else JSONResponse(body.model_dump())

    @app.get("/metrics")
    async def metrics() -> Response:
        engine.feedback.set(store.row("feedback")["answers"])
        return Response(generate_latest(engine.metrics), media_type="text/plain; version=0.0.4")

    @app.get("/alarms")
    async def alarms() -> list[dict[str, Any]]:
        return [each | {"window": each["number"] + 1} for each in store.rows("alarms")]

    @app.get("/versions")
    async def versions() -> dict[str, Any]:
        names, pointer = registry.versions(), registry.pointer()
        cards, verdict = [registry.card(each) for each in names], canary.judge(store, pointer)
        found = {"versions": names, "cards": cards, "verdict": verdict and vars(verdict)}
        return pointer.model_dump() | {"history": store.moves()} | found

    @app.post("/versions/{action}")
    async def move(action: str, request: Request) -> Response:
        is_form, body = await _parse_request(request, MoveRequest)
        if body.version is not None and body.version not in registry.versions():
            raise ImagesError("there is no such version", 404)
        pointer = registry.move(action, body.version, body.share)
        return RedirectResponse("/", 303) if is_form else JSONResponse(pointer.model_dump())

    @app.get("/health")
    async def health() -> dict[str, str]:
        if not engine.alive:
            raise ImagesError("the thread that answers has ended: restart the server", 503)
        return {"status": "alive"}

    @app.get("/ready")
    async def ready() -> dict[str, str]:  # nobody is heard before the model is warm
        await health()
        return {"status": "ready", "model_version": registry.pointer().live}

    @app.get("/", response_class=HTMLResponse)
    def home(open: str = "") -> str:  # on a thread of its own, so that nobody waits for it
        own = Registry(state)
        with closing(own.store):
            return page.render(own, refused=engine.refused.collect(), opened=open, begun=begun)

    return app


async def _body(request: Request, limit: int) -> bytes:
    """What was sent; it is refused as soon as it is known to be too long."""
    content = bytearray()
    async for piece in request.stream():
        content += piece
        if len(content) > limit:
            raise ImagesError(f"the body is longer than {limit} bytes", 413)
    return bytes(content)


async def _parse_request(request: Request, model: type[T]) -> tuple[bool, T]:
    """Whether a form of the page was sent, and what was asked for by it or by JSON."""
    origin = request.headers.get("origin")  # a browser names the page from which this came
    if origin and origin.partition("://")[2] != request.headers.get("host"):
        raise ImagesError("this came from the page of another site", 403)
    content = await _body(request, 10_000)
    if request.headers.get("content-type", "").startswith("application/x-www-form"):
        return True, _validate(model, dict(parse_qsl(content.decode("utf-8", "replace"))))
    return False, _validate(model, content or b"{}")


def _validate(model: type[T], body: bytes | dict[str, str]) -> T:
    """Of JSON, or of the fields of a form."""
    try:
        if isinstance(body, bytes):
            return model.model_validate_json(body)
        return model.model_validate(body)
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        location = ".".join(map(str, first["loc"])) or "the body"
        raise ImagesError(f"{location}: {first['msg']}", 422) from None
