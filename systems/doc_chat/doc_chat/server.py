"""The HTTP API: routes, rate limit and error responses. No question is ever logged."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from doc_chat import completions, page
from doc_chat.documents import split_groups
from doc_chat.errors import DatabaseUnavailable, DocChatError, report
from doc_chat.requests import AskRequestDep, RateLimit, describe, or_404
from doc_chat.service import Service, ServiceDep, passage

routes = APIRouter()


def create_app(service: Service, per_minute: int = 0) -> FastAPI:
    """The application. `per_minute`: requests answered per address; 0: no limit."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        await service.close()

    limits = [Depends(RateLimit(per_minute).limit)] if per_minute else []
    app = FastAPI(lifespan=lifespan, docs_url=None, redirect_slashes=False, dependencies=limits)
    app.state.service = service
    for kind in (HTTPException, ValidationError, DatabaseUnavailable, Exception):
        app.add_exception_handler(kind, _error_response)
    for module in (page, completions):
        app.include_router(module.routes)
    app.include_router(routes)
    app.mount("/static", StaticFiles(packages=[("doc_chat", "static")]))
    return app


@routes.get("/health")
def health(service: ServiceDep) -> dict[str, str]:
    if not service.store.change_count():
        raise HTTPException(503, "No documents have been ingested yet.")
    service.library.index(())
    return {"status": "ok"}


@routes.get("/version")
def version(service: ServiceDep) -> dict[str, Any]:
    version, documents = service.library.refresh()
    return {"version": version, "documents": documents}


@routes.get("/metrics")
def metrics(service: ServiceDep) -> PlainTextResponse:
    return PlainTextResponse(service.metrics())


@routes.get("/docs/{id:path}/text")
def text(id: str, service: ServiceDep, groups: str = "") -> dict[str, str]:
    document = or_404(service.library.document(id, split_groups(groups)), "document")
    return {"doc": document.id, "version": document.version, "text": document.text}


@routes.delete("/docs/{id:path}")
def delete(id: str, service: ServiceDep) -> dict[str, str]:
    """For the operator, who need not be allowed to read the document."""
    or_404(service.store.delete(id), "document")
    return {"deleted": id}


@routes.post("/search")
async def search(body: AskRequestDep, service: ServiceDep) -> dict[str, Any]:
    results = await service.search(body.question, body.k, body.groups)
    return {"results": [passage(one.document, one.span) | {"score": one.score} for one in results]}


@routes.post("/ask")
async def ask(body: AskRequestDep, service: ServiceDep) -> dict[str, Any]:
    return (await service.ask(body.question, body.before, body.k, body.groups)).json()


def serve(service: Service, host: str, port: int, per_minute: int = 0) -> None:
    app = create_app(service, per_minute)
    # uvicorn logs nothing: its lines contain addresses, and error messages contain values.
    config = uvicorn.Config(app, log_config=None, access_log=False, log_level="critical")
    try:
        listener = socket.create_server((host, port), backlog=512)
    except OSError as error:
        raise DocChatError(f"Port {port} cannot be used: {error.strerror}.") from None
    uvicorn.Server(config).run(sockets=[listener])


def _error_response(request: Request, error: Exception) -> JSONResponse:
    headers, status = None, 500
    match error:
        case HTTPException():
            message, status, headers = error.detail, error.status_code, error.headers
        case ValidationError():
            message, status = describe(error), 422
        case DatabaseUnavailable():
            message, status = "The documents cannot be reached right now.", 503
        case _:
            report(error)
            message = "Something went wrong on the server."
    body: dict[str, Any] = {"error": message}
    if request.url.path.startswith("/v1/"):  # the error format of language model APIs
        kind = "server_error" if status >= 500 else "invalid_request_error"
        body = {"error": {"message": message, "type": kind, "param": None, "code": None}}
    return JSONResponse(body, status, headers)
