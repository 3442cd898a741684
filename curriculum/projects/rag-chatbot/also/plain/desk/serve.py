"""The server. It looks at the state before each answer, so that no answer is old."""

import hashlib
import json
import re
import threading
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from desk import answers, documents
from desk.index import Index
from desk.model import Model

LARGEST = 65_536  # bytes of a body
LONGEST = 2_000  # code points of a question


class Refused(Exception):
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


class Desk:
    """The documents as they are now, and an index for each set of them that somebody may read."""

    def __init__(self, state: Path, model: Model | None) -> None:
        self.state, self.model = state, model
        self.lock, self.totals = threading.Lock(), Counter()
        self.stamp: tuple[int, ...] = ()
        self.documents: dict[str, documents.Document] = {}
        self.indexes: dict[frozenset[str], Index] = {}

    def current(self) -> dict[str, documents.Document]:
        with self.lock:
            stamp = documents.stamp(self.state)
            if stamp != self.stamp:
                self.documents, self.indexes = documents.load(self.state), {}
                self.stamp = stamp
            if not stamp:
                raise Refused(503, "nothing was taken in yet; run ingest first")
            return self.documents

    def index(self, groups: frozenset[str]) -> Index:
        known = self.current()
        names = frozenset(name for name, one in known.items() if one.may_read(groups))
        with self.lock:
            if names not in self.indexes:
                self.indexes[names] = Index(known[name] for name in names)
            return self.indexes[names]

    def version(self) -> dict:
        known = self.current()
        lines = "".join(f"{name} {known[name].version}\n" for name in sorted(known))
        return {
            "version": hashlib.sha256(lines.encode()).hexdigest()[:16],
            "documents": len(known),
        }

    def text(self, name: str, groups: frozenset[str]) -> dict:
        found = self.current().get(name)
        if found is None or not found.may_read(groups):
            raise Refused(404, "there is no such document")
        return {"doc": found.id, "version": found.version, "text": found.text}

    def delete(self, name: str) -> dict:
        known = self.current()
        if name not in known:
            raise Refused(404, "there is no such document")
        rest = {other: one for other, one in known.items() if other != name}
        documents.save(self.state, rest)
        return {"deleted": name}

    def search(self, body: object) -> dict:
        question, k, groups = asked(body)
        found = self.index(groups).search(question, k)
        return {"results": [{**one.plain(), "score": score} for one, score in found]}

    def ask(self, body: object) -> dict:
        begun = time.perf_counter()
        question, k, groups = asked(body)
        reply = answers.ask(self.index(groups), question, k, self.model)
        usage = {
            "calls": reply.budget.calls,
            "prompt_tokens": reply.budget.prompt_tokens,
            "completion_tokens": reply.budget.completion_tokens,
        }
        with self.lock:
            self.totals["questions_total"] += 1
            self.totals["abstained_total"] += reply.abstained
            self.totals.update({f"model_{name}_total": count for name, count in usage.items()})
        return {
            "answer": reply.answer,
            "abstained": reply.abstained,
            "citations": [one.plain() for one in reply.citations],
            "generator": reply.generator,
            "degraded": reply.degraded,
            "usage": usage,
            "latency_ms": round(1000 * (time.perf_counter() - begun), 1),
        }

    def metrics(self) -> str:
        lines = [f"# TYPE documents gauge\ndocuments {len(self.current())}\n"]
        for name in (
            "questions_total", "abstained_total", "model_calls_total",
            "model_prompt_tokens_total", "model_completion_tokens_total",
        ):  # fmt: skip
            lines.append(f"# TYPE {name} counter\n{name} {self.totals[name]}\n")
        return "".join(lines)


def asked(body: object) -> tuple[str, int, frozenset[str]]:
    """The question, how many passages, and the groups of whoever asks."""
    if not isinstance(body, dict):
        raise Refused(400, "the body must be an object with a question")
    question, k, groups = body.get("question"), body.get("k", 5), body.get("groups", [])
    if not isinstance(question, str) or not 1 <= len(question) <= LONGEST:
        raise Refused(400, f"'question' must be a text of 1 to {LONGEST} characters")
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n\r" for c in question):
        raise Refused(400, "'question' must not hold control characters")
    if not any(c.isalnum() for c in question):
        raise Refused(400, "'question' must hold a letter or a digit")
    if type(k) is not int or not 1 <= k <= 20:
        raise Refused(400, "'k' must be a whole number from 1 to 20")
    if not isinstance(groups, list) or not all(isinstance(one, str) for one in groups):
        raise Refused(400, "'groups' must be a list of texts")
    return question, k, frozenset(groups)


class Handler(BaseHTTPRequestHandler):
    desk: Desk
    protocol_version = "HTTP/1.1"
    timeout = 30
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._answer(self._get)

    def do_POST(self) -> None:
        self._answer(self._post)

    def do_DELETE(self) -> None:
        self._answer(self._delete)

    def _answer(self, work: Callable[[], object]) -> None:
        try:
            self._send(200, work())
        except Refused as refused:
            self._send(refused.status, {"error": str(refused)})

    def _get(self) -> object:
        place = urlsplit(self.path)
        path = unquote(place.path)
        if document := re.fullmatch("/docs/(.+)/text", path, re.DOTALL):
            groups = ",".join(parse_qs(place.query).get("groups", [])).split(",")
            return self.desk.text(document[1], frozenset(groups))
        pages: dict[str, Callable[[], object]] = {
            "/health": lambda: {"documents": len(self.desk.current())},
            "/version": self.desk.version,
            "/metrics": self.desk.metrics,
        }
        if path not in pages:
            raise Refused(404, "nothing to GET here")
        return pages[path]()

    def _post(self) -> object:
        body, path = self._body(), urlsplit(self.path).path
        verbs = {"/ask": self.desk.ask, "/search": self.desk.search}
        if path not in verbs:
            raise Refused(404, "nothing to POST here")
        try:
            document = json.loads(body)
        except (ValueError, RecursionError):
            raise Refused(400, "the body is not JSON") from None
        return verbs[path](document)

    def _delete(self) -> object:
        path = unquote(urlsplit(self.path).path)
        if not path.startswith("/docs/"):
            raise Refused(404, "nothing to DELETE here")
        return self.desk.delete(path.removeprefix("/docs/"))

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()) or int(length) > LARGEST:
            self.close_connection = True  # what follows could be taken for a request
            raise Refused(413 if length.isdigit() else 411, f"at most {LARGEST} bytes, and say so")
        return self.rfile.read(int(length))

    def _send(self, status: int, answer: object) -> None:
        text = answer if isinstance(answer, str) else json.dumps(answer)
        kind = "text/plain; version=0.0.4" if isinstance(answer, str) else "application/json"
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the standard library refuses by itself: a method, a request line, a header."""
        self.close_connection = True
        self._send(405 if code == 501 else min(code, 431), {"error": message or "refused"})

    def log_message(self, format: str, *values: object) -> None:
        """Requests are not logged: questions are nobody else's business."""


class Server(ThreadingHTTPServer):
    request_queue_size = 128


def serve(state: Path, port: int, model: Model | None) -> None:
    handler = type("DeskHandler", (Handler,), {"desk": Desk(state, model)})
    with Server(("127.0.0.1", port), handler) as server:
        server.serve_forever()
