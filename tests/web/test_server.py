import json
import socket
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx2
import pytest

from gradatim.errors import RequestError
from gradatim.model import Background, CheckResult, Level, Outcome, Role, Verdict
from gradatim.web import create, guard, running, timeouts
from gradatim.web.server import FIRST_PORT, Server, listen

PACK = Path(__file__).with_name("pack")


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
def serving(app):
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


def test_each_line_of_a_verdict_leaves_at_once(serving, app, monkeypatch):
    heard = threading.Event()

    def check(lab_id, show, stop, watch):
        first = CheckResult("a", "is first", Outcome.PASS)
        show(first)
        assert heard.wait(60), "the first line was kept back"
        return Verdict(lab_id, "v", 1, Level.SEALED, (first,))

    monkeypatch.setattr(app, "check", check)
    _, client = serving
    headers = {"accept": "application/x-ndjson"}
    with client.stream("POST", "/labs/stable-softmax/check", headers=headers) as answer:
        kinds = []
        for line in answer.iter_lines():
            kinds.append(json.loads(line)["kind"])
            heard.set()
    assert kinds == ["result", "verdict", "end"]


HEAD = b"POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\n"
HALVES = {
    "nothing": b"",
    "half a line": b"GET / HT",
    "half a head": b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n",
    "half of a second one": b"GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET / HT",
    "half a body": HEAD + b"Content-Length: 9\r\n\r\nhalf",
    "half a piece": HEAD + b"Transfer-Encoding: chunked\r\n\r\n9\r\n",
}


@pytest.mark.parametrize("half", HALVES)
def test_half_a_request_is_not_waited_for_for_ever(serving, monkeypatch, half):
    monkeypatch.setattr(timeouts, "HEAD_S", 0.2)
    monkeypatch.setattr(guard, "BODY_S", 0.2)
    _, client = serving
    with socket.create_connection(("127.0.0.1", client.base_url.port), timeout=60) as sock:
        sock.sendall(HALVES[half])
        heard = b"".join(iter(lambda: sock.recv(65536), b""))  # until the server hangs up
    assert (b"408" in heard) == ("body" in half or "piece" in half)


def test_whoever_sends_a_byte_now_and_then_is_not_waited_for_either(serving, monkeypatch):
    monkeypatch.setattr(timeouts, "HEAD_S", 0.2)
    _, client = serving
    with (
        socket.create_connection(("127.0.0.1", client.base_url.port), timeout=60) as sock,
        pytest.raises(OSError),
    ):
        for byte in b"GET /" + b"x" * 2000:
            sock.sendall(bytes([byte]))
            time.sleep(0.01)


def test_the_server_leaves_although_a_page_listens(serving):
    server, client = serving
    client.post("/labs/stable-softmax/begin")
    with client.stream("GET", "/labs/stable-softmax/events") as answer:
        lines = answer.iter_lines()
        assert json.loads(next(lines).removeprefix("data: "))["kind"] == "text"
        server.stop()
        assert not [line for line in lines if line]


# One server for a home ------------------------------------------------------------------------

START = """
import sys, webbrowser
from pathlib import Path
from gradatim import curriculum
from gradatim.app.app import App
from gradatim.web import server

webbrowser.open = lambda address: print("opened", address, flush=True)
app = App(Path(sys.argv[1]), curriculum.load(Path(sys.argv[2])))
server.serve(app, browser=len(sys.argv) > 3)
app.close()
"""


@pytest.fixture
def start(home, monkeypatch):
    """Starts the server in a process of its own; what it printed first."""
    monkeypatch.setenv("GRADATIM_EDITOR", "plain")  # builds nothing
    begun = []

    def run(*more):
        words = [sys.executable, "-c", START, str(home), str(PACK), *more]
        begun.append(subprocess.Popen(words, stdout=subprocess.PIPE, text=True))
        return begun[-1], begun[-1].stdout.readline()

    yield run
    for process in begun:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_second_start_opens_the_server_that_runs(start, home):
    first, line = start()
    address = line.split()[3]
    second, again = start("browser")
    assert again == f"Gradatim is already running at {address}\n"
    assert second.stdout.readline() == f"opened {address}\n" and second.wait(60) == 0
    assert httpx2.get(address.partition("?")[0]).status_code == 403
    with httpx2.Client(follow_redirects=True) as client:
        assert client.get(address).status_code == 200
    assert stat.S_IMODE((home / "server").stat().st_mode) == 0o600
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "gradatim.db").stat().st_mode) == 0o600
    first.kill()
    first.wait()
    third, anew = start()
    assert third.poll() is None and anew.startswith("Gradatim is at ")
    assert anew.split()[3].partition("=")[2] != address.partition("=")[2]


def test_a_home_that_no_server_can_use_is_a_sentence(home):
    home.mkdir()
    (home / "server").mkdir()
    with pytest.raises(RequestError, match="no server can start here"), running.claimed(home):
        pass


def test_a_server_that_never_says_where_it_is_is_a_sentence(home, monkeypatch):
    monkeypatch.setattr(running, "STARTUP_S", 0.1)
    with (
        running.claimed(home) as claim,
        pytest.raises(RequestError, match="does not say at which address"),
        running.claimed(home),
    ):
        assert not claim.address
