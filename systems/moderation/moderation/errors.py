"""What can go wrong in a way that somebody can do something about."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

Shape = TypeVar("Shape", bound=BaseModel)


class ModerationError(Exception):
    """One sentence for the person who asked. It never repeats a text."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


def fitted(shape: type[Shape], raw: bytes, where: str, status: int = 400) -> Shape:
    """What a piece of JSON from outside holds, if it has this shape."""
    try:
        return shape.model_validate_json(raw)
    except ValidationError as error:
        raise ModerationError(f"{where}: {misfit(error.errors())}", status) from None


def misfit(errors: Sequence[Mapping[str, Any]]) -> str:
    """Where the first thing that does not fit stands, and what should stand there."""
    return ": ".join([*map(str, errors[0]["loc"]), errors[0]["msg"]])
