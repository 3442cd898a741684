"""The service: FastAPI over a state that others may change meanwhile."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI, HTTPException
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from reel.desk import Versions
from reel.events import Events
from reel.schema import Refused, request


def app(state: Path) -> FastAPI:
    api, versions = FastAPI(title="Which film next?"), Versions(state)

    @api.exception_handler(RequestValidationError)
    def invalid(_: Any, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        return JSONResponse({"error": f"{first['loc'][-1]}: {first['msg']}"}, 422)

    @api.exception_handler(Refused)
    def refused(_: Any, error: Refused) -> JSONResponse:
        return JSONResponse({"error": str(error)}, 400)

    @api.get("/health")
    def health() -> dict[str, bool]:
        if not versions.in_use():
            raise HTTPException(503, "no version is in use")
        return {"ready": True}

    @api.get("/recommend")
    def recommend(user: str, k: int, at: str) -> dict[str, Any]:
        asked = request("the query", {"user": user, "k": k, "at": at})
        return versions.answers(_events(state)).of(asked)

    return api


def _events(state: Path) -> Events:
    """The log as it is now: read again when the file is another one."""
    file = state / "log.jsonl"
    if not file.exists():
        return Events([])
    now = file.stat()
    return _read(state, now.st_ino, now.st_mtime_ns, now.st_size)


@lru_cache(1)
def _read(state: Path, *stamp: int) -> Events:
    return Events.read(state)


def serve(state: Path, port: int) -> None:
    uvicorn.run(app(state), host="127.0.0.1", port=port, log_level="warning", access_log=False)
