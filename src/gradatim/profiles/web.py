"""FastAPI, Flask where it is installed, Pydantic and NumPy."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from gradatim.profiles import numpy
from gradatim.profiles.profile import WARM_RUNS, Profile, load


def warm() -> None:
    numpy.warm()
    asyncio, json = load("asyncio"), load("json")
    if find_spec("flask"):
        load("flask")
    for name in ("fastapi.exceptions", "fastapi.responses", "starlette.concurrency"):
        load(name)
    for name in ("anyio._backends._asyncio", "concurrent.futures.thread"):
        load(name)  # to run plain functions in threads, which a warm process may not start
    app = _app()
    for turn in range(WARM_RUNS):
        body = json.dumps({"value": turn if turn % 3 else "none"}).encode()
        asyncio.run(_request(app, "POST", "/double", body))
    asyncio.run(_request(app, "GET", "/openapi.json", b""))


def _app() -> Any:
    fastapi, pydantic = load("fastapi"), load("pydantic")
    number = pydantic.create_model("Number", value=(float, pydantic.Field(ge=0)))
    app = fastapi.FastAPI()

    async def double(given: Any) -> Any:
        return {"value": 2 * given.value}

    double.__annotations__ = {"given": number}
    app.post("/double")(double)
    return app


async def _request(app: Any, method: str, path: str, body: bytes) -> None:
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"",
        "headers": [(b"content-type", b"application/json")],
    }

    async def receive() -> Any:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        pass

    await app(scope, receive, send)


PROFILE = Profile(
    warm,
    needs=("fastapi", "pydantic", "starlette"),
    imports=("fastapi", "flask", "pydantic", "starlette"),
    threads=True,  # FastAPI runs a plain function in a thread
    heap_mb=24,
)
