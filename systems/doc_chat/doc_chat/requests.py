"""What may be asked, and how often: sizes, types, and characters of a request."""

import math
import time
import unicodedata
from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import Depends, Request
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from starlette.exceptions import HTTPException

LARGEST = 100_000  # bytes of a request
MINUTE = 60.0
_ADDRESSES = 10_000  # remembered at once, before those that have not asked for a minute go
_DRAINED = 50_000_000  # bytes read of a larger one, so that its sender gets to see the refusal

T = TypeVar("T")


def _sensible(text: str) -> str:
    others = (letter for letter in text if letter not in "\t\n\r")
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in others):
        raise ValueError("it may not hold control characters")
    if not any(letter.isalnum() for letter in text):
        raise ValueError("it must hold a letter or a digit")
    return text


Text = Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(_sensible)]


class Asked(BaseModel):
    """The body of /search and /ask."""

    model_config = ConfigDict(strict=True)

    question: Text
    before: Annotated[list[Text], Field(max_length=20)] = []  # what was asked before, oldest first
    k: Annotated[int, Field(ge=1, le=20)] = 5
    groups: list[str] = []


async def _asked(request: Request) -> Asked:
    return Asked.model_validate_json(await body(request))


AskedBody = Annotated[Asked, Depends(_asked)]


async def body(request: Request) -> bytes:
    """The whole body, unless it is too large."""
    received, size = bytearray(), 0
    async for part in request.stream():
        size += len(part)
        if size <= LARGEST:
            received += part
        elif size > _DRAINED:
            break
    if size > LARGEST:
        raise HTTPException(413, f"A request has at most {LARGEST:,} bytes.")
    return bytes(received)


def why(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where or 'body'}: {first['msg']}"


def or_404(found: T | None, what: str) -> T:
    """What was found; a 404 if it was not."""
    if not found:
        raise HTTPException(404, f"There is no such {what}.")
    return found


class Rate:
    """How often one address may ask: `allowed` times at once, which fill up again in a minute.

    A token bucket (Turner, "New directions in communications", 1986).
    """

    def __init__(self, allowed: int, clock: Callable[[], float] = time.monotonic):
        self.allowed, self._clock = allowed, clock
        self._left: dict[str, tuple[float, float]] = {}  # by address: what is left, and since when

    async def limit(self, request: Request) -> None:
        address = request.client.host if request.client else ""
        if request.method == "POST" and (wait := math.ceil(self.wait(address))):
            why = f"This address may ask {self.allowed} times a minute. Wait {wait} seconds."
            raise HTTPException(429, why, {"Retry-After": str(wait)})

    def wait(self, address: str) -> float:
        """Counts a request; 0 if it may be answered, else the seconds after which to come back."""
        now = self._clock()
        if len(self._left) >= _ADDRESSES:
            self._left = {a: one for a, one in self._left.items() if one[1] > now - MINUTE}
        left, since = self._left.get(address, (float(self.allowed), now))
        left = min(self.allowed, left + (now - since) * self.allowed / MINUTE)
        self._left[address] = (left - 1 if left >= 1 else left, now)
        return 0.0 if left >= 1 else (1 - left) * MINUTE / self.allowed
