"""Logistic regression with several classes: the head on top of either kind of features."""

from collections.abc import Sequence

import numpy as np

STEPS, RATE = 300, 2.0


class Head:
    def __init__(self, strength: float = 10.0):
        self.strength = strength  # the larger, the less the weights are held back

    def fit(self, x: np.ndarray, labels: Sequence[str]) -> "Head":
        """Gradient descent with momentum from zero: no chance is involved."""
        self.queues_ = sorted(set(labels))
        right = np.array([[label == queue for queue in self.queues_] for label in labels], float)
        self.weights_ = np.zeros((x.shape[1], len(self.queues_)))
        self.bias_ = np.zeros(len(self.queues_))
        speed, speed_bias = np.zeros_like(self.weights_), np.zeros_like(self.bias_)
        for _ in range(STEPS):
            error = (self.chances(x) - right) / len(x)  # (n, queues)
            slope = x.T @ error + self.weights_ / (self.strength * len(x))
            speed = 0.9 * speed - RATE * slope
            speed_bias = 0.9 * speed_bias - RATE * error.sum(axis=0)
            self.weights_ += speed
            self.bias_ += speed_bias
        return self

    def chances(self, x: np.ndarray) -> np.ndarray:
        scores = x @ self.weights_ + self.bias_
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        return scores / scores.sum(axis=1, keepdims=True)

    def answers(self, x: np.ndarray) -> list[tuple[str, float]]:
        """The likeliest queue of each row, and its chance."""
        chances = self.chances(x)
        best = chances.argmax(axis=1)
        return [(self.queues_[k], float(row[k])) for k, row in zip(best, chances, strict=True)]
