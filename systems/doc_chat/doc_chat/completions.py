"""POST /v1/chat/completions: the same answers for programs that speak to a language model.

The last message of the user is the question, those before it are the conversation. Messages of the
system and of the assistant do not count: rules are the operator's, and answers the documents'.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from doc_chat import views
from doc_chat.requests import Asked, body
from doc_chat.service import Reply, Service

MODEL = "doc-chat"
DOUBT = "This may not be the answer. It is the closest passage."


class Part(BaseModel):
    type: str
    text: str = ""


class Message(BaseModel):
    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[Part] | None = None

    @property
    def text(self) -> str:
        if isinstance(self.content, list):
            return "\n".join(part.text for part in self.content if part.type == "text")
        return self.content or ""


class Options(BaseModel):
    include_usage: bool = False


class Completion(BaseModel):
    """What is read of a request; all else, such as a temperature, has no meaning here."""

    messages: Annotated[list[Message], Field(min_length=1)]
    model: str = MODEL
    stream: bool = False
    stream_options: Options | None = None


def router(service: Service) -> APIRouter:
    routes = APIRouter()

    @routes.get("/v1/models")
    def models() -> dict[str, Any]:
        known = {"id": MODEL, "object": "model", "created": 0, "owned_by": MODEL}
        return {"object": "list", "data": [known]}

    @routes.post("/v1/chat/completions")
    async def complete(request: Request) -> Response:
        asked, question, before = _read(await body(request))
        base = str(request.base_url).rstrip("/")
        if asked.stream:
            usage = bool(asked.stream_options and asked.stream_options.include_usage)
            events = _events(service.stream(question, before), asked.model, base, usage)
            return StreamingResponse(events, media_type="text/event-stream")
        reply = await service.ask(question, before)
        message = {"role": "assistant", "content": reply.answer.text + _sources(reply, base)}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        return JSONResponse(
            _head(asked.model, "chat.completion")
            | {"choices": [choice], "usage": _usage(reply), "citations": reply.json()["citations"]}
        )

    return routes


def _read(data: bytes) -> tuple[Completion, str, list[str]]:
    """The request, its question, and what was asked before."""
    asked = Completion.model_validate_json(data)
    if asked.messages[-1].role != "user":
        raise HTTPException(422, "messages: the last one must be the user's")
    *before, question = [one.text for one in asked.messages if one.role == "user"]
    Asked(question=question)
    return asked, question.strip(), before


async def _events(
    parts: AsyncIterator[str | Reply], model: str, base: str, usage: bool
) -> AsyncIterator[str]:
    head = _head(model, "chat.completion.chunk")

    def event(finish: str | None = None, **delta: str) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        return _data(head | {"choices": [choice]})

    yield event(role="assistant", content="")
    async for part in parts:
        if isinstance(part, str):
            yield event(content=part)
        else:
            if sources := _sources(part, base):
                yield event(content=sources)
            yield event("stop")
            if usage:
                yield _data(head | {"choices": [], "usage": _usage(part)})
    yield "data: [DONE]\n\n"


def _data(value: object) -> str:
    return f"data: {json.dumps(value)}\n\n"


def _head(model: str, kind: str) -> dict[str, Any]:
    id = f"chatcmpl-{uuid.uuid4().hex}"
    return {"id": id, "object": kind, "created": int(time.time()), "model": model}


def _sources(reply: Reply, base: str) -> str:
    """A doubt, and links to the passages, in Markdown, which such programs show."""
    cited = reply.json()["citations"]
    lines = [
        f"{number}. [{one['doc']}]({base}{views.address(one)})"
        for number, one in enumerate(cited, 1)
    ]
    doubt = "" if reply.answer.sure else f"\n\n{DOUBT}"
    return doubt + "\n\n" + "\n".join(lines) if lines else ""


def _usage(reply: Reply) -> dict[str, int]:
    turn = reply.turn
    return {
        "prompt_tokens": turn.prompt_tokens,
        "completion_tokens": turn.completion_tokens,
        "total_tokens": turn.prompt_tokens + turn.completion_tokens,
    }
