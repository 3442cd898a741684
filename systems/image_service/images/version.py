"""One version of the model, loaded and warm: ink in, answers out."""

import io
from dataclasses import dataclass

import numpy as np
import onnxruntime

from images import drift
from images.data import Labels
from images.drift import Floats, Reference
from images.picture import PIXELS, Array
from images.registry import Registry


@dataclass(frozen=True)
class Answers:
    probabilities: Array  # (n, classes)
    labels: Labels  # (n,), places in the classes of the version
    statistics: Floats  # (n, 5)


class Version:
    def __init__(self, registry: Registry, name: str) -> None:
        self.name = name
        self.card = registry.card(name)
        self.classes: tuple[str, ...] = tuple(self.card["classes"])
        self.least: float = self.card["least"]
        self._session: onnxruntime.InferenceSession = session(registry.model(name))
        kept = np.load(io.BytesIO((registry.folder / name / "reference.npz").read_bytes()))
        probabilities, embedding = self._run(kept["ink"])
        labels = probabilities.argmax(axis=1)
        known = [labels == each for each in range(len(self.classes))]
        self._centres = np.stack(
            [
                embedding[each].mean(axis=0) if each.any() else embedding.mean(axis=0)
                for each in known
            ]
        )
        found, batches = self.read(kept["ink"]), int(kept["batches"])
        self.held = Reference(found.labels, found.statistics, len(self.classes), batches)

    def read(self, ink: Array) -> Answers:
        """Of pictures (n, 64)."""
        probabilities, embedding = self._run(ink)
        statistics = drift.statistics(ink, probabilities, embedding, self._centres)
        return Answers(probabilities, probabilities.argmax(axis=1), statistics)

    def accuracy(self, ink: Array, labels: Labels) -> float:
        return float((self.read(ink).labels == labels).mean())

    def _run(self, ink: Array) -> tuple[Array, Array]:
        ink = np.ascontiguousarray(ink.reshape(-1, PIXELS), np.float32)
        probabilities, embedding = self._session.run(["probabilities", "embedding"], {"ink": ink})
        return probabilities, embedding


def session(content: bytes) -> onnxruntime.InferenceSession:
    """On one thread: several servers share the cores."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
