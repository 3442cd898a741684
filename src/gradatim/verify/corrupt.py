"""Corrupts a valid value in one place."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from gradatim.verify.subschemas import Part

_OTHERS: tuple[Any, ...] = (None, True, 0, 1, -1, 0.5, 1e308, [], {}, [None], {"a": None})
_TEXTS = ("", "0", "true", "null", "\x00", "é\u200b\U0001f600", "x" * 5_000)
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_LENGTHS = ("minLength", "maxLength")
_LONGEST = 100_000

KeyPath = tuple[Any, ...]


def corrupted(example: Any, junk: Sequence[Any]) -> Iterator[Any]:
    """Copies of `example` with one change each: a key removed, a value replaced by each of `junk`,
    or an unknown key added."""
    for place in _places(example):
        if place and isinstance(place[-1], str):
            yield _changed(example, place)
        for other in junk:
            yield _changed(example, place, other)
    if isinstance(example, dict):
        yield {**example, "nothing-of-the-kind": 1}


def outside_bounds(parts: Sequence[Part]) -> list[Any]:
    """Values of all JSON types, and values at and just outside the bounds of a schema.

    Contains no strings if the schema has a pattern: matching one may take forever.
    """
    junk = list(_OTHERS)
    for bound in _numbers(parts, _BOUNDS):
        junk += (bound - 1, bound, bound + 1)
    if any("pattern" in part or "patternProperties" in part for part in parts):
        return junk
    for length in _numbers(parts, _LENGTHS):
        if 0 <= length < _LONGEST:
            junk += ("x" * max(0, int(length) - 1), "x" * (int(length) + 1))
    return [*junk, *_TEXTS]


def _numbers(parts: Iterable[Part], keys: Sequence[str]) -> list[Any]:
    return sorted(
        {part[key] for part in parts for key in keys if type(part.get(key)) in (int, float)}
    )


def _places(value: Any, here: KeyPath = ()) -> Iterator[KeyPath]:
    """The key paths of the value itself and of everything in it."""
    yield here
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _places(part, (*here, key))
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from _places(part, (*here, at))


def _changed(value: Any, place: KeyPath, *other: Any) -> Any:
    """A copy with another value at a path, or without that key or item."""
    if not place:
        return other[0]
    made = inside = copy.deepcopy(value)
    for key in place[:-1]:
        inside = inside[key]
    if other:
        inside[place[-1]] = other[0]
    else:
        del inside[place[-1]]
    return made
