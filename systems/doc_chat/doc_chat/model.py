"""A language model behind an endpoint of the usual form: budget, retries, and nothing believed."""

from __future__ import annotations

import asyncio
import email.utils
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import httpx

CALLS = 3  # for one question, retries and repairs included
_PAUSE = 0.2  # seconds before a retry where the server asks for none
_LARGEST = 1_000_000  # bytes of an answer
_MALFORMED = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
_FORM = "The model's answer has not the usual form."


class ModelError(Exception):
    """The model cannot be used for this question; the message is one sentence."""


@dataclass
class Turn:
    """What one question has spent on the model so far."""

    ends: float  # on the clock of time.monotonic
    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    tell: Callable[[str], None] | None = None  # gets the answer in pieces, where it is streamed
    said: str = ""  # what the asker has seen of the answer; it is never taken back

    @property
    def left(self) -> float:
        return self.ends - time.monotonic()

    def say(self, text: str) -> None:
        """Tells what is new in the answer so far."""
        if self.tell and len(text) > len(self.said):
            self.tell(text[len(self.said) :])
            self.said = text


Hear = Callable[[str], None]


@dataclass
class Model:
    url: str
    budget: float = 10.0
    name: str = "default"
    not_before: float = field(default=0.0, init=False)  # what Retry-After asks of all questions
    client: httpx.AsyncClient | None = field(default=None, init=False)

    def turn(self) -> Turn:
        return Turn(time.monotonic() + self.budget)

    async def ask(
        self, messages: list[dict[str, str]], turn: Turn, hear: Hear | None = None
    ) -> str:
        """The text that the model writes, whole; with `hear` it is streamed, and heard so far."""
        while turn.calls < CALLS and not turn.said:
            await self._wait(turn)
            turn.calls += 1
            try:
                async with asyncio.timeout(max(turn.left, 0.001)):
                    status, headers, body = await self._post(messages, hear)
            except TimeoutError:
                raise ModelError("The model took longer than its budget.") from None
            except httpx.HTTPError as error:
                reason = f"The model cannot be reached ({type(error).__name__})."
            else:
                if status == 200:
                    return _text(body, turn)
                reason = f"The model answered with status {status}."
                if status not in (429, 500, 502, 503, 504):
                    raise ModelError(reason)
                self._heed(headers)
        raise ModelError(reason if turn.calls else "The model was not called.")

    async def _wait(self, turn: Turn) -> None:
        """Sleeps until the next call is allowed, if the budget lasts until then."""
        pause = max(self.not_before - time.monotonic(), _PAUSE if turn.calls else 0.0)
        if pause >= turn.left:
            raise ModelError("The model asks for more patience than its budget allows.")
        await asyncio.sleep(pause)
        if self.not_before > time.monotonic():
            await self._wait(turn)

    def _heed(self, headers: httpx.Headers) -> None:
        asked = headers.get("retry-after")
        if asked is not None:
            self.not_before = max(self.not_before, time.monotonic() + _seconds(asked))

    async def _post(
        self, messages: list[dict[str, str]], hear: Hear | None
    ) -> tuple[int, httpx.Headers, bytes]:
        if self.client is None:
            # The budget is the only limit of time; proxies of the environment are not for a model.
            limits = httpx.Limits(max_connections=200)
            self.client = httpx.AsyncClient(timeout=None, trust_env=False, limits=limits)
        body = {"model": self.name, "messages": messages, "temperature": 0, "stream": bool(hear)}
        if hear:
            body["stream_options"] = {"include_usage": True}
        url = self.url.rstrip("/") + "/chat/completions"
        async with self.client.stream("POST", url, json=body) as answer:
            events = "event-stream" in answer.headers.get("content-type", "")
            received, reply = bytearray(), _Reply()
            async for part in answer.aiter_bytes():
                received += part
                if len(received) > _LARGEST:
                    raise ModelError("The model's answer is too long.")
                if hear and events and answer.status_code == 200:
                    reply.feed(part)
                    hear(reply.text)
            whole = reply.whole() if events and answer.status_code == 200 else bytes(received)
            return answer.status_code, answer.headers, whole


class _Reply:
    """A reply that comes as server-sent events: what there is of it so far."""

    def __init__(self) -> None:
        self.text, self.rest = "", b""
        self.usage: object = None
        self.finished = "cut off"

    def feed(self, part: bytes) -> None:
        *lines, self.rest = (self.rest + part).split(b"\n")
        for line in lines:
            data = line.removeprefix(b"data:").strip()
            if data == b"[DONE]":
                self.finished = "stop" if self.finished == "cut off" else self.finished
            elif line.startswith(b"data:"):
                self._take(data)

    def _take(self, data: bytes) -> None:
        try:
            event = json.loads(data)
            self.usage = event.get("usage") or self.usage
            for choice in event["choices"][:1]:
                self.text += choice["delta"].get("content") or ""
                self.finished = choice.get("finish_reason") or self.finished
        except _MALFORMED:
            raise ModelError(_FORM) from None

    def whole(self) -> bytes:
        """The same reply as it would have come at once."""
        choice = {"message": {"content": self.text}, "finish_reason": self.finished}
        return json.dumps({"choices": [choice], "usage": self.usage}).encode()


def _seconds(asked: str) -> float:
    """What Retry-After asks for: seconds, or a date."""
    with suppress(ValueError):
        return max(0.0, float(asked))
    with suppress(ValueError, TypeError):
        return max(0.0, email.utils.parsedate_to_datetime(asked).timestamp() - time.time())
    return 1.0


def _text(body: bytes, turn: Turn) -> str:
    """The text of a whole answer of the usual form; its tokens are counted."""
    try:
        answer = json.loads(body)
        choice = answer["choices"][0]
        text = choice["message"]["content"]
        spent = answer.get("usage") or {}
        turn.prompt_tokens += _count(spent.get("prompt_tokens"))
        turn.completion_tokens += _count(spent.get("completion_tokens"))
        finished = choice.get("finish_reason", "stop")
    except _MALFORMED:
        raise ModelError(_FORM) from None
    if not isinstance(text, str) or not text.strip():
        raise ModelError("The model's answer is empty.")
    if finished not in ("stop", None):
        raise ModelError("The model's answer was cut off.")
    return text


def _count(tokens: object) -> int:
    whole = isinstance(tokens, int) and not isinstance(tokens, bool)
    return max(0, tokens) if whole and isinstance(tokens, int) else 0
