"""Reads request schemas from a service's OpenAPI document."""

from __future__ import annotations

from typing import Any

from gradatim.verify.failures import failure
from gradatim.verify.schema import Schema
from gradatim.verify.service import Server
from gradatim.verify.subschemas import UnsupportedSchema, resolve

PATH = "/openapi.json"
MAX_BYTES = 2**20  # bytes; a larger document is refused
_JSON = "application/json"


def request_schema(server: Server, path: str, method: str = "post") -> Schema | None:
    """The schema of a request's JSON body from the service's own OpenAPI document.

    None if there is no such document, or it does not describe this body. Raises Failure if it is
    not OpenAPI 3 in JSON, is larger than a megabyte, or refers to another document.
    """
    answer = server.get(PATH)
    if 400 <= answer.status < 500:
        return None
    large = len(answer.ok().body) > MAX_BYTES
    document = None if large else answer.json()
    try:
        version = str(document.get("openapi")) if isinstance(document, dict) else ""
        if not version.startswith("3."):
            raise UnsupportedSchema(
                f"more than {MAX_BYTES} bytes" if large else f"no OpenAPI 3: {answer.text[:80]!r}"
            )
        if version.startswith("3.0"):
            document = _upgraded(document)
        body = _part_at(document, "paths", path, method, "requestBody", "content", _JSON, "schema")
    except (UnsupportedSchema, RecursionError) as error:
        raise failure(
            sent=answer.request,
            came=str(error) or "a document that is nested too deep",
            asks="a document of OpenAPI 3 in JSON, of at most a megabyte",
            look="leave it out, or let the framework write it",
        ) from None
    name = f"{PATH}, the body of {method.upper()} {path}"
    return None if body is None else Schema(body, document, name)


def _part_at(document: Any, *names: str) -> Any:
    """The part of a document at a path, with references resolved on the way; None if it does not
    exist."""
    part = document
    for name in names:
        part = resolve(document, part).get(name) if isinstance(part, dict) else None
    return {"not": {}} if part is False else {} if part is True else part


def _upgraded(part: Any) -> Any:
    """Converts the keywords of OpenAPI 3.0 to 3.1: `nullable` and boolean exclusive bounds."""
    if isinstance(part, list):
        return [_upgraded(one) for one in part]
    if not isinstance(part, dict):
        return part
    made = {key: _upgraded(one) for key, one in part.items()}
    if made.pop("nullable", None) is True and isinstance(made.get("type"), str):
        made["type"] = [made["type"], "null"]
        made |= {"enum": [*made["enum"], None]} if isinstance(made.get("enum"), list) else {}
    for bound, left_out in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(made.get(left_out), bool):
            excluded = made.pop(left_out)
            made |= {left_out: made.pop(bound)} if excluded and bound in made else {}
    return made
