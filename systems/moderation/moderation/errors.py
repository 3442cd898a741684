"""Errors that the caller or the operator can do something about."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

Shape = TypeVar("Shape", bound=BaseModel)


class ModerationError(Exception):
    """One sentence for the caller, with an HTTP status. It never repeats a text."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


def parse(shape: type[Shape], raw: bytes, where: str, status: int = 400) -> Shape:
    """Parses JSON from outside. ModerationError, beginning with `where`, if it does not fit."""
    try:
        return shape.model_validate_json(raw)
    except ValidationError as error:
        raise ModerationError(f"{where}: {first_error(error.errors())}", status) from None


def first_error(errors: Sequence[Mapping[str, Any]]) -> str:
    """The location of the first validation error and its message."""
    return ": ".join([*map(str, errors[0]["loc"]), errors[0]["msg"]])
