"""A new version from labelled pictures: fitted, calibrated, judged on pictures it has not seen."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy.special import softmax

from images import calibrate, export, models
from images.data import HELD, Pictures, drawn
from images.picture import Array
from images.registry import Registry


def train(
    registry: Registry,
    pictures: Pictures,
    seed: int,
    fit: models.Fit = models.cnn,
    epochs: int = models.EPOCHS,
    parent: str | None = None,
    from_feedback: int = 0,
    usual: Array | None = None,
) -> str:
    """Registers a version and returns its name. It answers nothing yet.

    `usual` (n, 64) are pictures of the traffic that windows will be compared with; without them,
    the pictures that are held back.
    """
    torch.set_num_threads(1)
    place = drawn(pictures.ink)
    held, warm = place < HELD, place[place < HELD] < HELD / 2
    learnt, rest = pictures.take(np.flatnonzero(~held)), pictures.take(np.flatnonzero(held))
    fitted = fit(learnt, seed, epochs)
    # Half of what was held back sets the temperature and the limit, the other half judges them.
    scores = models.scores(fitted, rest.ink)
    temperature = calibrate.temperature(scores[warm], rest.labels[warm])
    probabilities = softmax(scores / temperature, axis=1)
    right = int((probabilities[~warm].argmax(axis=1) == rest.labels[~warm]).sum())
    judged = int((~warm).sum())

    def fill(folder: Path) -> dict[str, Any]:
        gap = export.export(fitted, temperature, folder / "model.onnx", rest.ink)
        kept, batches = (rest.ink, 2) if usual is None else (usual, 1)
        np.savez_compressed(folder / "reference.npz", ink=kept, batches=batches)
        return {
            "model": fit.__name__,
            "seed": seed,
            "made": datetime.now(UTC).isoformat(timespec="seconds"),
            "parent": parent,
            "classes": pictures.classes,
            "data_hash": pictures.digest,
            "trained_on": len(learnt),
            "from_feedback": from_feedback,
            "temperature": temperature,
            "least": calibrate.least(probabilities[warm]),
            "onnx_gap": gap,
            "metrics": {
                "accuracy": right / judged,
                "right": right,
                "pictures": judged,
                "interval": calibrate.interval(right, judged),
                "calibration_error": calibrate.error(probabilities[~warm], rest.labels[~warm]),
            },
        }

    return registry.add(fill)
