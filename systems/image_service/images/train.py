"""A new version from labelled pictures: fitted, calibrated, judged on pictures it has not seen."""

import io
import time
from datetime import UTC, datetime
from typing import Any

import numpy as np
import torch
from scipy.special import softmax

from images import calibrate, export, models, shares
from images.data import HELD, Pictures, drawn
from images.picture import Array
from images.registry import Registry

SURE = 0.95  # share of known pictures whose answer counts as sure


def train(
    registry: Registry,
    pictures: Pictures,
    seed: int,
    fit: models.Fit = models.cnn,
    epochs: int = models.EPOCHS,
    from_feedback: int = 0,
    usual: Array | None = None,
    made: float | None = None,
) -> str:
    """Registers a version and returns its name. It answers nothing yet.

    `usual` (n, size) are pictures of the traffic that windows will be compared with; without them,
    the pictures that are held back.
    """
    torch.set_num_threads(1)
    place = drawn(pictures.ink)
    held, warm = place < HELD, place[place < HELD] < HELD / 2
    learnt, rest = pictures.take(np.flatnonzero(~held)), pictures.take(np.flatnonzero(held))
    fitted = fit(learnt, seed, epochs)
    # Half of what was held back sets the temperature and the limit, the other half judges them.
    scores, _ = models.read(fitted, rest.ink)
    temperature = calibrate.temperature(scores[warm], rest.labels[warm])
    probabilities = softmax(scores / temperature, axis=1)
    right = int((probabilities[~warm].argmax(axis=1) == rest.labels[~warm]).sum())
    judged = int((~warm).sum())

    model, gap = export.export(fitted, temperature, rest.ink)
    kept, batches = (rest.ink, 2) if usual is None else (usual, 1)
    reference = io.BytesIO()
    np.savez_compressed(reference, ink=kept, batches=batches)
    at = datetime.fromtimestamp(made or time.time(), UTC).isoformat(timespec="seconds")
    card: dict[str, Any] = {"model": fit.__name__, "shape": pictures.shape, "seed": seed}
    parent = registry.pointer().live if from_feedback else None
    card |= {"made": at, "parent": parent, "classes": pictures.classes}
    card |= {"data_hash": pictures.digest, "trained_on": len(learnt), "onnx_gap": gap}
    card |= {"from_feedback": from_feedback, "temperature": temperature}
    card["least"] = float(np.quantile(probabilities[warm].max(axis=1), 1 - SURE))
    metrics: dict[str, Any] = {"accuracy": right / judged, "right": right, "pictures": judged}
    missed = calibrate.error(probabilities[~warm], rest.labels[~warm])
    metrics |= {"interval": shares.interval(right, judged), "calibration_error": missed}
    return registry.add(card | {"metrics": metrics}, model, reference.getvalue())
