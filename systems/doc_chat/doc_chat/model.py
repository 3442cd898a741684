"""Client for a language model behind `POST /chat/completions`: time budget, retries, and checks of
every response."""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import httpx

MAX_CALLS = 3  # per question, including retries and repairs
_RETRY_PAUSE = 0.2  # seconds before a retry if there is no Retry-After
_TRANSIENT = (429, 500, 502, 503, 504)  # status codes that are worth a retry
_MAX_BYTES = 1_000_000  # bytes of a response
_DONE = b"[DONE]"

TextCallback = Callable[[str], None]


class ModelError(Exception):
    """The model gave no usable answer to this question; the message is one sentence."""


@dataclass
class Turn:
    """The calls, tokens and time of one question, and the text already sent to its reader."""

    deadline: float  # when the budget is used up, by time.monotonic
    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    on_piece: TextCallback | None = None  # called with each new piece of a streamed answer
    sent: str = ""  # the text sent so far; it is never taken back

    @property
    def time_left(self) -> float:
        return self.deadline - time.monotonic()

    def send(self, text: str) -> None:
        """Sends the part of `text` that was not sent yet; `text` begins with what was."""
        if self.on_piece and len(text) > len(self.sent):
            self.on_piece(text[len(self.sent) :])
            self.sent = text


@dataclass
class Model:
    url: str
    budget: float = 10.0
    not_before: float = field(default=0.0, init=False)  # set by Retry-After, for all questions
    client: httpx.AsyncClient | None = field(default=None, init=False)

    def turn(self) -> Turn:
        return Turn(time.monotonic() + self.budget)

    async def ask(
        self, messages: list[dict[str, str]], turn: Turn, on_text: TextCallback | None = None
    ) -> str:
        """The complete reply. With `on_text` it is streamed: `on_text` gets the text so far after
        each part. Raises ModelError."""
        reason = "The model has no calls left for this question."
        while turn.calls < MAX_CALLS and not turn.sent:
            await self._wait(turn)
            turn.calls += 1
            try:
                async with asyncio.timeout(max(turn.time_left, 0.001)):
                    reply = await self._post(messages, on_text)
                return reply.complete_text(turn)
            except TimeoutError:
                raise ModelError("The model took longer than its budget.") from None
            except httpx.HTTPStatusError as error:
                answer = error.response
                reason = f"The model answered with status {answer.status_code}."
                if answer.status_code not in _TRANSIENT:
                    raise ModelError(reason) from None
                pause = _retry_after(answer.headers.get("retry-after", "0"))
                self.not_before = max(self.not_before, time.monotonic() + pause)
            except httpx.HTTPError as error:
                reason = f"The model cannot be reached ({type(error).__name__})."
        raise ModelError(reason)

    async def _wait(self, turn: Turn) -> None:
        """Sleeps until the next call is allowed. Raises ModelError if the budget ends before."""
        pause = max(self.not_before - time.monotonic(), _RETRY_PAUSE if turn.calls else 0.0)
        if pause >= turn.time_left:
            raise ModelError("The model asks for a longer pause than its budget allows.")
        await asyncio.sleep(pause)
        if self.not_before > time.monotonic():
            await self._wait(turn)

    async def _post(self, messages: list[dict[str, str]], on_text: TextCallback | None) -> "_Reply":
        if self.client is None:
            # The budget is the only time limit; proxies from the environment are not used.
            limits = httpx.Limits(max_connections=200)
            self.client = httpx.AsyncClient(timeout=None, trust_env=False, limits=limits)
        body = {"model": "default", "messages": messages, "temperature": 0, "stream": bool(on_text)}
        if on_text:
            body["stream_options"] = {"include_usage": True}
        url = self.url.rstrip("/") + "/chat/completions"
        received, reply = bytearray(), _Reply()
        async with self.client.stream("POST", url, json=body) as answer:
            answer.raise_for_status()
            streamed = "event-stream" in answer.headers.get("content-type", "")
            async for part in answer.aiter_bytes():
                received += part
                if len(received) > _MAX_BYTES:
                    raise ModelError("The model's answer is too long.")
                if streamed:
                    reply.feed(part)
                if streamed and on_text:
                    on_text(reply.text)
        for event in () if streamed else (bytes(received), _DONE):
            reply.read_event(event)
        return reply


class _Reply:
    """A reply, read from server-sent events or from a single JSON response."""

    def __init__(self) -> None:
        self.text, self.finish_reason, self.buffer = "", "", b""
        self.tokens = 0, 0  # of the prompt and of the completion

    def feed(self, part: bytes) -> None:
        *lines, self.buffer = (self.buffer + part).split(b"\n")
        for line in lines:
            if line.startswith(b"data:"):
                self.read_event(line.removeprefix(b"data:").strip())

    def read_event(self, data: bytes) -> None:
        """Reads one event or a whole response; one has `delta` where the other has `message`."""
        if data == _DONE:
            self.finish_reason = self.finish_reason or "stop"
            return
        try:
            event = json.loads(data)
            if usage := event.get("usage"):
                self.tokens = _count(usage, "prompt_tokens"), _count(usage, "completion_tokens")
            for choice in event["choices"][:1]:
                message = choice.get("delta", choice.get("message"))
                self.text += message.get("content") or ""
                self.finish_reason = choice.get("finish_reason") or self.finish_reason
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise ModelError("The model's answer does not have the expected form.") from None

    def complete_text(self, turn: Turn) -> str:
        """The complete text; adds its tokens to the turn. Raises ModelError if it is empty or cut
        off."""
        turn.prompt_tokens += self.tokens[0]
        turn.completion_tokens += self.tokens[1]
        if not self.text.strip():
            raise ModelError("The model's answer is empty.")
        if self.finish_reason != "stop":
            raise ModelError("The model's answer was cut off.")
        return self.text


def _count(usage: dict[str, object], name: str) -> int:
    tokens = usage.get(name)
    return max(0, tokens) if type(tokens) is int else 0


def _retry_after(header: str) -> float:
    """The seconds in Retry-After; a date, which is rarely sent, counts as one second."""
    with suppress(ValueError):
        return max(0.0, float(header))
    return 1.0
