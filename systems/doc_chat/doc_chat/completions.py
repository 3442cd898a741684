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
from doc_chat.requests import AskRequest, body
from doc_chat.service import Reply, ServiceDep

MODEL = "doc-chat"
UNSURE_NOTE = "This may not be the answer. It is the closest passage."

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


class StreamOptions(BaseModel):
    include_usage: bool = False


class CompletionRequest(BaseModel):
    """The fields of a request that are used; others, such as `temperature`, are ignored."""

    messages: Annotated[list[Message], Field(min_length=1)]
    model: str = MODEL
    stream: bool = False
    stream_options: StreamOptions | None = None


@routes.get("/v1/models")
def models() -> dict[str, Any]:
    model = {"id": MODEL, "object": "model", "created": 0, "owned_by": MODEL}
    return {"object": "list", "data": [model]}


@routes.post("/v1/chat/completions")
async def complete(request: Request, service: ServiceDep) -> Response:
    completion = CompletionRequest.model_validate_json(await body(request))
    if completion.messages[-1].role != "user":
        raise HTTPException(422, "messages: the last one must be the user's")
    *earlier, question = [one.text for one in completion.messages if one.role == "user"]
    question = AskRequest(question=question).question.strip()
    base = str(request.base_url).rstrip("/")
    if completion.stream:
        events = _events(service.stream(question, earlier), completion, base)
        return StreamingResponse(events, media_type="text/event-stream")
    reply = await service.ask(question, earlier)
    message = {"role": "assistant", "content": reply.answer.text + _sources(reply, base)}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return JSONResponse(
        _head(completion.model, "chat.completion")
        | {"choices": [choice], "usage": _usage(reply), "citations": reply.json()["citations"]}
    )


async def _events(
    parts: AsyncIterator[str | Reply], completion: CompletionRequest, base: str
) -> AsyncIterator[str]:
    head = _head(completion.model, "chat.completion.chunk")

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
            if completion.stream_options and completion.stream_options.include_usage:
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
    lines = [f"{number}. [{one['doc']}]({base}{views.passage_url(one)})" for number, one in cited]
    note = "" if reply.answer.sure else f"\n\n{UNSURE_NOTE}"
    return note + "\n\n" + "\n".join(lines) if lines else ""


def _usage(reply: Reply) -> dict[str, int]:
    tokens = reply.turn.prompt_tokens, reply.turn.completion_tokens
    names = ("prompt_tokens", "completion_tokens", "total_tokens")
    return dict(zip(names, (*tokens, sum(tokens)), strict=True))
