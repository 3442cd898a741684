"""Validates requests (size, types, characters) and limits their rate."""

import math
import time
import unicodedata
from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import Depends, Request
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from starlette.exceptions import HTTPException

MAX_BYTES = 100_000  # bytes of a request
MINUTE = 60.0
_MAX_ADDRESSES = 10_000  # remembered; beyond that, those with no request for a minute are dropped
_MAX_DRAINED = 50_000_000  # bytes read of an oversized request, so that its sender sees the 413

T = TypeVar("T")


def _check_text(text: str) -> str:
    others = (letter for letter in text if letter not in "\t\n\r")
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in others):
        raise ValueError("it must not contain control characters")
    if not any(letter.isalnum() for letter in text):
        raise ValueError("it must contain a letter or a digit")
    return text


Text = Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(_check_text)]


class AskRequest(BaseModel):
    """The body of /search and /ask."""

    model_config = ConfigDict(strict=True)

    question: Text
    before: Annotated[list[Text], Field(max_length=20)] = []  # earlier questions, oldest first
    k: Annotated[int, Field(ge=1, le=20)] = 5
    groups: list[str] = []


async def _ask_request(request: Request) -> AskRequest:
    return AskRequest.model_validate_json(await body(request))


AskRequestDep = Annotated[AskRequest, Depends(_ask_request)]


async def body(request: Request) -> bytes:
    """The whole body; a 413 if it is too large."""
    received, size = bytearray(), 0
    async for part in request.stream():
        size += len(part)
        if size <= MAX_BYTES:
            received += part
        elif size > _MAX_DRAINED:
            break
    if size > MAX_BYTES:
        raise HTTPException(413, f"A request may have at most {MAX_BYTES:,} bytes.")
    return bytes(received)


def describe(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    location = ".".join(str(part) for part in first["loc"])
    return f"{location or 'body'}: {first['msg']}"


def or_404(value: T | None, noun: str) -> T:
    """`value`, or a 404 if that is nothing."""
    if not value:
        raise HTTPException(404, f"There is no such {noun}.")
    return value


class RateLimit:
    """A rate limit per address: `allowed` requests at once, refilled over a minute.

    A token bucket (Turner, "New directions in communications", 1986).
    """

    def __init__(self, allowed: int, clock: Callable[[], float] = time.monotonic):
        self.allowed, self._clock = allowed, clock
        self._buckets: dict[str, tuple[float, float]] = {}  # address -> requests left, time

    async def limit(self, request: Request) -> None:
        address = request.client.host if request.client else ""
        if request.method == "POST" and (wait := math.ceil(self.wait(address))):
            message = f"This address may ask {self.allowed} times a minute. Wait {wait} seconds."
            raise HTTPException(429, message, {"Retry-After": str(wait)})

    def wait(self, address: str) -> float:
        """Counts a request; 0 if it may be answered, else the seconds to wait."""
        now = self._clock()
        if len(self._buckets) >= _MAX_ADDRESSES:
            self._buckets = {a: one for a, one in self._buckets.items() if one[1] > now - MINUTE}
        left, since = self._buckets.get(address, (float(self.allowed), now))
        left = min(self.allowed, left + (now - since) * self.allowed / MINUTE)
        self._buckets[address] = (left - 1 if left >= 1 else left, now)
        return 0.0 if left >= 1 else (1 - left) * MINUTE / self.allowed
