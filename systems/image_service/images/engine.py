"""Answers pictures in batches, on one thread that alone holds the models and writes what happened.

Requests wait in a queue of bounded length. Whoever arrives when it is full is told so at once.
"""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from images.data import hash_fraction
from images.errors import ImagesError
from images.monitor import Monitor
from images.picture import Array, Shape
from images.registry import Registry
from images.store import Row, write_ink
from images.version import Version

MAX_BATCH = 256  # pictures that are read at once, at most
MAX_WAITING = 512  # pictures in the queue, at most
AUDIT_SHARE = 0.05  # share of answers that a person labels, drawn without regard to the answer
LATENCIES = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)  # seconds

Answer = dict[str, Any]  # request_id, label, probabilities, unsure, model_version


@dataclass(frozen=True)
class Job:
    ink: Array  # (k, size)
    ids: Sequence[str]  # k request ids
    begun: float  # of time.perf_counter()
    answers: Future[list[Answer]] = field(default_factory=Future)


class Engine:
    """`clock` gives seconds since 1970; a simulation passes its own."""

    def __init__(self, state: Path | str, clock: Callable[[], float] = time.time) -> None:
        self.registry = Registry(state)
        self.store = self.registry.store
        self.clock, self.shape, self._monitor = clock, Shape(), Monitor(self.store)
        self._loaded: dict[str, Version] = {}
        self._jobs: queue.Queue[Job | None] = queue.Queue()
        self._waiting, self._lock = 0, threading.Lock()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.metrics = metrics = CollectorRegistry()
        self._answers = Counter("predictions", "Answers", ["version", "label"], registry=metrics)
        self._unsure = Counter("unsure", "Answers below the limit", ["version"], registry=metrics)
        self._latency = Histogram("latency_seconds", "", registry=metrics, buckets=LATENCIES)
        self.feedback = Gauge("feedback_total", "Answers with a label", registry=metrics)
        self._alarms = Counter("alarms", "Alarms", ["kind"], registry=metrics)
        self.refused = Counter("refused", "Requests refused", ["status"], registry=metrics)

    def start(self) -> None:
        """Loads and warms what the pointer names, then takes jobs."""
        pointer = self.registry.pointer()
        self.shape = self._version(pointer.live).shape
        for name in pointer.in_use:
            for count in (1, MAX_BATCH):
                self._version(name).read(np.zeros((count, self.shape.size), np.float32))
        self._thread.start()

    def stop(self) -> None:
        """Answers what waits, then ends."""
        self._jobs.put(None)
        self._thread.join()
        self.store.close()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def submit(self, ink: Array, ids: Sequence[str]) -> Future[list[Answer]]:
        """Queues pictures (k, size). Raises ImagesError with status 429 where too many wait."""
        with self._lock:
            if self._waiting + len(ids) > MAX_WAITING:
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
        routes = np.array([pointer.route(each) for each in ids])
        shadow = pointer.shadow and self._version(pointer.shadow).read(ink).labels.tolist()
        answers, rows, inks = dict[int, Answer](), list[Row](), [write_ink(each) for each in ink]
        for name in dict.fromkeys(routes.tolist()):
            version, places = self._version(name), np.flatnonzero(routes == name)
            found = version.read(ink[places])
            for n, place in enumerate(places.tolist()):
                id, shares = ids[place], found.probabilities[n].tolist()
                label, unsure = int(found.labels[n]), max(shares) < version.min_confidence
                probabilities = dict(zip(version.classes, shares, strict=True))
                answer = {"request_id": id, "label": version.classes[label], "unsure": unsure}
                answers[place] = answer | {"probabilities": probabilities, "model_version": name}
                row = {"request_id": id, "at": self.clock(), "version": name, "label": label}
                row |= {"confidence": max(shares), "unsure": int(unsure), "ink": inks[place]}
                row |= {"audit": int(is_audited(id)), "statistics": found.statistics[n].tobytes()}
                row |= {"shadow": pointer.shadow, "shadow_label": shadow and shadow[place]}
                if unsure:
                    second = sorted(range(len(shares)), key=shares.__getitem__)[-2:][0]
                    row |= {"second": second, "second_share": shares[second]}
                rows.append(row | {"ms": 1000 * (time.perf_counter() - begun[place])})
                self._answers.labels(name, version.classes[label]).inc()
                self._unsure.labels(name).inc(unsure)
        self.store.add(rows)
        ordered = (answers[place] for place in range(len(ids)))
        return [list(islice(ordered, len(job.ids))) for job in jobs]

    def check_windows(self) -> None:
        """Closes the windows that are full."""
        for name in self.registry.pointer().in_use:
            for kind in self._monitor.check(self._version(name), self.clock()):
                self._alarms.labels(kind).inc()

    def _run(self) -> None:
        while jobs := self._next_batch():
            # From here on nobody can cancel a job; who did so before is left out.
            running = [job for job in jobs if job.answers.set_running_or_notify_cancel()]
            try:
                found = self.answer(running) if running else []
            except Exception as error:
                for job in running:
                    job.answers.set_exception(error)
                if isinstance(error, (ImagesError, OSError)):
                    continue  # a full disk or a database that was away may pass
                raise
            finally:
                with self._lock:
                    self._waiting -= sum(len(job.ids) for job in jobs)
            for job, answers in zip(running, found, strict=True):
                self._latency.observe(time.perf_counter() - job.begun)
                job.answers.set_result(answers)
            with suppress(ImagesError):  # the next batch will close the window
                self.check_windows()

    def _next_batch(self) -> list[Job]:
        """All jobs that wait, up to a batch; an empty list is the end."""
        jobs, count = list[Job](), 0
        while count < MAX_BATCH and not (jobs and self._jobs.empty()):
            job = self._jobs.get()
            if job is None:
                if jobs:
                    self._jobs.put(None)  # the end comes behind what was asked before
                break
            jobs.append(job)
            count += len(job.ids)
        return jobs

    def _version(self, name: str) -> Version:
        if name not in self._loaded:
            self._loaded[name] = Version(self.registry, name)
        return self._loaded[name]


def is_audited(request_id: str) -> bool:
    """Whether the audit draws this request: by its id, so that what was answered plays no part."""
    return hash_fraction(b"audit" + request_id.encode()) < AUDIT_SHARE
