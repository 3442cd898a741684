"""A new version from labelled pictures: fitted, calibrated, judged on pictures it has not seen."""

import io
import time
from datetime import UTC, datetime
from typing import Any

import numpy as np
import torch
from scipy.special import softmax

from images import calibrate, export, models, proportions
from images.data import HOLDOUT, Pictures, hash_fractions
from images.picture import Array
from images.registry import Registry

SURE_SHARE = 0.95  # share of known pictures whose answer counts as sure


def train(
    registry: Registry,
    pictures: Pictures,
    seed: int,
    fit: models.Fit = models.cnn,
    epochs: int = models.EPOCHS,
    from_feedback: int = 0,
    usual: Array | None = None,
    made_at: float | None = None,
) -> str:
    """Registers a version and returns its name. It answers nothing yet.

    `usual` (n, size) are pictures of the traffic that windows will be compared with; without them,
    the pictures that are held back.
    """
    torch.set_num_threads(1)
    positions = hash_fractions(pictures.ink)
    held, tune = positions < HOLDOUT, positions[positions < HOLDOUT] < HOLDOUT / 2
    training, held_out = pictures.take(np.flatnonzero(~held)), pictures.take(np.flatnonzero(held))
    fitted = fit(training, seed, epochs)
    # Half of what was held back sets the temperature and the limit, the other half judges them.
    scores, _ = models.predict(fitted, held_out.ink)
    temperature = calibrate.temperature(scores[tune], held_out.labels[tune])
    probabilities = softmax(scores / temperature, axis=1)
    right = int((probabilities[~tune].argmax(axis=1) == held_out.labels[~tune]).sum())
    judged = int((~tune).sum())

    model, gap = export.export(fitted, temperature, held_out.ink)
    reference_ink, batches = (held_out.ink, 2) if usual is None else (usual, 1)
    reference = io.BytesIO()
    np.savez_compressed(reference, ink=reference_ink, batches=batches)
    at = datetime.fromtimestamp(made_at or time.time(), UTC).isoformat(timespec="seconds")
    card: dict[str, Any] = {"model": fit.__name__, "shape": pictures.shape, "seed": seed}
    parent = registry.pointer().live if from_feedback else None
    card |= {"made": at, "parent": parent, "classes": pictures.classes}
    card |= {"data_hash": pictures.digest, "trained_on": len(training), "onnx_gap": gap}
    card |= {"from_feedback": from_feedback, "temperature": temperature}
    card["least"] = float(np.quantile(probabilities[tune].max(axis=1), 1 - SURE_SHARE))
    metrics: dict[str, Any] = {"accuracy": right / judged, "right": right, "pictures": judged}
    error = calibrate.error(probabilities[~tune], held_out.labels[~tune])
    metrics |= {"interval": proportions.interval(right, judged), "calibration_error": error}
    return registry.add(card | {"metrics": metrics}, model, reference.getvalue())
