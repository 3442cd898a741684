"""Kernel ridge regression on pictures of 8 x 8, with probabilities from its left-out errors."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from slips import picture
from slips.png import Floats
from slips.problem import Problem

REACH = 1.3  # distance over which pictures are alike
RIDGE = 0.02
TEMPERATURES = np.geomspace(0.02, 1, 60)

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Labelled:
    ink: Floats  # (n, 64)
    labels: tuple[str, ...]  # n


@dataclass(frozen=True)
class Model:
    classes: tuple[str, ...]
    ink: Floats  # (n, 64) of training
    weights: Floats  # (n, classes)
    temperature: float

    def probabilities(self, ink: Floats) -> Floats:
        """(k, classes) for ink (k, 64)."""
        return softmax(_alike(normal(ink), self.ink) @ self.weights / self.temperature)

    def save(self, file: Path) -> None:
        np.savez(
            file,
            classes=np.array(self.classes),
            ink=self.ink,
            weights=self.weights,
            temperature=self.temperature,
        )

    @classmethod
    def load(cls, file: Path) -> "Model":
        with np.load(file) as kept:
            classes = tuple(kept["classes"].tolist())
            return cls(classes, kept["ink"], kept["weights"], float(kept["temperature"]))


def load(folder: Path) -> Labelled:
    """The pictures of a folder with labels.csv."""
    try:
        with (folder / "labels.csv").open(encoding="utf-8", newline="") as lines:
            rows = [(row["file"], row["label"]) for row in csv.DictReader(lines)]
    except (OSError, KeyError) as error:
        raise Problem(f"{folder / 'labels.csv'} cannot be read: {error}") from None
    if not rows:
        raise Problem(f"{folder / 'labels.csv'} names no pictures")
    ink = np.stack([picture.ink((folder / name).read_bytes()) for name, _ in rows])
    return Labelled(ink, tuple(label for _, label in rows))


def fit(given: Labelled) -> Model:
    """What is learnt is the class as 0 and 1; the temperature fits the answers that each picture
    would get if it had been left out of training, which ridge regression gives for nothing."""
    classes = tuple(sorted(set(given.labels)))
    truth = np.array([classes.index(label) for label in given.labels])
    ink = normal(given.ink)
    inverse = np.linalg.inv(_alike(ink, ink) + RIDGE * np.eye(len(ink)))
    weights = inverse @ np.eye(len(classes))[truth]
    left_out = np.eye(len(classes))[truth] - weights / np.diag(inverse)[:, None]
    best = min(TEMPERATURES, key=lambda each: _surprise(softmax(left_out / each), truth))
    return Model(classes, ink, weights, float(best))


def normal(ink: Floats) -> Floats:
    """Every picture with the same brightest value, so that paler ink changes little."""
    return ink / np.maximum(ink.max(axis=1, keepdims=True), 1e-3)


def softmax(scores: Floats) -> Floats:
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)


def _alike(some: Floats, others: Floats) -> Floats:
    square = (some**2).sum(axis=1)[:, None] + (others**2).sum(axis=1) - 2 * some @ others.T
    return np.exp(-np.clip(square, 0, None) / (2 * REACH**2))


def _surprise(probabilities: Floats, truth: Ints) -> float:
    """Mean negative log likelihood; one wrong label in a thousand is thought possible."""
    held = probabilities[np.arange(len(truth)), truth]
    return float(-np.log(0.999 * held + 0.0001).mean())
