"""A support vector machine on pictures and noisy copies of them, and a second model that makes
probabilities of its scores."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold
from sklearn.svm import SVC

from reader.images import pixels
from reader.refusal import Refusal

FOLDS = 3
NOISE, GAMMA = 0.06, 0.05


@dataclass(frozen=True)
class Classifier:
    classes: list[str]
    machine: SVC
    scale: LogisticRegression

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """(n, classes)"""
        return self.scale.predict_proba(self.machine.decision_function(_even(images)))


def table(folder: Path) -> tuple[np.ndarray, list[str]]:
    """Pictures (n, 144) and labels of a folder with labels.csv."""
    try:
        with (folder / "labels.csv").open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        images = [pixels((folder / row["file"]).read_bytes()) for row in rows]
        return np.stack(images), [row["label"] for row in rows]
    except (OSError, KeyError, ValueError) as error:
        raise Refusal(f"the pictures of {folder} cannot be read: {error}") from None


def learn(images: np.ndarray, labels: list[str], seed: int) -> Classifier:
    """Scores of pictures that the machine has not learnt from teach the second model."""
    classes = sorted(set(labels))
    truth = np.array([classes.index(label) for label in labels])
    scores = np.zeros((len(truth), len(classes)))
    for some, others in KFold(FOLDS, shuffle=True, random_state=seed).split(images):
        machine = _machine(images[some], truth[some], seed)
        scores[others] = machine.decision_function(_even(images[others]))
    scale = LogisticRegression(C=1.0, max_iter=2000).fit(scores, truth)
    return Classifier(classes, _machine(images, truth, seed), scale)


def _machine(images: np.ndarray, truth: np.ndarray, seed: int) -> SVC:
    rng = np.random.default_rng(seed)
    noisy = np.clip(images + rng.normal(0, NOISE, images.shape), 0, 1)
    given = _even(np.concatenate([images, noisy]))
    return SVC(C=10, gamma=GAMMA).fit(given, np.tile(truth, 2))


def _even(images: np.ndarray) -> np.ndarray:
    """Whatever the ink, from 0 to 1."""
    return images / np.maximum(images.max(axis=1, keepdims=True), 0.01)
