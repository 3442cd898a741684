"""Services called in-process: what their `lab` answers, and what it refuses."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gradatim.kinds.http import child as http

FAST = """
from contextlib import asynccontextmanager
from fastapi import FastAPI
from pydantic import BaseModel

life = []

@asynccontextmanager
async def lifespan(app):
    life.append("begun")
    yield

app = FastAPI(lifespan=lifespan)

class Given(BaseModel):
    x: float

@app.post("/double")
def double(given: Given):
    return {"y": 2 * given.x, "life": life}

@app.get("/items/{name}")
async def item(name: str, n: int = 1):
    return {"name": name, "n": n}

@app.get("/broken")
def broken():
    return 1 / 0
"""
PLAIN = """
import json

count = 0

def app(environ, start_response):
    global count
    count += 1
    body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"] or 0))
    start_response("201 Created", [("Content-Type", "application/json"), ("Date", "today")])
    answer = {"path": environ["PATH_INFO"], "query": environ["QUERY_STRING"], "count": count,
              "key": environ.get("HTTP_X_KEY"), "method": environ["REQUEST_METHOD"]}
    return [json.dumps({**answer, "body": body.decode()}).encode()]
"""


@pytest.fixture
def service() -> Iterator[Callable[[str], http.Service]]:
    """Makes services, and stops them at the end."""
    made: list[http.Service] = []

    def make(text: str) -> http.Service:
        found = http.load({"service.py": text.encode()}, Path(), "service.py")
        assert isinstance(found, http.Service)
        made.append(found)
        return found

    yield make
    for one in made:
        one.close()


def test_an_asynchronous_application_answers_in_plain_values(service):
    answer = service(FAST).post("/double", {"x": 2})
    assert answer["status"] == 200
    assert answer["headers"]["content-type"] == "application/json"
    assert answer["json"] == {"y": 4.0, "life": ["begun"]}


def test_paths_and_queries_are_decoded(service):
    assert service(FAST).get("/items/a%20b?n=3")["json"] == {"name": "a b", "n": 3}


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (("POST", "/double", {"x": "two"}), 422),
        (("POST", "/double", {"x": math.nan}), 500),  # the error's text holds a NaN
        (("GET", "/broken", None), 500),
        (("GET", "/nowhere", None), 404),
        (("DELETE", "/double", None), 405),
    ],
)
def test_errors_have_the_status_that_a_server_would_send(service, request_, status, capsys):
    assert service(FAST).request(*request_)["status"] == status
    assert ("Traceback" in capsys.readouterr().err) == (status == 500)


def test_a_body_may_be_anything(service):
    answer = service(FAST).request("POST", "/double", body="{", headers={"Content-Type": "text/x"})
    assert answer["status"] == 422


def test_a_synchronous_application_answers_too(service):
    answer = service(PLAIN).request("PUT", "/a%C3%A4?b=1", body="xyz", headers={"X-Key": "k"})
    assert answer["status"] == 201
    assert answer["headers"] == {"content-type": "application/json"}
    want = {"path": "/a\u00e4", "query": "b=1", "count": 1, "key": "k", "method": "PUT"}
    assert answer["json"] == {**want, "body": "xyz"}


def test_a_restart_forgets_what_the_program_held(service):
    plain = service(PLAIN)
    counts = [plain.get("/")["json"]["count"], plain.get("/")["json"]["count"]]
    plain.restart()
    assert [*counts, plain.get("/")["json"]["count"]] == [1, 2, 1]


@pytest.mark.parametrize("text", ["x = 1", "app = 3"])
def test_a_file_without_an_application_is_refused(service, text):
    with pytest.raises(http.ServiceError, match="has no `app`"):
        service(text)


def test_a_service_that_does_not_start_says_why(service):
    broken = FAST.replace('life.append("begun")', 'raise OSError("no model here")')
    with pytest.raises(http.ServiceError, match="does not start: OSError: no model here"):
        service(broken)


def test_a_request_that_never_ends_is_given_up(service, monkeypatch):
    monkeypatch.setattr(http, "TIMEOUT_S", 0.2)
    slow = FAST.replace("return 1 / 0", "import time; time.sleep(0.5)").replace(
        "def broken", "async def broken"
    )
    slow = slow.replace("import time; time.sleep(0.5)", "import asyncio; await asyncio.sleep(9)")
    answer = service(slow).get("/broken")
    assert answer["status"] == 500


def test_answers_are_json_values(service):
    json.dumps(service(FAST).get("/openapi.json"))
