"""The models on the same folds of the same pictures; each picture is judged by a model that has not
seen it.

    python -m tools.compare --data build/digits
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import softmax
from sklearn.model_selection import StratifiedKFold

from images import calibrate, models
from images.data import Labels, Pictures, load
from images.picture import Array
from tools import rivals
from tools.digits import part

FOLDS = 5
MODELS: dict[str, models.Fit] = {"logistic": rivals.logistic, "svm": rivals.svm, "cnn": models.cnn}


def compare(pictures: Pictures, seed: int, epochs: int = models.EPOCHS) -> dict[str, object]:
    """Accuracy with its interval, what each model gains over the plain one, accuracy on pictures
    moved by a pixel, and calibration error with and without temperature."""
    folds = list(
        StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(pictures.ink, pictures.labels)
    )
    rows: dict[str, object] = {}
    plain = None
    for name in MODELS:
        raw, calibrated, moved = _out_of_fold(name, pictures, folds, seed, epochs)
        right = raw.argmax(axis=1) == pictures.labels
        plain = right if plain is None else plain
        rows[name] = {
            "accuracy": float(right.mean()),
            "interval": calibrate.interval(int(right.sum()), len(right)),
            "gain": difference(right, plain),
            "accuracy_shifted": float((moved == pictures.labels).mean()),
            "calibration_error": calibrate.error(calibrated, pictures.labels),
            "calibration_error_raw": calibrate.error(raw, pictures.labels),
        }
    return rows


def difference(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> tuple[float, float, float]:
    """How much more often `one` is right than `other` on the same pictures, and the 95 % interval
    over pictures."""
    each = one.astype(float) - other.astype(float)
    half = 1.959964 * each.std(ddof=1) / np.sqrt(len(each))
    return float(each.mean()), float(each.mean() - half), float(each.mean() + half)


def _out_of_fold(
    name: str,
    pictures: Pictures,
    folds: list[tuple[np.ndarray, np.ndarray]],
    seed: int,
    epochs: int,
) -> tuple[Array, Array, Labels]:
    """Probabilities (n, classes): of the scores as they are, and with the temperature that a fifth
    of the training part asks for. Then the classes (n,) that pictures moved by up to a pixel are
    read as."""
    drawn, moved = np.random.default_rng(seed), np.zeros(len(pictures), np.int64)
    raw = np.zeros((len(pictures), len(pictures.classes)), np.float32)
    calibrated = raw.copy()
    for rest, judged in folds:
        kept = part(pictures.labels[rest], 0.2, seed)
        model = MODELS[name](pictures.take(rest[~kept]), seed, epochs)
        held = pictures.take(rest[kept])
        warmth = calibrate.temperature(models.scores(model, held.ink), held.labels)
        scores = models.scores(model, pictures.ink[judged])
        raw[judged] = softmax(scores, axis=1)
        calibrated[judged] = softmax(scores / warmth, axis=1)
        shifted = models.shifted(pictures.ink[judged], drawn)
        moved[judged] = models.scores(model, shifted).argmax(axis=1)
    return raw, calibrated, moved


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--epochs", type=int, default=models.EPOCHS)
    chosen = options.parse_args()
    torch.set_num_threads(1)
    rows = compare(load(chosen.data / "train"), chosen.seed, chosen.epochs)
    print(json.dumps(rows, indent=2))


if __name__ == "__main__":
    main()
