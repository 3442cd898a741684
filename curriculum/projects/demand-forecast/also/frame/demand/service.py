"""The server: one snapshot of the files, made anew when any of them has changed."""

from datetime import date
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd
import uvicorn
from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse
from pydantic import BaseModel, Field, StrictBool, StrictStr
from starlette.exceptions import HTTPException as StarletteException

from demand.features import HORIZON
from demand.system import System
from demand.world import Refused, World, today

SHOWN = 56  # days of history
READ = ("catalog.csv", "calendar.csv", "promotions.csv", "clock.txt")


class Question(BaseModel):
    series: StrictStr
    first: StrictStr = Field(alias="from")
    last: StrictStr = Field(alias="to")
    promotion: StrictBool


class Snapshot:
    def __init__(self, system: System) -> None:
        as_of = system.store.last_day()
        version = system.registry.in_use
        if as_of is None or version is None:
            raise Refused("no model is in use yet")
        self.as_of, self.version, self.system = as_of, version, system
        self.world = World.read(system.data)
        self.ahead = system.forecast(as_of, HORIZON, self.world)
        self.units = system.store.wide(as_of, self.world.series)
        self.quarantined = sum(system.store.quarantined().values())
        self.age = (today(system.data) - pd.Timestamp(as_of)).days

    def forecast(self, series: str, ahead: pd.DataFrame | None = None) -> list[dict[str, Any]]:
        table = self.ahead if ahead is None else ahead
        if series not in table.index.get_level_values("series"):
            return []
        rows = table.loc[series].reset_index()
        rows["date"] = rows["date"].dt.strftime("%Y-%m-%d")
        return rows.to_dict("records")

    def dashboard(self) -> dict[str, Any]:
        names = self.ahead.index.get_level_values("series").unique()
        return {
            "as_of": self.as_of,
            "version": self.version,
            "stale": self.age > 1,
            "quarantined": self.quarantined,
            "series": [{"series": name, "forecast": self.forecast(name)} for name in names],
        }

    def history(self, series: str) -> list[dict[str, Any]]:
        sold = self.units[series].dropna().tail(SHOWN)
        return [{"date": str(day.date()), "units": int(units)} for day, units in sold.items()]


def application(data: Path, state: Path) -> FastAPI:
    app = FastAPI(title="Demand", docs_url=None, redoc_url=None)
    system = System(data, state)

    @lru_cache(maxsize=1)
    def made(stamps: tuple[int, ...]) -> Snapshot:
        return Snapshot(system)

    def now() -> Snapshot:
        files = [*(data / name for name in READ), system.store.path, system.registry.index]
        try:
            return made(tuple(file.stat().st_mtime_ns for file in files if file.exists()))
        except Refused as refused:
            raise HTTPException(503, str(refused)) from None

    def known(series: str) -> Snapshot:
        snapshot = now()
        if series not in snapshot.world.series:
            raise HTTPException(404, f"there is no series '{series}'")
        return snapshot

    @app.get("/health")
    @app.get("/version")
    def version() -> dict[str, str]:
        return {"version": now().version}

    @app.get("/metrics", response_class=PlainTextResponse)
    def metrics() -> str:
        snapshot = now()
        return (
            f"rows_total {len(system.store.accepted())}\n"
            f"quarantined_total {snapshot.quarantined}\n"
            f"data_age_days {snapshot.age}\n"
        )

    @app.get("/dashboard.json")
    def dashboard() -> dict[str, Any]:
        return now().dashboard()

    @app.get("/series/{series}")
    def one(series: str) -> dict[str, Any]:
        found = known(series)
        return {
            "series": series,
            "as_of": found.as_of,
            "history": found.history(series),
            "forecast": found.forecast(series),
        }

    @app.post("/what-if")
    def what_if(question: Question) -> dict[str, Any]:
        found = known(question.series)
        first, last = _day(question.first), _day(question.last)
        if first > last:
            raise HTTPException(422, "'from' is after 'to'")
        ahead = pd.date_range(pd.Timestamp(found.as_of) + pd.Timedelta(days=1), periods=HORIZON)
        days = ahead[(ahead.date >= first) & (ahead.date <= last)]
        other = found.world.with_promotion(question.series, days, question.promotion)
        table = system.forecast(found.as_of, HORIZON, other)
        return {"forecast": found.forecast(question.series, table)}

    @app.get("/", response_class=HTMLResponse)
    def page() -> str:
        return _page(now())

    @app.exception_handler(StarletteException)
    def refused(_: Request, error: StarletteException) -> JSONResponse:
        return JSONResponse({"error": str(error.detail)}, error.status_code)

    @app.exception_handler(RequestValidationError)
    def senseless(_: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return JSONResponse({"error": f"{where}: {first['msg']}"}, 422)

    return app


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise HTTPException(422, f"'{text[:20]}' is no date such as 2026-03-01") from None


def _page(snapshot: Snapshot) -> str:
    old = '<p id="stale"><b>No new data for more than a day. These numbers are old.</b></p>'
    weeks = snapshot.ahead["mean"].groupby("series", sort=False)
    rows = [
        f"<tr><th>{escape(series)}<td>{units.iloc[:7].sum():.0f}<td>{units.sum():.0f}"
        for series, units in weeks
    ]
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="30">
<title>Demand</title>
<style>:root {{ color-scheme: light dark; font: 1rem system-ui }} th {{ text-align: left }}</style>
<h1>Demand</h1>
{old if snapshot.age > 1 else ""}
<p>As of {snapshot.as_of}, by version {snapshot.version}; {snapshot.quarantined} rows set aside.
<table>
<tr><th>series<th>next week<th>four weeks
{"".join(rows)}
</table>
"""


def serve(data: Path, state: Path, port: int) -> None:
    uvicorn.run(application(data, state), host="127.0.0.1", port=port, log_level="warning")
