"""The HTTP API: limits, refusals, and JSON. It writes no question to any log."""

from __future__ import annotations

import math
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from doc_chat import completions, page
from doc_chat.documents import split_groups
from doc_chat.errors import Away, DocChatError, report
from doc_chat.requests import Rate, asked, why
from doc_chat.service import Service, passage

UNKNOWN = "There is no such document."


def create(service: Service, per_minute: int = 0) -> FastAPI:
    """The application; `per_minute`: requests of one address that are answered, 0 for all."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        await service.close()

    app = FastAPI(
        title="Chatbot over documents",
        lifespan=lifespan,
        docs_url=None,
        redirect_slashes=False,
        dependencies=[Depends(_limit(per_minute))] if per_minute else [],
    )
    for kind in (HTTPException, ValidationError, Away, Exception):
        app.add_exception_handler(kind, _failed)
    _about(app, service)
    _questions(app, service)
    for part in (page, completions):
        app.include_router(part.router(service))
    app.mount("/static", StaticFiles(packages=[("doc_chat", "static")]))
    return app


def _limit(per_minute: int) -> Callable[[Request], Coroutine[Any, Any, None]]:
    rate = Rate(per_minute)

    async def limit(request: Request) -> None:
        address = request.client.host if request.client else ""
        if request.method == "POST" and (wait := rate.wait(address)):
            seconds = str(math.ceil(wait))
            why = f"This address may ask {per_minute} times a minute. Wait {seconds} seconds."
            raise HTTPException(429, why, {"Retry-After": seconds})

    return limit


def _about(app: FastAPI, service: Service) -> None:
    """What there is: health, version, documents, metrics."""

    @app.get("/health")
    def health() -> dict[str, str]:
        if not service.store.stamp():
            raise HTTPException(503, "Nothing was taken in yet.")
        service.library.index(())
        return {"status": "ok"}

    @app.get("/version")
    def version() -> dict[str, Any]:
        version, documents = service.library.now()
        return {"version": version, "documents": documents}

    @app.get("/metrics")
    def metrics() -> PlainTextResponse:
        return PlainTextResponse(service.counts.text(service.library.now()[1]))

    @app.get("/docs/{id:path}/text")
    def text(id: str, groups: str = "") -> dict[str, str]:
        document = service.library.document(id, split_groups(groups))
        if document is None:
            raise HTTPException(404, UNKNOWN)
        return {"doc": document.id, "version": document.version, "text": document.text}

    @app.delete("/docs/{id:path}")
    def delete(id: str) -> dict[str, str]:
        # For the operator, who need not be a reader.
        if not service.store.delete(id):
            raise HTTPException(404, UNKNOWN)
        return {"deleted": id}


def _questions(app: FastAPI, service: Service) -> None:
    @app.post("/search")
    async def search(request: Request) -> dict[str, Any]:
        body = await asked(request)
        results = await service.search(body.question, body.k, body.groups)
        return {
            "results": [passage(one.document, one.span) | {"score": one.score} for one in results]
        }

    @app.post("/ask")
    async def ask(request: Request) -> dict[str, Any]:
        body = await asked(request)
        reply = await service.ask(body.question, body.before, body.k, body.groups)
        return reply.json()


def serve(service: Service, host: str, port: int, per_minute: int = 0) -> None:
    app = create(service, per_minute)
    # Nothing is logged by uvicorn: its lines hold addresses, and messages of errors hold values.
    config = uvicorn.Config(app, log_config=None, access_log=False, log_level="critical")
    try:
        listening = socket.create_server((host, port), backlog=512)
    except OSError as error:
        raise DocChatError(f"Port {port} cannot be used: {error.strerror}.") from None
    uvicorn.Server(config).run(sockets=[listening])


def _failed(request: Request, error: Exception) -> JSONResponse:
    headers, status = None, 500
    match error:
        case HTTPException():
            message, status, headers = error.detail, error.status_code, error.headers
        case ValidationError():
            message, status = why(error), 422
        case Away():
            message, status = "The documents cannot be reached just now.", 503
        case _:
            report(error)
            message = "The server made a mistake."
    body: dict[str, Any] = {"error": message}
    if request.url.path.startswith("/v1/"):  # as programs that speak to a language model expect it
        kind = "server_error" if status >= 500 else "invalid_request_error"
        body = {"error": {"message": message, "type": kind, "param": None, "code": None}}
    return JSONResponse(body, status, headers)
