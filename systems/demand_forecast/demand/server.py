"""The numbers and the page over HTTP, on this machine only."""

import json
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import prometheus_client as prometheus
import uvicorn
from fastapi import FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, model_validator
from starlette.exceptions import HTTPException

from demand import board, data, forecasts, page
from demand.board import Snapshot, UnknownSeries
from demand.errors import DemandError
from demand.page import PageQuery
from demand.store import Store

Day = Annotated[date, BeforeValidator(lambda value: data.day(str(value)))]


# They would tell when a page was asked for, and nothing of the rows.
prometheus.disable_created_metrics()  # type: ignore[no-untyped-call]


class WhatIf(BaseModel):
    model_config = ConfigDict(extra="forbid")

    series: str
    first: Day = Field(alias="from")
    last: Day = Field(alias="to")
    promotion: StrictBool

    @model_validator(mode="after")
    def in_order(self) -> "WhatIf":
        if self.first > self.last:
            raise ValueError("from lies after to")
        return self


def create_app(store: Store, folder: Path) -> FastAPI:
    snapshot = partial(board.snapshot, store, folder)
    app = FastAPI(title="Demand forecasts", docs_url=None, redoc_url=None)

    @app.exception_handler(DemandError)
    def handle_error(request: Request, error: DemandError) -> Response:
        unknown, health = isinstance(error, UnknownSeries), request.url.path == "/health"
        return _error_response(str(error), 404 if unknown else 503 if health else 409)

    @app.exception_handler(HTTPException)
    def handle_http_error(request: Request, error: HTTPException) -> Response:
        return _error_response(str(error.detail), error.status_code)

    @app.exception_handler(RequestValidationError)
    def handle_invalid(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return _error_response(f"{where}: {first['msg']}", 422)

    @app.get("/health")
    @app.get("/version")
    def version() -> dict[str, str]:
        return {"version": snapshot().state.in_use.version}

    @app.get("/series/{name}")
    def series(name: str) -> dict[str, object]:
        return snapshot().series(name)

    @app.get("/dashboard.json")
    def dashboard() -> dict[str, object]:
        return snapshot().dashboard()

    @app.post("/what-if")
    def what_if(question: WhatIf) -> dict[str, object]:
        days = snapshot().what_if(
            question.series, question.first, question.last, question.promotion
        )
        return {"forecast": days, "total": forecasts.total(days)}

    @app.get("/metrics")
    def metrics() -> Response:
        text = prometheus.generate_latest(_metrics_registry(snapshot()))
        return Response(text, media_type="text/plain; version=0.0.4")

    @app.get("/", response_class=HTMLResponse)
    def home(query: Annotated[PageQuery, Query()]) -> str:
        return page.render(snapshot(), query)

    @app.get("/forecast.csv")
    def table() -> Response:
        return Response(page.as_csv(snapshot()), media_type="text/csv; charset=utf-8")

    return app


def run(store: Store, folder: Path, port: int) -> None:
    uvicorn.run(create_app(store, folder), host="127.0.0.1", port=port, log_level="warning")


def _metrics_registry(snapshot: Snapshot) -> prometheus.CollectorRegistry:
    registry = prometheus.CollectorRegistry()
    prometheus.Counter("rows", "Rows that count", registry=registry).inc(snapshot.table.rows)
    prometheus.Counter("quarantined", "Rows set aside", registry=registry).inc(snapshot.quarantined)
    prometheus.Gauge("data_age_days", "Days since the last file", registry=registry).set(
        snapshot.age
    )
    return registry


def _error_response(sentence: str, status: int) -> Response:
    """In ASCII, because what was asked may hold what no encoding can carry."""
    return Response(json.dumps({"error": sentence}), status, media_type="application/json")
