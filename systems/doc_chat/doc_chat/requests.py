"""What may be asked: sizes, types, and characters of a request."""

from __future__ import annotations

import unicodedata
from typing import Annotated

from fastapi import Request
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from starlette.exceptions import HTTPException

LARGEST = 100_000  # bytes of a request
_DRAINED = 50_000_000  # bytes read of a larger one, so that its sender gets to see the refusal


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


async def asked(request: Request) -> Asked:
    return Asked.model_validate_json(await body(request))


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
