"""Bodies after a schema, and what a service says of itself: real servers, right and wrong."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr

from gradatim.verify import (
    Failure,
    Schema,
    Server,
    forbidden_bodies,
    invalid_answers,
    not_accepted,
    not_refused,
    request_schema,
)

ORDER = {
    "type": "object",
    "required": ["item", "units"],
    "additionalProperties": False,
    "properties": {
        "item": {"type": "string", "minLength": 1, "maxLength": 12},
        "units": {"type": "integer", "minimum": 1, "maximum": 99},
        "gift": {"type": ["boolean", "null"]},
        "notes": {"type": "array", "items": {"enum": ["soon", "late"]}, "uniqueItems": True},
    },
}
SENSE = [{"item": "milk", "units": 3}, {"item": "bread", "units": 9}]
TREE = {
    "$ref": "#/$defs/tree",
    "$defs": {
        "tree": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": {"type": "string"},
                "below": {"type": "array", "items": {"$ref": "#/$defs/tree"}},
            },
        }
    },
}


class Order(BaseModel):
    model_config = ConfigDict(extra="forbid")
    item: StrictStr = Field(min_length=1, max_length=12)
    units: StrictInt = Field(ge=1, le=99)
    gift: StrictBool | None = None


def shop(told: Callable[[Order], dict[str, Any]]) -> FastAPI:
    """A small service whose refusals have an `error`."""
    app = FastAPI()

    @app.post("/order")
    def order(asked: Order) -> dict[str, Any]:
        return told(asked)

    @app.exception_handler(RequestValidationError)
    def senseless(_: Request, error: RequestValidationError) -> JSONResponse:
        return JSONResponse({"error": error.errors()[0]["msg"]}, 422)

    return app


@pytest.fixture
def running(server_on_port: Callable[[int], Server]) -> Callable[..., Any]:
    @contextmanager
    def run(app: FastAPI) -> Iterator[Server]:
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="critical", ws="none"))
        thread = Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield server_on_port(server.servers[0].sockets[0].getsockname()[1])
        finally:
            server.should_exit = True
            thread.join()

    return run


def document(body: Any, version: str = "3.1.0", **others: Any) -> bytes:
    told = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    return json.dumps({"openapi": version, "paths": {"/order": {"post": told}}, **others}).encode()


# Schemas ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("schema", [ORDER, TREE], ids=["order", "tree"])
def test_valid_and_invalid_are_what_another_judge_says(schema: dict[str, Any]) -> None:
    judge, made = Draft202012Validator(schema), Schema(schema)
    valid = made.valid_values(1, 40)
    invalid = made.invalid_values(valid, 1, 40)
    assert len(valid) > 20 and len(invalid) == 40
    assert all(judge.is_valid(value) for value in valid)
    assert not any(judge.is_valid(value) for _, value in invalid)


def test_every_rule_of_a_schema_is_broken_by_some_body() -> None:
    reasons = " ".join(why for why, _ in Schema(ORDER).invalid_values(SENSE, 1, 400))
    for rule in ("type", "required", "minimum", "maximum", "minLength", "maxLength", "additional"):
        assert f" {rule}" in reasons


def test_what_makes_sense_keeps_its_keys_together_and_what_is_optional_comes_and_goes() -> None:
    found = Schema({**ORDER, "required": ["item"]}).valid_values(1, 60, SENSE)
    assert {one["item"]: one.get("units", 3 if one["item"] == "milk" else 9) for one in found} == {
        "milk": 3,
        "bread": 9,
    }
    assert {("units" in one, "gift" in one) for one in found} == {
        (False, False),
        (False, True),
        (True, False),
        (True, True),
    }


def test_the_same_seed_gives_the_same_bodies_in_another_process() -> None:
    program = (
        "import json, sys; from gradatim.verify import Schema; s = Schema(json.loads(sys.argv[1]));"
        "v = s.valid_values(int(sys.argv[2]), 30); "
        "print(json.dumps([v, s.invalid_values(v, 1, 30)]))"
    )

    def made(seed: int) -> str:
        words = [sys.executable, "-c", program, json.dumps(ORDER), str(seed)]
        return subprocess.run(words, capture_output=True, text=True, check=True).stdout

    assert made(1) == made(1)


@pytest.mark.parametrize(
    ("schema", "came"),
    [
        ({"type": "strin"}, "strin"),
        ({"$ref": "#/a", "a": {"$ref": "#/a"}}, "refers to itself alone"),
        ({"$ref": "#/nowhere"}, "which is not there"),
        ({"$ref": f"#/allOf/{'9' * 5_000}", "allOf": [{}]}, "which is not there"),
        ({"properties": {"a": {"$ref": "other.json"}}}, "lies outside of it"),
        ({"properties": {"a": 3}}, "stands 3"),
        ({"type": "string", "pattern": "("}, "unterminated"),
        ({"type": "string", "minLength": 5, "maxLength": 3}, "max_size=3"),
        ({"$id": "http://x.example/", "$dynamicRef": "#x"}, "'x'"),
    ],
)
def test_a_schema_that_nobody_can_read_is_told_in_a_sentence(schema: Any, came: str) -> None:
    with pytest.raises(Failure) as found:
        Schema(schema, name="openapi.json").valid_values(1, 3)
    assert came in str(found.value) and "openapi.json" in str(found.value)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "minItems": 2.0, "maxItems": 4.0, "items": {"type": "null"}},
        {"type": "string", "minLength": 2.0, "maxLength": 4.0},
        {"type": "integer", "minimum": 2.0, "exclusiveMaximum": 4.0},
        {"type": "number", "minimum": -(10**400), "maximum": 10**400},
        {"type": "integer", "exclusiveMinimum": 7, "exclusiveMaximum": math.inf},
        {"type": "integer", "minimum": -math.inf, "maximum": 10**400},
    ],
)
def test_bounds_may_be_any_numbers(schema: dict[str, Any]) -> None:
    made = Schema(schema).valid_values(1, 3)
    assert made
    assert Schema(schema).invalid_values(made, 1, 9)


def test_what_no_float_reaches_has_no_body() -> None:
    assert Schema({"type": "number", "minimum": 10**400}).valid_values(1, 3) == []


def test_what_can_never_end_has_no_body() -> None:
    endless = {"$ref": "#/$defs/a", "$defs": {"a": {"type": "array", "minItems": 1}}}
    endless["$defs"]["a"]["items"] = {"$ref": "#/$defs/a"}  # type: ignore[index]
    assert Schema(endless).valid_values(1, 5) == []


def test_no_text_is_tried_against_a_pattern_that_may_take_for_ever() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string", "pattern": "^(x+)+y$"}}}
    valid = Schema(schema).valid_values(1, 5)
    assert any("a" in one for one in valid)
    assert Schema(schema).invalid_values(valid, 1, 20)


# Services ---------------------------------------------------------------------------------------


def test_a_service_is_as_it_describes_itself(running: Any) -> None:
    with running(shop(lambda asked: {"price": asked.units * 1.5})) as server:
        told = request_schema(server, "/order")
        assert told is not None
        assert (
            not_accepted(
                server, "/order", told.valid_values(1, 30, SENSE), lambda one: "price" in one
            )
            == []
        )
        assert invalid_answers(server, "/order", told.valid_values(1, 30)) == []
        assert not_refused(server, "/order", forbidden_bodies(told, SENSE, 1, 60)) == []


def test_a_500_that_no_example_shows_is_found(running: Any) -> None:
    """Each example is of plain letters; the schema allows others."""
    with running(shop(lambda asked: {"item": str(asked.item.encode("ascii"))})) as server:
        told = request_schema(server, "/order")
        assert told is not None
        assert not_accepted(server, "/order", SENSE, lambda one: True) == []
        assert any(
            ": 500, " in one for one in invalid_answers(server, "/order", told.valid_values(1, 60))
        )


def test_an_optional_key_that_is_refused_is_found(serving: Any) -> None:
    def strict(body: bytes) -> tuple[int, bytes]:
        known = set(json.loads(body)) == {"item", "units"}
        return (200, b"{}") if known else (422, b'{"error": "no"}')

    with serving(strict, document(ORDER)) as server:
        told = request_schema(server, "/order")
        assert told is not None
        lies = not_accepted(server, "/order", told.valid_values(1, 30, SENSE), lambda one: True)
    assert lies and all('{"error": "no"}' in one for one in lies)


def test_what_is_taken_in_although_it_is_forbidden_is_found(serving: Any) -> None:
    with serving(lambda body: (200, b"{}"), document(ORDER)) as server:
        told = request_schema(server, "/order")
        assert told is not None
        found = not_refused(server, "/order", forbidden_bodies(told, SENSE, 1, 20))
    assert len(found) == 20 and "does not fit" in found[0]


@pytest.mark.parametrize("answer", [b'{"a": NaN}', b'{"a": 1e999}', b"oops", b'{"b": 1}'])
def test_an_answer_that_does_not_fit_is_found(serving: Any, answer: bytes) -> None:
    with serving(lambda body: (200, answer)) as server:
        assert len(not_accepted(server, "/order", SENSE, lambda one: "a" in one)) == 2


# Documents --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told", [b"", document(ORDER).replace(b"/order", b"/other"), b'{"openapi": "3.1.0"}']
)
def test_a_service_need_not_describe_itself(serving: Any, told: bytes) -> None:
    with serving(lambda body: (200, b"{}"), told) as server:
        assert request_schema(server, "/order") is None


@pytest.mark.parametrize(
    ("told", "came"),
    [
        (b"<!doctype html>", "no JSON"),
        (b" " * 50 * 2**20, "more than 1048576 bytes"),
        (b"[" * 100_000, "no JSON"),
        (b'["openapi"]', "no OpenAPI 3"),
        (b'{"swagger": "2.0"}', "no OpenAPI 3"),
        (document({"$ref": "#/components/schemas/Order"}), "which is not there"),
        (document({"type": "string", "nullable": True, "enum": 3}, "3.0.0"), "3"),
        (b'{"openapi": "3.1.0", "paths": {"$ref": "#/paths"}}', "refers to itself"),
    ],
    ids=["html", "50 MB", "deep", "list", "swagger", "dangling", "enum", "circle"],
)
def test_a_document_that_is_none_is_the_project_s_failure(
    serving: Any, told: bytes, came: str
) -> None:
    with (
        serving(lambda body: (200, b"{}"), told) as server,
        pytest.raises(Failure, match=came),
    ):
        request_schema(server, "/order")


@pytest.mark.parametrize("place", ["outer", "inner", "beside"])
def test_a_reference_to_another_server_is_never_followed(serving: Any, place: str) -> None:
    asked: list[bytes] = []

    def heard(body: bytes) -> tuple[int, bytes]:
        asked.append(body)
        return 200, b"{}"

    with serving(heard, document(ORDER)) as other:
        away = {"$ref": f"http://127.0.0.1:{other.port}/openapi.json"}
        body = {
            "outer": away,
            "inner": {"type": "object", "properties": {"a": {"anyOf": [away]}}},
            "beside": {"$ref": "#/components/schemas/A", "not": away},
        }[place]
        told = document(body, components={"schemas": {"A": {"type": "object"}}})
        with (
            serving(lambda body: (200, b"{}"), told) as server,
            pytest.raises(Failure, match="lies outside of it"),
        ):
            request_schema(server, "/order")
    assert asked == []


def test_a_body_that_holds_itself_is_read(serving: Any) -> None:
    tree = {"type": "object", "properties": {"below": {"$ref": "#/components/schemas/Tree"}}}
    told = document({"$ref": "#/components/schemas/Tree"}, components={"schemas": {"Tree": tree}})
    with serving(lambda body: (200, b"{}"), told) as server:
        found = request_schema(server, "/order")
    assert found is not None and found.violation({"below": {"below": 3}})
    assert len(found.valid_values(1, 5)) > 1


def test_words_of_version_3_0_are_read(serving: Any) -> None:
    body = {
        "type": "object",
        "properties": {
            "a": {"type": "string", "nullable": True},
            "b": {"type": "integer", "minimum": 3, "exclusiveMinimum": True},
        },
    }
    with serving(lambda body: (200, b"{}"), document(body, "3.0.3")) as server:
        found = request_schema(server, "/order")
    assert found is not None
    assert not found.violation({"a": None, "b": 4})
    assert found.violation({"b": 3}) and found.violation({"a": 1})
