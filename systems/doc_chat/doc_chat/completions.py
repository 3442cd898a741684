"""POST /v1/chat/completions: the same answers in the API of a language model.

The last user message is the question, and earlier user messages are the conversation. System and
assistant messages are ignored: the rules come from the operator, the answers from the documents.
"""

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
from doc_chat.service import Reply, ServiceDep

MODEL = "doc-chat"
DOUBT = "This may not be the answer. It is the closest passage."

routes = APIRouter()


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
    """The fields of a request that are used; others, such as `temperature`, are ignored."""

    messages: Annotated[list[Message], Field(min_length=1)]
    model: str = MODEL
    stream: bool = False
    stream_options: Options | None = None


@routes.get("/v1/models")
def models() -> dict[str, Any]:
    known = {"id": MODEL, "object": "model", "created": 0, "owned_by": MODEL}
    return {"object": "list", "data": [known]}


@routes.post("/v1/chat/completions")
async def complete(request: Request, service: ServiceDep) -> Response:
    asked = Completion.model_validate_json(await body(request))
    if asked.messages[-1].role != "user":
        raise HTTPException(422, "messages: the last one must be the user's")
    *before, question = [one.text for one in asked.messages if one.role == "user"]
    question = Asked(question=question).question.strip()
    base = str(request.base_url).rstrip("/")
    if asked.stream:
        events = _events(service.stream(question, before), asked, base)
        return StreamingResponse(events, media_type="text/event-stream")
    reply = await service.ask(question, before)
    message = {"role": "assistant", "content": reply.answer.text + _sources(reply, base)}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return JSONResponse(
        _head(asked.model, "chat.completion")
        | {"choices": [choice], "usage": _usage(reply), "citations": reply.json()["citations"]}
    )


async def _events(
    parts: AsyncIterator[str | Reply], asked: Completion, base: str
) -> AsyncIterator[str]:
    head = _head(asked.model, "chat.completion.chunk")

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
            if asked.stream_options and asked.stream_options.include_usage:
                yield _data(head | {"choices": [], "usage": _usage(part)})
    yield "data: [DONE]\n\n"


def _data(value: object) -> str:
    return f"data: {json.dumps(value)}\n\n"


def _head(model: str, kind: str) -> dict[str, Any]:
    id = f"chatcmpl-{uuid.uuid4().hex}"
    return {"id": id, "object": kind, "created": int(time.time()), "model": model}


def _sources(reply: Reply, base: str) -> str:
    """A note if the answer is not sure, and links to the passages, as Markdown."""
    cited = enumerate(reply.json()["citations"], 1)
    lines = [f"{number}. [{one['doc']}]({base}{views.address(one)})" for number, one in cited]
    doubt = "" if reply.answer.sure else f"\n\n{DOUBT}"
    return doubt + "\n\n" + "\n".join(lines) if lines else ""


def _usage(reply: Reply) -> dict[str, int]:
    spent = reply.turn.prompt_tokens, reply.turn.completion_tokens
    names = ("prompt_tokens", "completion_tokens", "total_tokens")
    return dict(zip(names, (*spent, sum(spent)), strict=True))
