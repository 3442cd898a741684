"""Fixtures: a folder of documents, a server for it, and a scripted model."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
import uvicorn

from doc_chat.documents import read_folder
from doc_chat.model import Model
from doc_chat.server import create_app
from doc_chat.service import Service
from doc_chat.store import Store

MANUAL = """---
title: Manual of the Corvo 12
---
# Corvo 12

## Warranty

The Corvo 12 comes with a warranty of 36 months from the day of delivery. It weighs 2.5 kg.

## Errors

- E-417: the lid is open. Close it.
- E-418: the lamp is broken.
"""
POLICY = """REFUNDS

A refund above 500 euros is signed by the head of finance, and takes
fourteen days.
"""
SECRET = "---\nreaders: board, sales\n---\nThe discount for partners of the Corvo 12 is 17 %.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three documents, one of which only certain groups may read."""
    root = tmp_path / "docs"
    (root / "manuals").mkdir(parents=True)
    (root / "manuals" / "corvo-12.md").write_text(MANUAL)
    (root / "refunds.txt").write_text(POLICY)
    (root / "partners.md").write_text(SECRET)
    return root


@pytest.fixture
def state(tmp_path: Path) -> str:
    """The state: a folder here, a database in test_postgresql."""
    return str(tmp_path / "state")


@pytest.fixture
def store(state: str, folder: Path) -> Iterator[Store]:
    opened = Store(state)
    opened.replace(read_folder(folder)[0])
    yield opened
    opened.close()


@contextmanager
def serving(service: Service, per_minute: int = 0) -> Iterator[httpx.Client]:
    """A client of a real server, which runs in a thread."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    app = create_app(service, per_minute)
    config = uvicorn.Config(app, port=port, log_config=None, log_level="critical")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.005)
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def client(store: Store) -> Iterator[httpx.Client]:
    with serving(Service(store)) as client:
        yield client


class FakeModel:
    """Answers each request with `answer(messages)`; `calls` are the request bodies.

    `answer` returns the text of the reply, or a function that writes to the handler.
    """

    def __init__(self, answer: Callable[[str], object]):
        self.answer, self.calls, self.times = answer, [], []


class _Handler(BaseHTTPRequestHandler):
    model: FakeModel

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.model.calls.append(body)
        self.model.times.append(time.monotonic())
        answer = self.model.answer("\n".join(one["content"] for one in body["messages"]))
        if callable(answer):
            answer(self)
        else:
            self.send(200, completion(str(answer)))

    def send(self, status: int, value: object, **headers: str) -> None:
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name.replace("_", "-"), text)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *words: object) -> None:
        """Ignored: clients disconnect on purpose in these tests."""


def completion(text: str, **choice: object) -> dict[str, object]:
    message = {"role": "assistant", "content": text}
    usage = {"prompt_tokens": 11, "completion_tokens": 3}
    return {"choices": [{"message": message, "finish_reason": "stop"} | choice], "usage": usage}


def streamed(
    *parts: str, end: str = "data: [DONE]\n\n", lost: bool = False
) -> Callable[[_Handler], None]:
    """A reply as server-sent events. Without `end` the stream stops early; with `lost` as well, the
    connection breaks."""

    def write(handler: _Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        if not end and lost:
            handler.send_header("Content-Length", "99999")
            handler.close_connection = True
        handler.end_headers()
        for part in parts:
            event = {"choices": [{"delta": {"content": part}, "finish_reason": None}]}
            handler.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        handler.wfile.write(end.encode())

    return write


@contextmanager
def fake_model(answer: Callable[[str], object], budget: float = 5.0) -> Iterator[Model]:
    """A model behind HTTP; `model.fake.calls` are the requests."""
    fake = FakeModel(answer)
    handler = type("Handler", (_Handler,), {"model": fake})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        model = Model(f"http://127.0.0.1:{server.server_address[1]}/v1", budget)
        model.fake = fake  # type: ignore[attr-defined]
        try:
            yield model
        finally:
            server.shutdown()
            thread.join()
