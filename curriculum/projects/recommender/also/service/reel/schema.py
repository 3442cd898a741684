"""The lines of the log and the requests, checked by pydantic."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, Field, StrictInt, StrictStr, ValidationError

FORM = "%Y-%m-%dT%H:%M:%SZ"


class Refused(Exception):
    """What was asked makes no sense; the text says where."""


def seconds(text: str) -> float:
    return datetime.strptime(text, FORM).replace(tzinfo=UTC).timestamp()


def _moment(text: str) -> str:
    if datetime.strptime(text, FORM).strftime(FORM) != text:
        raise ValueError("write it as 2026-03-01T18:20:00Z")
    return text


Moment = Annotated[StrictStr, AfterValidator(_moment)]


class User(BaseModel):
    id: StrictStr
    time: Moment
    kind: Literal["user"]
    user: StrictStr
    topic: StrictStr


class Film(BaseModel):
    id: StrictStr
    time: Moment
    kind: Literal["film"]
    film: StrictStr
    topic: StrictStr
    country: StrictStr
    minutes: StrictInt


class Watch(BaseModel):
    id: StrictStr
    time: Moment
    kind: Literal["watch"]
    user: StrictStr
    film: StrictStr


class Withdraw(BaseModel):
    id: StrictStr
    time: Moment
    kind: Literal["withdraw"]
    film: StrictStr


class Request(BaseModel):
    user: Annotated[StrictStr, Field(min_length=1)]
    k: Annotated[StrictInt, Field(ge=1, le=1000)]
    at: Moment


KINDS: dict[Any, type[BaseModel]] = {
    "user": User, "film": Film, "watch": Watch, "withdraw": Withdraw,
}  # fmt: skip


def objects(path: Path, where: str = "line") -> Iterator[tuple[str, dict[str, Any]]]:
    """'line 4' and the object of each line of a file."""
    with path.open(encoding="utf-8") as file:
        for number, text in enumerate(file, 1):
            try:
                found = json.loads(text)
            except ValueError:
                found = None
            if not isinstance(found, dict):
                raise Refused(f"{where} {number}: no JSON object")
            yield f"{where} {number}", found


def log_line(where: str, found: dict[str, Any]) -> dict[str, Any]:
    kind = found.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise Refused(f"{where}: there is no kind {kind!r}")
    return _checked(KINDS[kind], where, found).model_dump()


def request(where: str, found: dict[str, Any]) -> Request:
    return _checked(Request, where, found)  # type: ignore[return-value]


def moment(text: str) -> str:
    try:
        return _moment(text)
    except ValueError as error:
        raise Refused(f"{text!r} is no time: {error}") from None


def _checked(model: type[BaseModel], where: str, found: dict[str, Any]) -> BaseModel:
    try:
        return model.model_validate(found)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        raise Refused(f"{where}: '{key}': {first['msg']}") from None
