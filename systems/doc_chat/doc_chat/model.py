"""A language model behind an endpoint of the usual form: budget, retries, and nothing believed."""

from __future__ import annotations

import asyncio
import email.utils
import json
import time
from dataclasses import dataclass, field

import httpx

CALLS = 3  # for one question, retries and repairs included
_PAUSE = 0.2  # seconds before a retry where the server asks for none
_LARGEST = 1_000_000  # bytes of an answer


class ModelError(Exception):
    """The model cannot be used for this question; the message is one sentence."""


@dataclass
class Turn:
    """What one question has spent on the model so far."""

    ends: float  # on the clock of time.monotonic
    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0

    @property
    def left(self) -> float:
        return self.ends - time.monotonic()


@dataclass
class Model:
    url: str
    budget: float = 10.0
    name: str = "default"
    not_before: float = field(default=0.0, init=False)  # what Retry-After asks of all questions
    client: httpx.AsyncClient | None = field(default=None, init=False)

    def turn(self) -> Turn:
        return Turn(time.monotonic() + self.budget)

    async def ask(self, messages: list[dict[str, str]], turn: Turn) -> str:
        """The text that the model writes, whole."""
        while turn.calls < CALLS:
            await self._wait(turn)
            turn.calls += 1
            try:
                async with asyncio.timeout(max(turn.left, 0.001)):
                    status, headers, body = await self._post(messages)
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

    async def _post(self, messages: list[dict[str, str]]) -> tuple[int, httpx.Headers, bytes]:
        if self.client is None:
            # The budget is the only limit of time; proxies of the environment are not for a model.
            limits = httpx.Limits(max_connections=200)
            self.client = httpx.AsyncClient(timeout=None, trust_env=False, limits=limits)
        body = {"model": self.name, "messages": messages, "temperature": 0, "stream": False}
        url = self.url.rstrip("/") + "/chat/completions"
        async with self.client.stream("POST", url, json=body) as answer:
            received = bytearray()
            async for part in answer.aiter_bytes():
                received += part
                if len(received) > _LARGEST:
                    raise ModelError("The model's answer is too long.")
            return answer.status_code, answer.headers, bytes(received)


def _seconds(asked: str) -> float:
    """What Retry-After asks for: seconds, or a date."""
    try:
        return max(0.0, float(asked))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(asked).timestamp() - time.time())
    except (ValueError, TypeError):
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
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise ModelError("The model's answer has not the usual form.") from None
    if not isinstance(text, str) or not text.strip():
        raise ModelError("The model's answer is empty.")
    if finished not in ("stop", None):
        raise ModelError("The model's answer was cut off.")
    return text


def _count(tokens: object) -> int:
    whole = isinstance(tokens, int) and not isinstance(tokens, bool)
    return max(0, tokens) if whole and isinstance(tokens, int) else 0
