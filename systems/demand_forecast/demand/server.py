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
from demand.board import Shown, UnknownSeries
from demand.errors import DemandError
from demand.page import Asked
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


def app(store: Store, folder: Path) -> FastAPI:
    shown = partial(board.shown, store, folder)
    site = FastAPI(title="Demand forecasts", docs_url=None, redoc_url=None)

    @site.exception_handler(DemandError)
    def cannot(request: Request, error: DemandError) -> Response:
        unknown, health = isinstance(error, UnknownSeries), request.url.path == "/health"
        return _refusal(str(error), 404 if unknown else 503 if health else 409)

    @site.exception_handler(HTTPException)
    def refused(request: Request, error: HTTPException) -> Response:
        return _refusal(str(error.detail), error.status_code)

    @site.exception_handler(RequestValidationError)
    def senseless(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return _refusal(f"{where}: {first['msg']}", 422)

    @site.get("/health")
    @site.get("/version")
    def version() -> dict[str, str]:
        return {"version": shown().state.in_use.version}

    @site.get("/series/{name}")
    def series(name: str) -> dict[str, object]:
        return shown().series(name)

    @site.get("/dashboard.json")
    def dashboard() -> dict[str, object]:
        return shown().dashboard()

    @site.post("/what-if")
    def what_if(asked: WhatIf) -> dict[str, object]:
        days = shown().what_if(asked.series, asked.first, asked.last, asked.promotion)
        return {"forecast": days, "total": forecasts.total(days)}

    @site.get("/metrics")
    def metrics() -> Response:
        text = prometheus.generate_latest(_numbers(shown()))
        return Response(text, media_type="text/plain; version=0.0.4")

    @site.get("/", response_class=HTMLResponse)
    def people(asked: Annotated[Asked, Query()]) -> str:
        return page.render(shown(), asked)

    @site.get("/forecast.csv")
    def table() -> Response:
        return Response(page.as_csv(shown()), media_type="text/csv; charset=utf-8")

    return site


def run(store: Store, folder: Path, port: int) -> None:
    uvicorn.run(app(store, folder), host="127.0.0.1", port=port, log_level="warning")


def _numbers(shown: Shown) -> prometheus.CollectorRegistry:
    found = prometheus.CollectorRegistry()
    prometheus.Counter("rows", "Rows that count", registry=found).inc(shown.table.rows)
    prometheus.Counter("quarantined", "Rows set aside", registry=found).inc(shown.quarantined)
    prometheus.Gauge("data_age_days", "Days since the last file", registry=found).set(shown.age)
    return found


def _refusal(sentence: str, status: int) -> Response:
    """In ASCII, because what was asked may hold what no encoding can carry."""
    return Response(json.dumps({"error": sentence}), status, media_type="application/json")
