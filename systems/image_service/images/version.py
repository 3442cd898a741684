"""One version of the model, loaded and warm: ink in, answers out."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import onnxruntime

from images import drift
from images.data import Labels
from images.drift import Floats, Reference
from images.picture import Array, Shape
from images.registry import Registry

CHUNK_SIZE = 2**18  # numbers that a model sees at a time


@dataclass(frozen=True)
class Answers:
    probabilities: Array  # (n, classes)
    labels: Labels  # (n,), places in the classes of the version
    statistics: Floats  # (n, 5)


class Version:
    def __init__(self, registry: Registry, name: str) -> None:
        self.name, self.card = name, registry.card(name)
        self.classes: tuple[str, ...] = tuple(self.card["classes"])
        self.shape, self.min_confidence = (
            Shape(*self.card.get("shape", ())),
            float(self.card["least"]),
        )
        self._session: onnxruntime.InferenceSession = session(registry.model(name))
        stored = np.load(io.BytesIO(registry.file(name, "reference.npz")))
        ink, batches = stored["ink"], int(stored["batches"])
        _, probabilities, embedding = map(np.concatenate, zip(*self._parts(ink), strict=True))
        labels = probabilities.argmax(axis=1)
        by_class = [embedding[labels == each] for each in range(len(self.classes))]
        self._centres = np.stack([(each if len(each) else embedding).mean(0) for each in by_class])
        found = self.read(ink)
        self.initial_reference = Reference(
            found.labels, found.statistics, len(self.classes), batches
        )

    def read(self, ink: Array) -> Answers:
        """Of pictures (n, size)."""
        probabilities, statistics = list[Array](), list[Floats]()
        for part, shares, embedding in self._parts(ink):
            grey = part.reshape(-1, self.shape.channels, self.shape.side, self.shape.side).mean(1)
            probabilities.append(shares)
            statistics.append(drift.statistics(grey, shares, embedding, self._centres))
        found = np.concatenate(probabilities)
        return Answers(found, found.argmax(axis=1), np.concatenate(statistics))

    def accuracy(self, ink: Array, labels: Labels) -> float:
        return float((self.read(ink).labels == labels).mean())

    def _parts(self, ink: Array) -> Iterator[tuple[Array, Array, Array]]:
        """Ink, probabilities and embeddings, so that many large pictures need little memory."""
        chunk, outputs = 1 + CHUNK_SIZE // self.shape.size, ["probabilities", "embedding"]
        for first in range(0, len(ink), chunk):
            part = np.ascontiguousarray(ink[first : first + chunk], np.float32)
            yield part, *self._session.run(outputs, {"ink": part})


def session(content: bytes) -> onnxruntime.InferenceSession:
    """On one thread, since servers share the cores, and without a hoard of freed memory."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena, options.log_severity_level = False, 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
