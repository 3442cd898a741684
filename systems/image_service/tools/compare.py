"""The models on the same folds of the same pictures; each picture is judged by a model that has not
seen it.

    python -m tools.compare --data build/digits/train
    python -m tools.compare --data build/photos/train --photos
    python -m tools.compare --data build/google --other build/twitter --photos

With `--photos`: a plain model on few large pixels, the small network, and pretrained features.
`--other` holds the same things in the same order from elsewhere: the models, which never saw them,
read those of their fold too. Pictures of one group, where labels.csv names them, lie in one fold.
"""

import argparse
import csv
import json
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import softmax
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from images import calibrate, models, proportions
from images.data import Labels, Pictures, load
from images.picture import DIGIT, PHOTO, Array, Shape
from tools import baselines
from tools.digits import part

FOLDS = 5
Kinds = dict[str, tuple[models.Fit, Shape]]
DIGITS: Kinds = {name: (getattr(baselines, name), DIGIT) for name in ("logistic", "svm")}
DIGITS["cnn"] = models.cnn, DIGIT
PHOTOS: Kinds = {"logistic": (baselines.logistic, Shape(16, 3)), "cnn": (models.cnn, Shape(32, 3))}
PHOTOS["features"] = models.features, PHOTO

Folds = list[tuple[np.ndarray, np.ndarray]]


def compare(
    folder: Path, kinds: Kinds, seed: int, epochs: int = models.EPOCHS, other: Path | None = None
) -> dict[str, dict[str, object]]:
    """Accuracy with its interval, what each model gains over the plain one, and calibration error
    with and without temperature; then the accuracy on pictures moved by up to an eighth, or the
    same figures of the other pictures."""
    labels = load(folder).labels
    folds, baseline = _folds(folder, labels, seed), list[NDArray[np.bool_]]()
    rows: dict[str, dict[str, object]] = {}
    for name, (fit, shape) in kinds.items():
        own, rng = load(folder, shape), np.random.default_rng(seed)
        others = load(other, shape).ink if other else own.ink.copy()
        for _, test in () if other else folds:
            others[test] = models.random_shift(own.ink[test], rng, shape)
        pictures = own.extended(others, labels)
        raw, calibrated = _out_of_fold(fit, pictures, folds, seed, epochs)
        right = raw.argmax(axis=2) == labels  # (2, n)
        baseline = baseline or list(right)
        found = []
        for n in range(2):
            found.append(
                {
                    "accuracy": float(right[n].mean()),
                    "interval": proportions.interval(int(right[n].sum()), len(labels)),
                    "gain": difference(right[n], baseline[n]),
                    "calibration_error": calibrate.error(calibrated[n], labels),
                    "calibration_error_raw": calibrate.error(raw[n], labels),
                    "confidence": float(calibrated[n].max(axis=1).mean()),
                }
            )
        more = {"other": found[1]} if other else {"accuracy_shifted": found[1]["accuracy"]}
        rows[name] = found[0] | more
        print(f"{name}: {json.dumps(rows[name])}", flush=True)
    return rows


def difference(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> tuple[float, float, float]:
    """How much more often `one` is right than `other` on the same pictures, and the 95 % interval
    over pictures."""
    each = one.astype(float) - other.astype(float)
    half = 1.959964 * each.std(ddof=1) / np.sqrt(len(each))
    return float(each.mean()), float(each.mean() - half), float(each.mean() + half)


def _folds(folder: Path, labels: Labels, seed: int) -> Folds:
    with (folder / "labels.csv").open(newline="") as lines:
        groups = [row.get("group") for row in csv.DictReader(lines)]
    if None in groups:
        return list(StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(labels, labels))
    grouped = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed)
    return list(grouped.split(labels, labels, groups))


def _out_of_fold(
    fit: models.Fit, pictures: Pictures, folds: Folds, seed: int, epochs: int
) -> tuple[Array, Array]:
    """Probabilities (2, n, classes) of the first and the second half of the pictures, which show
    the same things: of the scores as they are, and with the temperature that a fifth of the
    training part asks for. Only pictures of the first half are learnt from."""
    count = len(pictures) // 2
    raw = np.zeros((2, count, len(pictures.classes)), np.float32)
    calibrated = raw.copy()
    for train, test in folds:
        calibrating = part(pictures.labels[train], 0.2, seed)
        model, holdout = (
            fit(pictures.take(train[~calibrating]), seed, epochs),
            pictures.take(train[calibrating]),
        )
        temperature = calibrate.temperature(models.predict(model, holdout.ink)[0], holdout.labels)
        for half in range(2):
            scores, _ = models.predict(model, pictures.ink[test + half * count])
            raw[half, test] = softmax(scores, axis=1)
            calibrated[half, test] = softmax(scores / temperature, axis=1)
    return raw, calibrated


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="with labels.csv")
    parser.add_argument("--other", type=Path)
    parser.add_argument("--photos", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=models.EPOCHS)
    options = parser.parse_args()
    torch.set_num_threads(1)
    kinds = PHOTOS if options.photos else DIGITS
    compare(options.data, kinds, options.seed, options.epochs, options.other)


if __name__ == "__main__":
    main()
