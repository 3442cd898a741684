"""Answers pictures in batches, on one thread that alone holds the models and writes what happened.

Requests wait in a queue of bounded length. Whoever arrives when it is full is told so at once.
"""

import hashlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from images.errors import ImagesError
from images.picture import PIXELS, Array
from images.registry import Registry
from images.store import Row, Store
from images.version import Version
from images.watch import Watch

BATCH = 256  # pictures that are read at once, at most
WAITING = 512  # pictures in the queue, at most
AUDIT = 0.05  # share of answers that a person labels, drawn without regard to the answer
LATENCIES = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)  # seconds


Answer = dict[str, Any]  # request_id, label, probabilities, unsure, model_version


@dataclass(frozen=True)
class Job:
    ink: Array  # (k, 64)
    ids: Sequence[str]  # k request ids
    begun: float  # of time.perf_counter()
    answers: Future[list[Answer]] = field(default_factory=Future)


class Engine:
    """`clock` gives seconds since 1970; a simulation passes its own."""

    def __init__(self, state: Path, clock: Callable[[], float] = time.time) -> None:
        self.registry = Registry(state / "registry")
        self.store = Store(state / "state.db")
        self.clock = clock
        self.ready = False
        self._watch = Watch(self.store)
        self._loaded: dict[str, Version] = {}
        self._jobs: queue.Queue[Job | None] = queue.Queue()
        self._waiting = 0
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.numbers = numbers = CollectorRegistry()
        by_version = ["version"]
        self._counted = Counter("predictions", "Answers", ["version", "label"], registry=numbers)
        self._unsure = Counter("unsure", "Answers below the limit", by_version, registry=numbers)
        self._latency = Histogram("latency_seconds", "", registry=numbers, buckets=LATENCIES)
        self.feedback = Gauge("feedback_total", "Answers with a label", registry=numbers)
        self._alarms = Counter("alarms", "Alarms", ["kind"], registry=numbers)
        self.refused = Counter("refused", "Requests refused", ["status"], registry=numbers)

    def start(self) -> None:
        """Loads and warms what the pointer names, then takes jobs."""
        self.warm()
        self._thread.start()

    def stop(self) -> None:
        """Answers what waits, then ends."""
        self._jobs.put(None)
        self._thread.join()
        self.store.close()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def warm(self) -> None:
        pointer = self.registry.pointer()
        for name in pointer.named:
            for count in (1, BATCH):
                self._version(name).read(np.zeros((count, PIXELS), np.float32))
        self.ready = True

    def submit(self, ink: Array, ids: Sequence[str]) -> Future[list[Answer]]:
        """Queues pictures (k, 64). Raises ImagesError with status 429 where too many wait."""
        with self._lock:
            if self._waiting + len(ids) > WAITING:
                raise ImagesError(f"{self._waiting} pictures are waiting: try again shortly", 429)
            self._waiting += len(ids)
        job = Job(ink, ids, time.perf_counter())
        self._jobs.put(job)
        return job.answers

    def answer(self, jobs: Sequence[Job]) -> list[list[Answer]]:
        """Reads all pictures of the jobs and writes them down: one list for each job."""
        ink = np.concatenate([job.ink for job in jobs])
        ids = [each for job in jobs for each in job.ids]
        begun = [job.begun for job in jobs for _ in job.ids]
        pointer = self.registry.pointer()
        routed = np.array([pointer.route(each) for each in ids])
        shadow = self._version(pointer.shadow).read(ink).labels if pointer.shadow else None
        answers: dict[int, Answer] = {}
        rows = []
        for name in dict.fromkeys(routed.tolist()):
            version, places = self._version(name), np.flatnonzero(routed == name)
            found = version.read(ink[places])
            for n, place in enumerate(places.tolist()):
                confidence = float(found.probabilities[n].max())
                row = Row(
                    request_id=ids[place],
                    at=self.clock(),
                    version=name,
                    label=int(found.labels[n]),
                    confidence=confidence,
                    unsure=confidence < version.least,
                    audit=audited(ids[place]),
                    ms=1000 * (time.perf_counter() - begun[place]),
                    statistics=found.statistics[n],
                    ink=ink[place],
                    shadow=pointer.shadow,
                    shadow_label=None if shadow is None else int(shadow[place]),
                )
                rows.append(row)
                answers[place] = _answer(version, row, found.probabilities[n])
        self.store.add(rows)
        self._count(rows)
        ordered = iter(answers[place] for place in range(len(ids)))
        return [[next(ordered) for _ in job.ids] for job in jobs]

    def watch(self) -> None:
        """Closes the windows that are full."""
        for name in self.registry.pointer().named:
            for kind in self._watch.look(self._version(name), self.clock()):
                self._alarms.labels(kind).inc()

    def _serve(self) -> None:
        while jobs := self._next():
            # From here on nobody can cancel a job; who did so before is left out.
            running = [job for job in jobs if job.answers.set_running_or_notify_cancel()]
            try:
                found = self.answer(running) if running else []
            except Exception as error:
                for job in running:
                    job.answers.set_exception(error)
                if isinstance(error, (ImagesError, OSError, sqlite3.Error)):
                    continue  # a full disk or a lock held too long may pass
                raise
            finally:
                with self._lock:
                    self._waiting -= sum(len(job.ids) for job in jobs)
            for job, answers in zip(running, found, strict=True):
                self._latency.observe(time.perf_counter() - job.begun)
                job.answers.set_result(answers)
            with suppress(sqlite3.OperationalError):  # the next batch will close the window
                self.watch()

    def _next(self) -> list[Job]:
        """All jobs that wait, up to a batch; an empty list is the end."""
        first = self._jobs.get()
        if first is None:
            return []
        jobs, count = [first], len(first.ids)
        while count < BATCH:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                self._jobs.put(None)
                break
            jobs.append(job)
            count += len(job.ids)
        return jobs

    def _version(self, name: str) -> Version:
        if name not in self._loaded:
            self._loaded[name] = Version(self.registry, name)
        return self._loaded[name]

    def _count(self, rows: Sequence[Row]) -> None:
        for row in rows:
            label = self._version(row.version).classes[row.label]
            self._counted.labels(row.version, label).inc()
            if row.unsure:
                self._unsure.labels(row.version).inc()


def audited(request_id: str) -> bool:
    """Whether the audit draws this request: by its id, so that what was answered plays no part."""
    digest = hashlib.sha256(b"audit" + request_id.encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64 < AUDIT


def _answer(version: Version, row: Row, probabilities: Array) -> Answer:
    return {
        "request_id": row.request_id,
        "label": version.classes[row.label],
        "probabilities": dict(zip(version.classes, probabilities.tolist(), strict=True)),
        "unsure": row.unsure,
        "model_version": version.name,
    }
