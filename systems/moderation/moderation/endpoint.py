"""Client of the outside moderation service: one deadline, and answers are validated."""

import asyncio
import time
from collections.abc import Sequence
from typing import Annotated

import httpx2
from pydantic import BaseModel, Field, ValidationError

MAX_BYTES = 8_000_000
COOLDOWN_S = 1.0  # seconds without requests after MAX_FAILURES failures in a row
MAX_FAILURES = 3
Score = Annotated[float, Field(ge=0, le=1, strict=True, allow_inf_nan=False)]


class Endpoint:
    def __init__(self, url: str, timeout: float) -> None:
        self.url, self.timeout = url.rstrip("/") + "/moderations", timeout
        self._client = httpx2.AsyncClient(timeout=timeout, trust_env=False)
        self._failures, self._cooldown_ends = 0, 0.0

    @property
    def cooling_down(self) -> bool:
        return time.monotonic() < self._cooldown_ends

    async def opinions(self, texts: Sequence[str]) -> list[float] | None:
        """A score from 0 to 1 for each text; None if no valid answer arrives in time."""
        try:
            async with asyncio.timeout(self.timeout):
                found = scores(await self._post(texts), len(texts))
        except (TimeoutError, httpx2.HTTPError, httpx2.InvalidURL, OSError, ValidationError):
            found = None
        self._failures = 0 if found is not None else self._failures + 1
        if self._failures >= MAX_FAILURES:
            self._cooldown_ends = time.monotonic() + COOLDOWN_S
        return found

    async def close(self) -> None:
        await self._client.aclose()

    async def _post(self, texts: Sequence[str]) -> bytes:
        """The body of a response with status 200; empty for any other, or if it is too large."""
        texts_sent = texts[0] if len(texts) == 1 else list(texts)
        payload = {"model": "moderation", "input": texts_sent}
        body = b""
        async with self._client.stream("POST", self.url, json=payload) as answer:
            if answer.status_code != 200:
                return b""
            async for part in answer.aiter_bytes():
                body += part
                if len(body) > MAX_BYTES:
                    return b""
        return body


class _Result(BaseModel):
    category_scores: Annotated[dict[str, Score], Field(min_length=1)]


class _Reply(BaseModel):
    results: list[_Result]


def scores(body: bytes, count: int) -> list[float] | None:
    """The largest category score of each result; None unless there are `count` results."""
    results = _Reply.model_validate_json(body).results
    found = [max(each.category_scores.values()) for each in results]
    return found if len(found) == count else None
