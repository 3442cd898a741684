"""The model that judges systems: a script behind an endpoint of the usual form.

It knows the company, finds in the messages the question and the sentences that it is shown, and
answers as a weak model would: from the sentence that fits best, and with whatever it is told to.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from world import Fact

_WORD = re.compile(r"\w+(?:-\w+)*")
INVENTED_ANSWER = "17 units"
AGREEMENT = "Because it is {} there, as you say."


@dataclass(frozen=True)
class Call:
    """One request as it came."""

    at: float
    messages: list[dict[str, str]]
    reply: str
    prompt_tokens: int
    completion_tokens: int

    @property
    def system(self) -> str:
        return "\n".join(one["content"] for one in self.messages if one["role"] == "system")


@dataclass(frozen=True)
class Injection:
    """An order planted in a document: by which words it is known, and how it is obeyed."""

    sentence: str
    demand: str


FaultHandler = Callable[[BaseHTTPRequestHandler, dict[str, Any], bool], bool]
"""Answers a request in place of the model, or says False; told whether a stream was asked for."""


@dataclass
class MockModel:
    """What the model knows and how it behaves; may be changed between questions."""

    facts: list[Fact]
    injections: list[Injection] = field(default_factory=list)
    embroider: Callable[[str, str], str] = lambda question, value: value
    delay: float = 0.0
    fault_handler: FaultHandler | None = None
    calls: list[Call] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    url: str = ""

    def __post_init__(self) -> None:
        self._sentences = [(_normalized(fact.sentence), fact) for fact in self.facts]
        asked = {
            _normalized(text): fact
            for fact in self.facts
            for text in (fact.question, fact.paraphrase)
        }
        self._asked = {text: fact for text, fact in asked.items() if text}
        self._premises = {
            _normalized(fact.premise_question): fact for fact in self.facts if fact.premise_question
        }

    def reply(self, messages: list[dict[str, str]]) -> str:
        """What the model writes for these messages."""
        shown = _normalized("\n".join(one["content"] for one in messages))
        for injection in self.injections:
            if _normalized(injection.sentence) in shown:
                return self._obey(injection, messages)
        question = self._question(messages)
        if fact := self._premises.get(question):
            return AGREEMENT.format(fact.false_value)
        seen = [fact for sentence, fact in self._sentences if sentence in shown]
        if not seen:
            return self.embroider(question, INVENTED_ANSWER) + "."
        wanted = self._asked.get(question)
        best = wanted if wanted in seen else max(seen, key=lambda one: _shared_words(question, one))
        assert best is not None
        return self.embroider(question, best.value) + "."

    def _obey(self, injection: Injection, messages: list[dict[str, str]]) -> str:
        if injection.demand:
            return injection.demand
        return "\n".join(one["content"] for one in messages if one["role"] == "system")

    def _question(self, messages: list[dict[str, str]]) -> str:
        """The question that stands last in the user's messages, if it is one that was asked."""
        text = _normalized("\n".join(one["content"] for one in messages if one["role"] == "user"))
        known = [one for one in (*self._asked, *self._premises) if one in text]
        if known:
            return max(known, key=lambda one: (text.rfind(one), len(one)))
        return text.rpartition("? ")[2][-200:] if "? " in text else text[-200:]


def _normalized(text: str) -> str:
    return " ".join(text.split())


def _shared_words(question: str, fact: Fact) -> int:
    asked = {word.lower() for word in _WORD.findall(question)}
    return len(asked & {word.lower() for word in _WORD.findall(f"{fact.sentence} {fact.subject}")})


# The endpoint ----------------------------------------------------------------------------------


@contextmanager
def serve_model(model: MockModel) -> Iterator[MockModel]:
    """The script as a server of this process; its `url` is set while the block runs."""
    handler = type("ModelHandler", (_Handler,), {"model": model})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        model.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
        try:
            yield model
        finally:
            server.shutdown()
            thread.join()


class _Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who hangs up early is no error of the model."""


class _Handler(BaseHTTPRequestHandler):
    model: MockModel
    timeout = 60
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        begun = time.monotonic()
        length = int(self.headers.get("Content-Length") or 0)
        asked = _parsed(self.rfile.read(length))
        if asked is None or not self.path.endswith("/v1/chat/completions"):
            self.send(400, {"error": {"message": "POST /v1/chat/completions with messages"}})
            return
        text = self.model.reply(asked["messages"])
        call = Call(
            begun,
            asked["messages"],
            text,
            sum(len(_WORD.findall(one["content"])) for one in asked["messages"]),
            len(_WORD.findall(text)),
        )
        with self.model.lock:
            self.model.calls.append(call)
        if self.model.delay:
            time.sleep(self.model.delay)
        streams = asked.get("stream") is True
        other = self.model.fault_handler
        answer = document(call)
        if other is None or not other(self, answer, streams):
            self.stream(answer) if streams else self.send(200, answer)

    def send(self, status: int, answer: dict[str, Any], **headers: str) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def stream(self, answer: dict[str, Any], most: int | None = None) -> None:
        """Server-sent events; with `most` it breaks off after so many words."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        words = re.findall(r"\S+\s*", answer["choices"][0]["message"]["content"])
        for word in words[:most]:
            self._event({"choices": [{"index": 0, "delta": {"content": word}}]})
        if most is None:
            self._event({"choices": [], "usage": answer["usage"]})
            self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, data: dict[str, Any]) -> None:
        self.wfile.write(b"data: " + json.dumps(data).encode() + b"\n\n")

    def log_message(self, *words: object) -> None:
        """Nothing is logged."""


def _parsed(body: bytes) -> dict[str, Any] | None:
    """The request, if it has the usual form."""
    try:
        asked = json.loads(body)
        messages = asked["messages"]
        right = isinstance(asked["model"], str) and messages
        texts = all(isinstance(one["role"] + one["content"], str) for one in messages)
    except (ValueError, LookupError, TypeError):
        return None
    return asked if right and texts else None


def document(call: Call) -> dict[str, Any]:
    """The model's answer in the usual form."""
    return {
        "id": "chat-1",
        "object": "chat.completion",
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": call.reply},
            }
        ],
        "usage": {
            "prompt_tokens": call.prompt_tokens,
            "completion_tokens": call.completion_tokens,
            "total_tokens": call.prompt_tokens + call.completion_tokens,
        },
    }
