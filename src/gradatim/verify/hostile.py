"""Requests that make no sense, made from one that does."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gradatim.verify.server import Server

_LARGE = 1_000_000
_DEEP = 5_000
_OTHER: tuple[Any, ...] = (None, [], {}, "", "\x00", -1, 1e308, True, "x" * 10_000)


@dataclass(frozen=True)
class BadBody:
    """What is wrong with it, and its bytes."""

    name: str
    body: bytes


def bad_bodies(example: Mapping[str, Any], required: tuple[str, ...] = ()) -> Iterator[BadBody]:
    """Bodies that a service must refuse with a 4xx, made from an example that it accepts.

    `required` keys, by default all, are left out in turn and given values of other types; beside
    them come bodies that are no JSON object at all, NaN, and what is too deep.
    """
    yield BadBody("an empty body", b"")
    yield BadBody("text that is no JSON", b"{not json")
    yield BadBody("bytes that are no UTF-8", b'{"a": "\xff\xfe"}')
    yield BadBody("a list", json.dumps([example]).encode())
    yield BadBody("null", b"null")
    yield BadBody("brackets nested 5000 deep", b"[" * _DEEP + b"]" * _DEEP)
    yield BadBody("a megabyte of blanks", b" " * _LARGE)
    for key in required or tuple(example):
        rest = {name: value for name, value in example.items() if name != key}
        yield BadBody(f"no '{key}'", json.dumps(rest).encode())
        yield BadBody(f"'{key}' is NaN", _with_nan(rest, key))
        for other in _OTHER:
            if not isinstance(other, type(example[key])) or other in ("", "\x00"):
                shown = json.dumps(other)[:20]
                body = json.dumps({**rest, key: other}).encode()
                yield BadBody(f"'{key}' is {shown}", body)


def refuses(
    server: Server, path: str, example: Mapping[str, Any], required: tuple[str, ...] = ()
) -> list[str]:
    """Which bad bodies are not answered by a 4xx with a JSON object that has `error`; what came.

    No answer at all raises the project's failure.
    """
    found = []
    for bad in bad_bodies(example, required):
        answer = server.request("POST", path, body=bad.body)
        if not 400 <= answer.status < 500:
            found.append(f"POST {path} with {bad.name}: status {answer.status}")
        elif not _has_error(answer.body):
            found.append(f"POST {path} with {bad.name}: {answer.status} without an 'error' in JSON")
    return found


def _has_error(body: bytes) -> bool:
    try:
        told = json.loads(body)
    except ValueError:
        return False
    return isinstance(told, dict) and bool(told.get("error"))


def _with_nan(rest: Mapping[str, Any], key: str) -> bytes:
    return json.dumps({**rest, key: float("nan")}).encode()
