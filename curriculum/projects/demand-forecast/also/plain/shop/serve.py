"""The server. Each answer is worked out from the files when it is asked for, so none can be old."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from shop import given, night, page, table, versions
from shop.forecast import Row
from shop.given import Problem

AHEAD, SHOWN = 28, 56  # days of forecast, and of history
LONGEST = 65_536  # bytes of a body


class Refused(Exception):
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


@dataclass(frozen=True)
class Shop:
    """What the server knows: where the files are."""

    data: Path
    state: Path

    def version(self) -> str:
        name = versions.in_use(self.state)
        if name is None:
            raise Refused(503, "no model is in use yet; run train first")
        return name

    def as_of(self) -> date:
        with table.opened(self.state) as rows:
            day = table.last_day(rows)
        if day is None:
            raise Refused(503, "nothing was taken in yet; run ingest first")
        return day

    def dashboard(self) -> dict:
        as_of, version = self.as_of(), self.version()
        with table.opened(self.state) as rows:
            wrong = sum(table.quarantined(rows).values())
        ahead = night.ahead(self.data, self.state, as_of, AHEAD)
        return {
            "as_of": str(as_of),
            "version": version,
            "stale": (given.today(self.data) - as_of).days > 1,
            "quarantined": wrong,
            "series": [{"series": s, "forecast": plain(rows)} for s, rows in ahead.items()],
        }

    def history(self, series: str, as_of: date) -> list[dict]:
        with table.opened(self.state) as rows:
            sold = table.known(rows, as_of)[series]
        return [{"date": str(day), "units": units} for day, units in sold[-SHOWN:]]

    def series(self, series: str) -> dict:
        if series not in given.read(self.data).series:
            raise Refused(404, f"no series '{series}' is in the catalogue")
        as_of = self.as_of()
        self.version()
        ahead = night.ahead(self.data, self.state, as_of, AHEAD)
        return {
            "series": series,
            "as_of": str(as_of),
            "history": self.history(series, as_of),
            "forecast": plain(ahead.get(series, [])),
        }

    def what_if(self, asked: Any) -> dict:
        known = given.read(self.data)
        series, first, last, promoted = _question(asked, known.series)
        as_of = self.as_of()
        self.version()
        days = [as_of + timedelta(number) for number in range(1, AHEAD + 1)]
        these = {(day, series) for day in days if first <= day <= last}
        others = known.promotions | these if promoted else known.promotions - these
        other = replace(known, promotions=others)
        ahead = night.ahead(self.data, self.state, as_of, AHEAD, other)
        return {"forecast": plain(ahead.get(series, []))}

    def metrics(self) -> str:
        with table.opened(self.state) as rows:
            total, wrong = len(table.accepted(rows)), sum(table.quarantined(rows).values())
        age = (given.today(self.data) - self.as_of()).days
        figures = {"rows_total": total, "quarantined_total": wrong, "data_age_days": age}
        return "".join(
            f"# TYPE {name} {'gauge' if name.endswith('days') else 'counter'}\n{name} {value}\n"
            for name, value in figures.items()
        )

    def page(self) -> str:
        told = self.dashboard()
        as_of = date.fromisoformat(told["as_of"])
        with table.opened(self.state) as rows:
            sold = table.known(rows, as_of, as_of - timedelta(SHOWN))
        return page.html(told, sold)


def plain(rows: list[Row]) -> list[dict]:
    return [{"date": r.date, "mean": r.mean, "p10": r.p10, "p90": r.p90} for r in rows]


def _question(asked: Any, catalog: dict) -> tuple[str, date, date, bool]:
    if not isinstance(asked, dict):
        raise Refused(400, "the body must be an object with series, from, to and promotion")
    for key, kind in {"series": str, "from": str, "to": str, "promotion": bool}.items():
        if type(asked.get(key)) is not kind:
            what = "true or false" if kind is bool else "a text"
            raise Refused(400, f"'{key}' must be {what}")
    if asked["series"] not in catalog:
        raise Refused(404, f"no series '{asked['series']}' is in the catalogue")
    try:
        first, last = date.fromisoformat(asked["from"]), date.fromisoformat(asked["to"])
    except ValueError:
        raise Refused(400, "'from' and 'to' must be days such as 2026-03-01") from None
    if first > last:
        raise Refused(400, "'from' must not be after 'to'")
    return asked["series"], first, last, asked["promotion"]


class Handler(BaseHTTPRequestHandler):
    shop: Shop
    protocol_version = "HTTP/1.1"
    timeout = 30
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._answer(self._get)

    def do_POST(self) -> None:
        self._answer(self._post)

    def _answer(self, ask: Callable[[], object]) -> None:
        try:
            self._send(200, ask())
        except Refused as refused:
            self._send(refused.status, {"error": str(refused)})
        except Problem as problem:
            self._send(503, {"error": str(problem)})

    def _get(self) -> object:
        path = unquote(urlsplit(self.path).path)
        if path.startswith("/series/"):
            return self.shop.series(path.removeprefix("/series/"))
        pages: dict[str, Callable[[], object]] = {
            "/": self.shop.page,
            "/health": lambda: {"version": self.shop.version()},
            "/version": lambda: {"version": self.shop.version()},
            "/metrics": self.shop.metrics,
            "/dashboard.json": self.shop.dashboard,
        }
        if path not in pages:
            raise Refused(405 if path == "/what-if" else 404, f"nothing to GET at '{path}'")
        return pages[path]()

    def _post(self) -> object:
        body = self._body()
        path = urlsplit(self.path).path
        if path != "/what-if":
            raise Refused(404, f"nothing to POST at '{path}'")
        try:
            asked = json.loads(body)
        except (ValueError, RecursionError):
            raise Refused(400, "the body is no JSON") from None
        return self.shop.what_if(asked)

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()) or int(length) > LONGEST:
            self.close_connection = True  # what follows could be taken for a request
            raise Refused(413 if length.isdigit() else 411, f"at most {LONGEST} bytes, and say so")
        return self.rfile.read(int(length))

    def _send(self, status: int, answer: object) -> None:
        text = answer if isinstance(answer, str) else json.dumps(answer)
        kind = "application/json"
        if isinstance(answer, str):
            kind = "text/html" if answer.startswith("<!") else "text/plain; version=0.0.4"
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the standard library refuses by itself: a method, a request line, a header."""
        self.close_connection = True
        self._send(405 if code == 501 else min(code, 431), {"error": message or "refused"})

    def log_message(self, format: str, *values: object) -> None:
        """Requests are not logged."""


def serve(data: Path, state: Path, port: int) -> None:
    handler = type("ShopHandler", (Handler,), {"shop": Shop(data, state)})
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.serve_forever()
