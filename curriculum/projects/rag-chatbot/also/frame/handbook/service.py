"""The HTTP interface."""

import hashlib
import json
import time
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from pydantic import AfterValidator, BaseModel, Field, StrictInt, StrictStr, ValidationError
from starlette.exceptions import HTTPException

from handbook.answer import Reply, accepted, evidence, extract
from handbook.shelf import Shelf
from handbook.store import Document, Store
from handbook.writer import NoAnswer, Writer

LARGEST = 100_000
TOTALS = ("questions", "abstained", "model_calls", "model_prompt_tokens", "model_completion_tokens")


def _sensible(text: str) -> str:
    if not any(letter.isalnum() for letter in text):
        raise ValueError("holds neither a letter nor a digit")
    if any(
        not (letter.isprintable() or letter in "\t\n\r") and ord(letter) < 160 for letter in text
    ):
        raise ValueError("holds control characters")
    text.encode()
    return text


class Question(BaseModel):
    question: Annotated[StrictStr, Field(min_length=1, max_length=2_000), AfterValidator(_sensible)]
    k: Annotated[StrictInt, Field(ge=1, le=20)] = 5
    groups: list[StrictStr] = []


class Library:
    """The documents as they are at this moment, on shelves by who may read them."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.totals: Counter[str] = Counter()
        self._all = lru_cache(maxsize=1)(self._load)
        self._shelf = lru_cache(maxsize=32)(self._build)

    def _load(self, change: int) -> dict[str, Document]:
        return {one.id: one for one in self.store.all()}

    def _build(self, change: int, names: tuple[str, ...]) -> Shelf:
        documents = self._all(change)
        return Shelf([documents[name] for name in names])

    @property
    def change(self) -> int:
        if not (change := self.store.change()):
            raise HTTPException(503, "nothing was taken in yet")
        return change

    @property
    def documents(self) -> dict[str, Document]:
        return self._all(self.change)

    def shelf(self, groups: list[str]) -> Shelf:
        change = self.change
        known = self._all(change)
        return self._shelf(change, tuple(n for n in known if _may(known[n], groups)))

    def version(self) -> str:
        content = json.dumps([[one.id, one.version] for one in self.documents.values()])
        return hashlib.sha256(content.encode()).hexdigest()[:12]


def _may(document: Document, groups: list[str]) -> bool:
    return document.readers is None or bool(set(groups) & set(document.readers))


async def _question(request: Request) -> Question:
    if int(request.headers.get("content-length") or 0) > LARGEST:
        raise HTTPException(413, f"more than {LARGEST} bytes")
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            raise HTTPException(413, f"more than {LARGEST} bytes")
    try:
        return Question.model_validate(json.loads(body))
    except (ValidationError, ValueError, RecursionError) as error:
        raise HTTPException(422, _why(error)) from None


def _why(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return "the body is not JSON in UTF-8"


async def _answered(library: Library, writer: Writer | None, asked: Question) -> Reply:
    proof = evidence(library.shelf(asked.groups), asked.question, asked.k)
    if not proof.answers:
        return Reply()
    reply = extract(proof)
    if writer is None:
        return reply
    try:
        shown = [one for _, one in proof.ranked[:10]]
        written = await writer.write(asked.question, shown, reply.usage)
    except NoAnswer as why:
        reply.degraded = str(why)
        return reply
    if source := accepted(written, proof):
        reply.answer, reply.citations, reply.generator = written.strip(), [source], "model"
    return reply


def application(store: Store, writer: Writer | None) -> FastAPI:
    app = FastAPI(openapi_url=None)
    library = Library(store)

    @app.exception_handler(HTTPException)
    async def refused(_: Request, error: HTTPException) -> JSONResponse:
        return JSONResponse({"error": error.detail}, error.status_code)

    @app.get("/health")
    async def health() -> dict[str, int]:
        return {"documents": len(library.documents)}

    @app.get("/version")
    async def version() -> dict[str, Any]:
        return {"version": library.version(), "documents": len(library.documents)}

    @app.get("/metrics")
    async def metrics() -> PlainTextResponse:
        rows = [f"{name}_total {library.totals[name]}" for name in TOTALS]
        return PlainTextResponse("\n".join([f"documents {len(library.documents)}", *rows, ""]))

    @app.get("/docs/{name:path}/text")
    async def text(name: str, groups: str = "") -> dict[str, str]:
        found = library.documents.get(name)
        if found is None or not _may(found, groups.split(",")):
            raise HTTPException(404, "no such document")
        return {"doc": found.id, "version": found.version, "text": found.text}

    @app.delete("/docs/{name:path}")
    async def delete(name: str) -> dict[str, str]:
        if name not in library.documents or not store.delete(name):
            raise HTTPException(404, "no such document")
        return {"deleted": name}

    @app.post("/search")
    async def search(request: Request) -> dict[str, Any]:
        asked = await _question(request)
        found = library.shelf(asked.groups).search(asked.question, asked.k)
        return {"results": [{**one.plain(), "score": score} for one, score in found]}

    @app.post("/ask")
    async def ask(request: Request) -> dict[str, Any]:
        begun = time.perf_counter()
        asked = await _question(request)
        reply = await _answered(library, writer, asked)
        usage = vars(reply.usage)
        library.totals.update(questions=1, abstained=int(not reply.citations))
        library.totals.update({f"model_{name}": count for name, count in usage.items()})
        return {
            "answer": reply.answer,
            "abstained": not reply.citations,
            "citations": [one.plain() for one in reply.citations],
            "generator": reply.generator,
            "degraded": reply.degraded,
            "usage": usage,
            "latency_ms": 1000 * (time.perf_counter() - begun),
        }

    return app


def serve(state: Path, port: int, writer: Writer | None) -> None:
    app = application(Store(state), writer)
    uvicorn.run(app, host="127.0.0.1", port=port, access_log=False, log_level="warning")
