"""The server: FastAPI in front of the version in use."""

import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from starlette.exceptions import HTTPException

from repairs.drift import Watch
from repairs.model import Model
from repairs.registry import Registry
from repairs.request import Batch, Repair

ASKED = ("/predict", "/predict/batch")


class NoVersion(Exception):
    pass


class Current:
    """The version in use, read again when the registry says that it is another."""

    def __init__(self, registry: Registry) -> None:
        self._registry, self._lock, self._stamp = registry, threading.Lock(), 0
        self._found: tuple[Model, dict[str, Any]] | None = None

    def __call__(self) -> tuple[Model, dict[str, Any]]:
        stamp = self._registry.stamp()
        if not stamp:
            raise NoVersion
        with self._lock:
            if stamp != self._stamp or self._found is None:
                plain = self._registry.in_use()
                self._found, self._stamp = (Model.of(plain), plain), stamp
            return self._found


def create(state: Path) -> FastAPI:
    app, current, watch = FastAPI(openapi_url=None), Current(Registry(state)), Watch()
    watching = threading.Lock()
    metrics = CollectorRegistry()
    predictions = Counter("predictions", "Rows answered", registry=metrics)
    refused = Counter("refused", "Requests refused", registry=metrics)
    latency = Histogram("latency_seconds", "Time of an answer", registry=metrics)

    @app.middleware("http")
    async def counted(
        request: Request, go_on: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        if request.url.path not in ASKED:
            return await go_on(request)
        begun = time.perf_counter()
        answer = await go_on(request)
        if answer.status_code == 200:
            latency.observe(time.perf_counter() - begun)
        elif 400 <= answer.status_code < 500:
            refused.inc()
        return answer

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:]) or "the body"
        return JSONResponse({"error": f"{where}: {first['msg']}"}, 422)

    @app.exception_handler(HTTPException)
    async def refusal(request: Request, error: HTTPException) -> JSONResponse:
        return JSONResponse({"error": str(error.detail)}, error.status_code)

    @app.exception_handler(NoVersion)
    async def none(request: Request, error: NoVersion) -> JSONResponse:
        return JSONResponse({"error": "there is no version yet"}, 503)

    def answered(rows: list[Repair]) -> tuple[list[float], str]:
        model, plain = current()
        numbers = np.array([[row.age, row.waiting, row.parts] for row in rows], dtype=float)
        hours = model.predict(np.array([row.kind for row in rows]), numbers).tolist()
        with watching:
            predictions.inc(len(rows))
            watch.see(plain["usual"], [(row.kind, row.age, row.waiting) for row in rows])
        return hours, plain["version"]

    @app.get("/health")
    def health() -> dict[str, str]:
        current()
        return {"status": "ok"}

    @app.get("/version")
    def version() -> dict[str, str]:
        return {"version": current()[1]["version"]}

    @app.post("/predict")
    def predict(row: Repair) -> dict[str, Any]:
        hours, name = answered([row])
        return {"hours": hours[0], "version": name}

    @app.post("/predict/batch")
    def predict_batch(batch: Batch) -> dict[str, Any]:
        hours, name = answered(batch.rows)
        return {"hours": hours, "version": name}

    @app.get("/drift")
    def drift() -> dict[str, Any]:
        return {"windows": watch.windows, "alarms": watch.alarms}

    @app.get("/metrics")
    def told() -> Response:
        return Response(generate_latest(metrics), media_type="text/plain; version=0.0.4")

    return app
