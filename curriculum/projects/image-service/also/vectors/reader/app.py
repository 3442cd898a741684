"""The HTTP side: routes of Starlette around one reader that answers in a thread."""

import base64
import binascii
import json
import re
import threading
import time
import uuid
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

from reader import monitor
from reader.classifier import Classifier
from reader.images import pixels
from reader.refusal import Refusal
from reader.state import Memory, Versions, route

NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
MOST_PICTURES, MOST_BYTES = 256, 6_000_000
ADVICE = {
    "label": "Ask whether other things come back than usual.",
    "covariate": "Look at some pictures: scanner, ink, or slips that show no digit?",
}


class Reader:
    """Answers, remembers and watches; one thread at a time."""

    def __init__(self, state: Path) -> None:
        self.versions, self.memory = Versions(state), Memory(state)
        self.lock, self.counts = threading.Lock(), Counter[tuple[str, str]]()
        self.loaded: dict[str, Classifier] = {}
        self.load(self.versions.now()["live"])

    def load(self, name: str) -> Classifier:
        if name not in self.loaded:
            self.loaded[name] = self.versions.load(name)
        return self.loaded[name]

    def read(self, files: list[bytes], ids: list[str]) -> list[dict[str, Any]]:
        images = np.stack([pixels(content) for content in files])
        with self.lock:
            move = self.versions.now()
            names = np.array([route(move, each) for each in ids])
            answers: dict[int, dict[str, Any]] = {}
            for name in np.unique(names):
                places = np.flatnonzero(names == name)
                answers |= self._by(str(name), places, images, ids)
        return [answers[place] for place in range(len(files))]

    def _by(self, name: str, places: Any, images: Any, ids: list[str]) -> dict[int, Any]:
        model = self.load(name)
        chances = model.probabilities(images[places])
        numbers = monitor.figures(images[places], chances)
        answers, rows = {}, []
        for n, place in enumerate(places.tolist()):
            label = int(chances[n].argmax())
            answers[place] = {
                "label": model.classes[label],
                "probabilities": dict(zip(model.classes, chances[n].tolist(), strict=True)),
                "model_version": name,
                "request_id": ids[place],
            }
            rows.append({
                "request_id": ids[place],
                "version": name,
                "label": label,
                "figures": numbers[n].tolist(),
                "image": base64.b64encode(
                    np.rint(255 * images[place]).astype(np.uint8)).decode(),
            })  # fmt: skip
            self.counts[name, model.classes[label]] += 1
        self.memory.add(rows)
        self._watch(name, len(rows))
        return answers

    def _watch(self, name: str, new: int) -> None:
        """Judges each window that became full with the last `new` answers."""
        count, size = len(self.memory.labels[name]), monitor.WINDOW
        for window in range((count - new) // size + 1, count // size + 1):
            if window * size <= monitor.FIRST:
                continue
            labels = np.array(self.memory.labels[name][: window * size])
            numbers = np.array(self.memory.figures[name][: window * size])
            found = monitor.verdict(labels, numbers, slice((window - 1) * size, window * size))
            if found:
                kind, what, label = found
                said = f"{self.load(name).classes[label]} comes more often." if not what else (
                    f"The {what} of the pictures is not what it was."
                )  # fmt: skip
                row = {"version": name, "window": window, "kind": kind}
                self.memory.alarm(row | {"sentence": f"{said} {ADVICE[kind]}"})


class Site:
    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.refused, self.requests, self.seconds = 0, 0, 0.0

    async def predict(self, request: Request) -> JSONResponse:
        begun = time.perf_counter()
        content = await _body(request)
        if "json" in request.headers.get("content-type", ""):
            content = _decoded(_document(content).get("image"))
        name = request.headers.get("x-request-id", uuid.uuid4().hex)
        if not NAME.fullmatch(name):
            raise Refusal("X-Request-Id may have 1 to 64 letters, digits and . _ -")
        answers = await run_in_threadpool(self.reader.read, [content], [name])
        return self._answered(begun, answers[0])

    async def predict_batch(self, request: Request) -> JSONResponse:
        begun = time.perf_counter()
        images = _document(await _body(request)).get("images")
        if not isinstance(images, list) or not 0 < len(images) <= MOST_PICTURES:
            raise Refusal(f"'images' is a list of 1 to {MOST_PICTURES} texts")
        files = [_decoded(each) for each in images]
        ids = [uuid.uuid4().hex for _ in files]
        answers = await run_in_threadpool(self.reader.read, files, ids)
        return self._answered(begun, {"predictions": answers})

    def _answered(self, begun: float, content: dict[str, Any]) -> JSONResponse:
        self.requests += 1
        self.seconds += time.perf_counter() - begun
        return JSONResponse(content)

    async def feedback(self, request: Request) -> JSONResponse:
        sent, reader = _document(await _body(request)), self.reader
        name, label = sent.get("request_id"), sent.get("label")
        if not isinstance(name, str) or not isinstance(label, str):
            raise Refusal("'request_id' and 'label' are texts")
        if label not in reader.load(reader.versions.now()["live"]).classes:
            raise Refusal(f"'{label[:40]}' is no department")
        with reader.lock:
            if name not in reader.memory.ids:
                raise Refusal("no such request was answered", 404)
            reader.memory.say(name, label)
        return JSONResponse({"request_id": name, "label": label})

    async def metrics(self, _: Request) -> PlainTextResponse:
        lines = [
            f'predictions_total{{version="{version}",label="{label}"}} {count}'
            for (version, label), count in self.reader.counts.items()
        ]
        lines += [
            f"refused_total {self.refused}",
            f"latency_seconds_count {self.requests}",
            f"latency_seconds_sum {self.seconds}",
            f"feedback_total {len(self.reader.memory.said)}",
        ]
        return PlainTextResponse("\n".join(lines) + "\n")

    async def alarms(self, _: Request) -> JSONResponse:
        return JSONResponse(self.reader.memory.raised)

    async def versions(self, _: Request) -> JSONResponse:
        held = self.reader.versions
        return JSONResponse({**held.now(), "versions": held.names()})

    async def health(self, _: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"})

    async def refuse(self, _: Request, error: Exception) -> JSONResponse:
        status = error.status if isinstance(error, Refusal) else error.status_code
        self.refused += 400 <= status < 500
        return JSONResponse({"error": str(error) or "refused"}, status)


async def _body(request: Request) -> bytes:
    """At most 6 MB; the rest is read and dropped, so that who sends it sees the refusal."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size <= MOST_BYTES:
            parts.append(part)
    if size > MOST_BYTES:
        raise Refusal(f"a body of more than {MOST_BYTES} bytes", 413)
    return b"".join(parts)


def _document(content: bytes) -> dict[str, Any]:
    try:
        sent = json.loads(content)
    except (ValueError, RecursionError):
        raise Refusal("the body is no JSON", 400) from None
    if not isinstance(sent, dict):
        raise Refusal("the body is no object")
    return sent


def _decoded(text: Any) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise Refusal("a picture is a text in base64") from None


def site(state: Path) -> Starlette:
    pages = Site(Reader(state))
    return Starlette(
        routes=[
            Route("/predict", pages.predict, methods=["POST"]),
            Route("/predict_batch", pages.predict_batch, methods=["POST"]),
            Route("/feedback", pages.feedback, methods=["POST"]),
            Route("/metrics", pages.metrics),
            Route("/alarms", pages.alarms),
            Route("/versions", pages.versions),
            Route("/health", pages.health),
        ],
        exception_handlers={Refusal: pages.refuse, HTTPException: pages.refuse},
    )


def serve(state: Path, port: int, host: str) -> None:
    uvicorn.run(site(state), host=host, port=port, log_level="warning")
