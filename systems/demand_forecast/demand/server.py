"""The numbers and the page over HTTP, on this machine only."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, model_validator
from starlette.exceptions import HTTPException

from demand import data, page
from demand.board import Board, Shown, UnknownSeries
from demand.errors import DemandError
from demand.store import Store


def _day(value: object) -> date:
    if not isinstance(value, str) or not data.is_day(value):
        raise ValueError("write a day as 2026-03-01")
    return date.fromisoformat(value)


Day = Annotated[date, BeforeValidator(_day)]


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


class Numbers:
    """What Prometheus reads."""

    def __init__(self, shown: Shown) -> None:
        self.shown = shown

    def collect(self) -> Iterator[Metric]:
        now = self.shown.state
        yield CounterMetricFamily("rows", "Rows that count", value=self.shown.rows)
        wrong = sum(now.quarantined.values())
        yield CounterMetricFamily("quarantined", "Rows that cannot be right", value=wrong)
        reasons = CounterMetricFamily("quarantined_by_reason", "The same", labels=["reason"])
        for reason, count in now.quarantined.items():
            reasons.add_metric([reason], count)
        yield reasons
        yield GaugeMetricFamily("data_age_days", "Days since the last file", value=self.shown.age)
        yield GaugeMetricFamily("model_versions", "Versions made", value=len(now.versions))


def app(store: Store, folder: Path) -> FastAPI:
    board = Board(store, folder)
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
        return {"version": board.shown().state.in_use.version}

    @site.get("/series/{name}")
    def series(name: str) -> dict[str, object]:
        return board.shown().series(name)

    @site.get("/why/{name}")
    def why(name: str) -> dict[str, object]:
        return {"series": name, "units_a_day": board.shown().why(name)}

    @site.get("/dashboard.json")
    def dashboard() -> dict[str, object]:
        return board.shown().dashboard()

    @site.post("/what-if")
    def what_if(asked: WhatIf) -> dict[str, object]:
        days = board.shown().what_if(asked.series, asked.first, asked.last, asked.promotion)
        return {"forecast": days}

    @site.get("/metrics")
    def metrics() -> Response:
        registry = CollectorRegistry()
        registry.register(Numbers(board.shown()))
        return Response(generate_latest(registry), media_type="text/plain; version=0.0.4")

    @site.get("/", response_class=HTMLResponse)
    def people() -> str:
        return page.render(board.shown())

    return site


def run(store: Store, folder: Path, port: int) -> None:
    uvicorn.run(app(store, folder), host="127.0.0.1", port=port, log_level="warning")


def _refusal(sentence: str, status: int) -> Response:
    """In ASCII, because what was asked may hold what no encoding can carry."""
    return Response(json.dumps({"error": sentence}), status, media_type="application/json")
