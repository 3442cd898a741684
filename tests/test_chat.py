"""Asking a model for a reply: whatever the other end does, there is one reason or one text."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from endpoint import Answer, Model, model, says, sends

from gradatim.chat import MAX_REPLY_BYTES, ChatError, Endpoint, complete

ASKED = [{"role": "user", "content": "é"}]


@pytest.fixture(scope="module")
def served() -> Iterator[Model]:
    with model() as found:
        yield found


def why(served: Model, answer: Answer, wait_s: float = 20.0) -> str:
    served.answer = answer
    with pytest.raises(ChatError) as refused:
        complete(Endpoint(served.address, "m"), ASKED, wait_s)
    return str(refused.value)


def test_the_request_has_the_usual_form_and_the_key(served):
    served.answer = says("Look again.")
    assert complete(Endpoint(served.address + "/", "small", key="k"), ASKED) == "Look again."
    path = "/v1/chat/completions"
    expected = {"path": path, "model": "small", "messages": ASKED, "stream": False}
    assert served.asked[-1] == expected
    assert served.headers[-1]["Authorization"] == "Bearer k"
    complete(Endpoint(served.address, "small"), ASKED)
    assert "Authorization" not in served.headers[-1]


def reply(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (sends(b"", 500), "status 500"),
        (sends(b"", 401), "refused the key"),
        (sends(b"", 403), "refused the key"),
        (sends(b"", 404), "status 404"),
        (sends(b"", 302, Location="/v1/elsewhere"), "status 302"),
        (sends(b"<html>"), "no reply"),
        (sends(b"\xff\xfe\x00"), "no reply"),
        (sends(b"[" * 100_000), "no reply"),
        (sends(b'{"choices": []}'), "no reply"),
        (sends(b'{"choices": {"0": 1}}'), "no reply"),
        (sends(b"null"), "no reply"),
        (sends(b"1" * 5_000), "no reply"),
        (sends(reply(None)), "empty"),
        (sends(reply(["a"])), "empty"),
        (sends(reply(" \n")), "empty"),
        (sends(b"x" * (MAX_REPLY_BYTES + 1)), "more than can be read"),
        (sends(b"{}", Content_Length="-5"), "no reply"),
        (sends(b"", Content_Length="900"), "no reply"),
        (sends(reply("gone"), Content_Encoding="gzip", Content_Length="3"), "no reply"),
        (lambda request: None, "cannot be reached"),
        (lambda request: request.wfile.write(b"SSH-2.0-x\r\n"), "cannot be reached"),
        (lambda request: request.wfile.write(b"A" * 200_000), "cannot be reached"),
    ],
)  # fmt: skip
def test_whatever_the_endpoint_sends_there_is_one_reason(served, answer, reason):
    before = len(served.asked)
    assert reason in why(served, answer)
    assert len(served.asked) == before + 1  # no redirect was followed


def test_half_a_character_is_replaced(served):
    served.answer = sends(rb'{"choices": [{"message": {"content": "a \ud800 b"}}]}')
    assert complete(Endpoint(served.address, "m"), ASKED) == "a ? b"


def drips(request: BaseHTTPRequestHandler) -> None:
    """Sends a header without end, a byte at a time."""
    for byte in b"HTTP/1.1 200 OK\r\nX: " + b"a" * 1_000:
        request.wfile.write(bytes([byte]))
        time.sleep(0.05)


@pytest.mark.parametrize("answer", [drips, lambda request: time.sleep(3)])
def test_a_slow_endpoint_is_not_waited_for(served, answer):
    assert why(served, answer, wait_s=0.4) == "did not answer within 0.4 seconds"


def test_an_endpoint_that_is_down_cannot_be_reached():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        endpoint = Endpoint(f"http://127.0.0.1:{free.getsockname()[1]}/v1", "m")
        with pytest.raises(ChatError, match="cannot be reached"):
            complete(endpoint, ASKED)


@pytest.mark.parametrize(
    "address",
    ["http://192.0.2.1/v1", "https://example.org/v1", "http://127.0.0.1.example.org/v1",
     "http://127.0.0.1@example.org/v1", "ftp://127.0.0.1/", "127.0.0.1:80", "http://", "",
     "http://127.0.0.1:99999/v1", "http://[::1/v1", "http://127.0.0.1/v1?x=1", "http://0.0.0.0/",
     "http://127.0.0.1/v1\r\nX: y", "file:///etc/passwd", "http://2130706433/v1",
     "http://127.0.0.1:0/v1", "http://[::ffff:192.0.2.1]/v1"],
)  # fmt: skip
def test_only_this_machine_is_asked(address):
    with pytest.raises(ChatError, match="an address that cannot be used"):
        complete(Endpoint(address, "m"), ASKED)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/v1", "http://localhost/v1", "http://[::1]:9"]
)
def test_this_machine_has_several_names(address):
    assert Endpoint(address, "m").problem == ""


def test_another_machine_is_asked_only_if_the_learner_says_so(served):
    assert Endpoint("https://example.org/v1", "m", remote=True).problem == ""
    assert "another machine" in Endpoint("https://example.org/v1", "m").problem


def test_the_key_is_not_shown():
    assert "secret" not in repr(Endpoint("http://127.0.0.1/", "m", key="secret"))
