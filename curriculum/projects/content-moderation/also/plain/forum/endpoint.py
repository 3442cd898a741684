"""The second opinion: one request for all texts that need it, one limit of time, no surprises."""

import json
import urllib.request
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any

RIGHT = 0.95  # how often the endpoint is right
MOST = 10_000_000  # bytes of an answer
# No answer, no JSON, or JSON of another shape.
FAILURES = (OSError, HTTPException, ValueError, TypeError, LookupError, RecursionError)


@dataclass
class Endpoint:
    """Where to ask. `opinions` never fails: an opinion that did not come is None."""

    url: str
    timeout: float
    pool: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(32))

    def opinions(self, texts: Sequence[str]) -> list[bool | None]:
        try:
            # A server that sends a byte now and then would outlive the socket's own limit.
            answer = self.pool.submit(self._asked, texts).result(self.timeout)
            return _flags(json.loads(answer), len(texts))
        except FAILURES:
            return [None] * len(texts)

    def _asked(self, texts: Sequence[str]) -> bytes:
        body = json.dumps({"model": "any", "input": list(texts)}).encode()
        request = urllib.request.Request(
            f"{self.url.rstrip('/')}/moderations",
            data=body,
            headers={"Content-Type": "application/json"},
        )
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=self.timeout) as answer:
            return answer.read(MOST)


def _flags(document: Any, count: int) -> list[bool | None]:
    results = document["results"]
    if not isinstance(results, list) or len(results) != count:
        raise ValueError("another number of results")
    return [_flag(one) for one in results]


def _flag(result: Any) -> bool | None:
    scores = result["category_scores"]
    if not isinstance(scores, dict) or not scores:
        raise ValueError("no scores")
    if not all(type(score) in (int, float) and 0 <= score <= 1 for score in scores.values()):
        raise ValueError("a score that is no number from 0 to 1")
    return max(scores.values()) > 0.5


def weighed(toxicity: float, flagged: bool) -> float:
    """What is likely after the opinion of somebody who is right so often."""
    yes, no = (RIGHT, 1 - RIGHT) if flagged else (1 - RIGHT, RIGHT)
    return yes * toxicity / (yes * toxicity + no * (1 - toxicity))
