"""The outside moderation service: asked inside one deadline, believed only if its answer fits."""

import asyncio
import json
import time
from collections.abc import Sequence
from typing import Any

import httpx2

MOST_BYTES = 8_000_000
REST = 1.0  # seconds without a question after several failures in a row
SEVERAL = 3


class Endpoint:
    def __init__(self, url: str, timeout: float) -> None:
        self.url, self.timeout = url.rstrip("/") + "/moderations", timeout
        self._client: httpx2.AsyncClient | None = None
        self._failures, self._rested_until = 0, 0.0

    @property
    def resting(self) -> bool:
        return time.monotonic() < self._rested_until

    async def opinions(self, texts: Sequence[str]) -> list[float] | None:
        """A score from 0 to 1 for each text, or None if there is no usable answer in time."""
        try:
            async with asyncio.timeout(self.timeout):
                found = scores(await self._ask(texts), len(texts))
        except (TimeoutError, httpx2.HTTPError, httpx2.InvalidURL, OSError):
            found = None
        self._failures = 0 if found is not None else self._failures + 1
        if self._failures >= SEVERAL:
            self._rested_until = time.monotonic() + REST
        return found

    async def close(self) -> None:
        if self._client:
            await self._client.aclose()

    async def _ask(self, texts: Sequence[str]) -> bytes:
        """The body of an answer with status 200, empty for any other."""
        if self._client is None:
            self._client = httpx2.AsyncClient(timeout=self.timeout, trust_env=False)
        given = texts[0] if len(texts) == 1 else list(texts)
        sent = {"model": "moderation", "input": given}
        body = b""
        async with self._client.stream("POST", self.url, json=sent) as answer:
            if answer.status_code != 200:
                return b""
            async for part in answer.aiter_bytes():
                body += part
                if len(body) > MOST_BYTES:
                    return b""
        return body


def scores(body: bytes, count: int) -> list[float] | None:
    """The largest category score of each result; None unless all of the answer fits."""
    try:
        results = json.loads(body)["results"]
        found = [_largest(result["category_scores"]) for result in results]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return found if isinstance(results, list) and len(found) == count else None


def _largest(given: Any) -> float:
    values = list(given.values()) if isinstance(given, dict) else []
    numbers = [v for v in values if isinstance(v, int | float) and not isinstance(v, bool)]
    if not values or len(numbers) < len(values) or not all(0 <= v <= 1 for v in numbers):
        raise ValueError
    return float(max(numbers))
