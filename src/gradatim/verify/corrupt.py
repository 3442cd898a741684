"""Corrupts a valid value in one place."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from gradatim.verify.subschemas import Subschema

_EVERY_TYPE: tuple[Any, ...] = (None, True, 0, 1, -1, 0.5, 1e308, [], {}, [None], {"a": None})
_TEXTS = ("", "0", "true", "null", "\x00", "é\u200b\U0001f600", "x" * 5_000)
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_LENGTHS = ("minLength", "maxLength")
_MAX_LENGTH = 100_000

KeyPath = tuple[Any, ...]


def corrupted(example: Any, replacements: Sequence[Any]) -> Iterator[Any]:
    """Copies of `example` with one change each: a key removed, a value replaced by each of
    `replacements`, or an unknown key added."""
    for path in _key_paths(example):
        if path and isinstance(path[-1], str):
            yield _with_change(example, path)
        for other in replacements:
            yield _with_change(example, path, other)
    if isinstance(example, dict):
        yield {**example, "nothing-of-the-kind": 1}


def boundary_values(parts: Sequence[Subschema]) -> list[Any]:
    """Values of all JSON types, and values at and just outside the bounds of a schema.

    Contains no strings if the schema has a pattern: matching one may take forever.
    """
    replacements = list(_EVERY_TYPE)
    for bound in _numbers(parts, _BOUNDS):
        replacements += (bound - 1, bound, bound + 1)
    if any("pattern" in part or "patternProperties" in part for part in parts):
        return replacements
    for length in _numbers(parts, _LENGTHS):
        if 0 <= length < _MAX_LENGTH:
            replacements += ("x" * max(0, int(length) - 1), "x" * (int(length) + 1))
    return [*replacements, *_TEXTS]


def _numbers(parts: Iterable[Subschema], keys: Sequence[str]) -> list[Any]:
    return sorted(
        {part[key] for part in parts for key in keys if type(part.get(key)) in (int, float)}
    )


def _key_paths(value: Any, prefix: KeyPath = ()) -> Iterator[KeyPath]:
    """The key paths of the value itself and of everything in it."""
    yield prefix
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _key_paths(part, (*prefix, key))
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from _key_paths(part, (*prefix, at))


def _with_change(value: Any, path: KeyPath, *other: Any) -> Any:
    """A copy with another value at a path, or without that key or item."""
    if not path:
        return other[0]
    made = inside = copy.deepcopy(value)
    for key in path[:-1]:
        inside = inside[key]
    if other:
        inside[path[-1]] = other[0]
    else:
        del inside[path[-1]]
    return made
