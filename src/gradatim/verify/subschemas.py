"""Walks through the parts of a JSON schema and resolves references within one document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

MAX_PARTS = 2_000  # limit on the parts of a schema
_NAMED = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTED = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = (
    "items",
    "additionalProperties",
    "propertyNames",
    "contains",
    "not",
    "if",
    "then",
    "else",
)

Subschema = Mapping[str, Any]


class UnsupportedSchema(Exception):
    """A schema is invalid or not supported; the text says why."""


def subschemas(document: Subschema, root: Any) -> Iterator[Subschema]:
    """Each part of a schema once, including those that it refers to. Unreadable if it is
    invalid."""
    left, seen = [root], set[int]()
    while left:
        part = left.pop()
        if isinstance(part, bool) or id(part) in seen:
            continue
        resolve(document, part)
        seen.add(id(part))
        if len(seen) > MAX_PARTS:
            raise UnsupportedSchema(f"it has more than {MAX_PARTS} parts")
        if isinstance(part.get("pattern"), str):
            re.compile(part["pattern"])
        yield part
        left.extend(_children(part))
        if "$ref" in part:
            left.append(_lookup(document, part["$ref"]))


def resolve(document: Subschema, part: Any) -> Subschema:
    """A part with its reference resolved. Unreadable if the references form a circle."""
    seen: list[str] = []
    while isinstance(part, dict) and "$ref" in part:
        if part["$ref"] in seen:
            raise UnsupportedSchema(f"'{part['$ref'][:120]}' refers to itself alone")
        seen.append(part["$ref"])
        part = _lookup(document, part["$ref"])
    if isinstance(part, bool):
        return {} if part else {"not": {}}
    if not isinstance(part, dict):
        raise UnsupportedSchema(f"where a schema should be stands {json.dumps(part)[:60]}")
    return part


def _lookup(document: Any, reference: object) -> Any:
    if not isinstance(reference, str) or not re.match(r"#(/|$)", reference):
        raise UnsupportedSchema(
            f"it refers to {json.dumps(reference)[:120]}, which lies outside of it"
        )
    for name in reference.split("/")[1:]:
        name = unquote(name).replace("~1", "/").replace("~0", "~")
        if isinstance(document, list) and name in map(str, range(len(document))):
            document = document[int(name)]
        elif isinstance(document, dict) and name in document:
            document = document[name]
        else:
            raise UnsupportedSchema(f"it refers to '{reference[:120]}', which is not there")
    return document


def _children(part: Subschema) -> Iterator[Any]:
    for key in _NAMED:
        if isinstance(part.get(key), dict):
            yield from part[key].values()
    for key in _LISTED:
        if isinstance(part.get(key), list):
            yield from part[key]
    yield from (part[key] for key in _SINGLE if key in part)
