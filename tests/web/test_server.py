import json
import socket
import threading

import httpx2
import pytest

from gradatim.errors import RequestError
from gradatim.model import Background, CheckResult, Level, Outcome, Role, Verdict
from gradatim.web import create
from gradatim.web.server import FIRST_PORT, Server, listen


def test_a_taken_port_that_was_asked_for_gets_a_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(RequestError, match=f"port {port} cannot be used"):
            listen(port)


def test_without_a_wish_the_next_free_port_is_taken():
    with listen() as first, listen() as second:
        ports = [first.getsockname()[1], second.getsockname()[1]]
    assert ports[0] >= FIRST_PORT
    assert ports[1] > ports[0]


def test_only_this_machine_is_answered():
    with listen() as listener:
        assert listener.getsockname()[0] == "127.0.0.1"


def test_an_impossible_port_gets_a_sentence():
    with pytest.raises(RequestError, match="there is no such port"):
        listen(70_000)


@pytest.fixture
def running(app):
    """A server on a real socket, and a client that accepts compressed answers."""
    app.onboard(Role.MLE, Background.NONE, 10, app.today())
    server, listener = Server(create(app)), listen()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with httpx2.Client(base_url=address, timeout=120) as client:
        yield server, client
    server.stop()
    thread.join(60)
    listener.close()
    assert not thread.is_alive()


def test_each_line_of_a_verdict_leaves_at_once(running, app, monkeypatch):
    heard = threading.Event()

    def check(lab_id, show):
        first = CheckResult("a", "is first", Outcome.PASS)
        show(first)
        assert heard.wait(60), "the first line was kept back"
        return Verdict(lab_id, "v", 1, Level.SEALED, (first,))

    monkeypatch.setattr(app, "check", check)
    _, client = running
    headers = {"accept": "application/x-ndjson"}
    with client.stream("POST", "/labs/stable-softmax/check", headers=headers) as answer:
        kinds = []
        for line in answer.iter_lines():
            kinds.append(json.loads(line)["kind"])
            heard.set()
    assert kinds == ["result", "verdict", "end"]


def test_the_server_leaves_although_a_page_listens(running):
    server, client = running
    with client.stream("GET", "/labs/stable-softmax/events") as answer:
        lines = answer.iter_lines()
        assert json.loads(next(lines).removeprefix("data: "))["kind"] == "text"
        server.stop()
        assert not [line for line in lines if line]
