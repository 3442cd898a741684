"""What everybody tries first: logistic regression on TF-IDF of words and pairs of words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float32]
_WORD = re.compile(r"\w\w+")
LEAST = 2  # texts in which a feature must stand
STRENGTH = 1.0  # as C in many libraries
STEPS = 150


def scores(texts: Sequence[str], labels: Sequence[bool], asked: Sequence[str]) -> Numbers:
    """Trains on the labelled texts, scores the others."""
    counts = Counter(feature for text in texts for feature in set(_features(text)))
    names = sorted(feature for feature, count in counts.items() if count >= LEAST)
    place = {name: number for number, name in enumerate(names)}
    frequency = np.array([counts[name] for name in names], float)
    rarity = np.log((1 + len(texts)) / (1 + frequency)) + 1
    known, new = (_matrix(one, place, rarity) for one in (texts, asked))
    weights = _fit(known, np.asarray(labels, np.float32))
    return np.asarray(new @ weights[:-1] + weights[-1])


def _features(text: str) -> Iterator[str]:
    words = _WORD.findall(text.lower())
    yield from words
    yield from (f"{a} {b}" for a, b in pairwise(words))


def _matrix(texts: Sequence[str], place: dict[str, int], rarity: Numbers) -> Numbers:
    made = np.zeros((len(texts), len(place)), np.float32)
    for row, text in enumerate(texts):
        for feature in _features(text):
            if feature in place:
                made[row, place[feature]] += 1
    made *= rarity.astype(np.float32)
    norms = np.linalg.norm(made, axis=1, keepdims=True)
    return np.asarray(made / np.maximum(norms, 1e-9))


def _fit(x: Numbers, y: Numbers) -> Numbers:
    """Accelerated gradient steps (Nesterov 1983) on the penalised likelihood; last the constant."""
    weights = ahead = np.zeros(x.shape[1] + 1, np.float32)
    step = np.float32(1 / (0.25 * _largest(x) + 1 / STRENGTH))
    for number in range(STEPS):
        error = 1 / (1 + np.exp(-(x @ ahead[:-1] + ahead[-1]))) - y
        slope = np.append(x.T @ error + ahead[:-1] / np.float32(STRENGTH), error.sum())
        new = ahead - step * slope
        ahead = new + np.float32(number / (number + 3)) * (new - weights)
        weights = new
    return weights


def _largest(x: Numbers) -> float:
    """An upper bound, nearly sharp, of the largest eigenvalue of the table with its constant."""
    vector = np.ones(x.shape[1] + 1, np.float32)
    length = 1.0
    for _ in range(15):
        vector /= np.linalg.norm(vector)
        seen = x @ vector[:-1] + vector[-1]
        vector = np.append(x.T @ seen, seen.sum())
        length = float(np.linalg.norm(vector))
    return 1.1 * length
