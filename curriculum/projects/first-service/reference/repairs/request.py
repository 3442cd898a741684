"""What a repair has to look like in a request or an event."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def _printable(text: str) -> str:
    if not text.isprintable():
        raise ValueError("use printable characters")
    return text


class Repair(BaseModel):
    model_config = ConfigDict(strict=True)
    kind: Annotated[str, Field(min_length=1), AfterValidator(_printable)]
    age: Annotated[int, Field(ge=0)]
    waiting: Annotated[int, Field(ge=0)]
    parts: Annotated[int, Field(ge=0, le=1)]


class Batch(BaseModel):
    rows: Annotated[list[Repair], Field(min_length=1, max_length=500)]


class Delivery(BaseModel):
    event: Annotated[str, Field(min_length=1), AfterValidator(_printable)]
    repair: Repair
