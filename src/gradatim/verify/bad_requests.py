"""Invalid requests, made from a valid one or from a JSON schema, and how a server answers them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gradatim.verify.schema import Schema
from gradatim.verify.service import Response, Server

_LARGE_BYTES = 1_000_000
_DEPTH = 5_000
_WRONG_VALUES: tuple[Any, ...] = (None, [], {}, "", "\x00", -1, 1e308, True, "x" * 10_000)
_MAX_SHOWN = 200


@dataclass(frozen=True)
class BadBody:
    """An invalid request body and what is wrong with it."""

    name: str
    body: bytes


def bad_bodies(example: Mapping[str, Any], required: tuple[str, ...] = ()) -> Iterator[BadBody]:
    """Bodies that a service must refuse with a 4xx, made from an example that it accepts.

    The `required` keys, by default all, are left out in turn, set to NaN and to values of other
    types. Other bodies are not a JSON object at all, or too large or too deeply nested.
    """
    yield BadBody("an empty body", b"")
    yield BadBody("text that is not JSON", b"{not json")
    yield BadBody("bytes that are no UTF-8", b'{"a": "\xff\xfe"}')
    yield BadBody("a list", json.dumps([example]).encode())
    yield BadBody("null", b"null")
    yield BadBody("brackets nested 5000 deep", b"[" * _DEPTH + b"]" * _DEPTH)
    yield BadBody("a megabyte of blanks", b" " * _LARGE_BYTES)
    for key in required or tuple(example):
        rest = {name: value for name, value in example.items() if name != key}
        yield BadBody(f"no '{key}'", json.dumps(rest).encode())
        yield BadBody(f"'{key}' is NaN", _with_nan(rest, key))
        for other in _WRONG_VALUES:
            if not isinstance(other, type(example[key])) or other in ("", "\x00"):
                shown = json.dumps(other)[:20]
                body = json.dumps({**rest, key: other}).encode()
                yield BadBody(f"'{key}' is {shown}", body)


def forbidden_bodies(
    schema: Schema, examples: Iterable[Any], seed: int, count: int = 60
) -> Iterator[BadBody]:
    """Bodies that a schema forbids, made from examples that it allows."""
    for why, value in schema.invalid_values(list(examples), seed, count):
        yield BadBody(f"{_abbreviated(value)} ({schema.name}: {why})", json.dumps(value).encode())


def not_refused(server: Server, path: str, bodies: Iterable[BadBody]) -> list[str]:
    """Sends bodies and describes each answer that is not a 4xx with a JSON object that has an
    `error`.

    Raises Failure if there is no answer at all.
    """
    problems = []
    for bad in bodies:
        answer = server.request("POST", path, body=bad.body)
        if not 400 <= answer.status < 500:
            problems.append(f"POST {path} with {bad.name}: status {answer.status}")
        elif not _is_refusal(answer):
            problems.append(
                f"POST {path} with {bad.name}: {answer.status} without an 'error' in JSON"
            )
    return problems


def invalid_answers(server: Server, path: str, values: Iterable[Any]) -> list[str]:
    """Sends values and describes each answer that is neither a 4xx with an `error` nor a 200 with
    JSON whose numbers are finite."""
    return _unexpected_answers(
        server, path, values, lambda one: _is_refusal(one) or _finite_json(one) is not None
    )


def not_accepted(
    server: Server, path: str, values: Iterable[Any], fits: Callable[[Any], bool]
) -> list[str]:
    """Sends values and describes each answer that is not a 200 with JSON whose numbers are finite
    and for which `fits` returns True."""
    return _unexpected_answers(
        server, path, values, lambda one: (parsed := _finite_json(one)) is not None and fits(parsed)
    )


def _unexpected_answers(
    server: Server, path: str, values: Iterable[Any], is_expected: Callable[[Response], bool]
) -> list[str]:
    answers = ((value, server.post(path, json=value)) for value in values)
    return [
        f"POST {path} with {_abbreviated(value)}: {answer.status}, {answer.text[:_MAX_SHOWN]}"
        for value, answer in answers
        if not is_expected(answer)
    ]


def _is_refusal(answer: Response) -> bool:
    return 400 <= answer.status < 500 and _has_error(answer.body)


def _finite_json(answer: Response) -> Any:
    """The parsed JSON of a 200; None for another status, or if a number in it is not finite."""
    if answer.status != 200:
        return None
    try:
        return json.loads(answer.body, parse_constant=_reject_constant, parse_float=_finite)
    except (ValueError, RecursionError):
        return None


def _finite(text: str) -> float:
    if not math.isfinite(value := float(text)):
        raise ValueError(f"{text} is not finite")
    return value


def _reject_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def _abbreviated(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"


def _has_error(body: bytes) -> bool:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(answer, dict) and bool(answer.get("error"))


def _with_nan(rest: Mapping[str, Any], key: str) -> bytes:
    return json.dumps({**rest, key: float("nan")}).encode()
