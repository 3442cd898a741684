"""Models to compare the network with: a plain one, the best classic one, and a quick one."""

import numpy as np
import torch
from numpy.typing import ArrayLike
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.svm import SVC
from torch import Tensor, nn

from images.data import Pictures


class Logistic(nn.Module):
    weights: Tensor
    offset: Tensor

    def __init__(self, weights: Tensor, offset: Tensor) -> None:
        super().__init__()
        self.register_buffer("weights", weights)  # (64, classes)
        self.register_buffer("offset", offset)  # (classes,)

    def forward(self, ink: Tensor) -> tuple[Tensor, Tensor]:
        scores = ink @ self.weights + self.offset
        return scores, scores


class Kernel(nn.Module):
    """Support vectors s of all classes together: scores are sums of exp(-gamma |x - s|^2)."""

    vectors: Tensor
    weights: Tensor
    offset: Tensor

    def __init__(self, vectors: Tensor, weights: Tensor, offset: Tensor, gamma: float) -> None:
        super().__init__()
        self.register_buffer("vectors", vectors)  # (vectors, 64)
        self.register_buffer("weights", weights)  # (vectors, classes)
        self.register_buffer("offset", offset)  # (classes,)
        self.gamma = gamma

    def forward(self, ink: Tensor) -> tuple[Tensor, Tensor]:
        squares = (ink**2).sum(1, keepdim=True) + (self.vectors**2).sum(1)  # (n, vectors)
        kernel = torch.exp(-self.gamma * (squares - 2 * ink @ self.vectors.T))
        scores = kernel @ self.weights + self.offset
        return scores, scores


def logistic(pictures: Pictures, seed: int, epochs: int = 0) -> nn.Module:
    """The plain baseline. `epochs` is not used."""
    fitted = LogisticRegression(C=1.0, max_iter=2000).fit(pictures.ink, pictures.labels)
    return Logistic(_tensor(fitted.coef_.T), _tensor(fitted.intercept_)).eval()


def centroid(pictures: Pictures, seed: int, epochs: int = 0) -> nn.Module:
    """The nearest mean picture of a class. `epochs` is not used."""
    classes = range(len(pictures.classes))
    means = np.stack([pictures.ink[pictures.labels == each].mean(axis=0) for each in classes])
    return Logistic(_tensor(2 * means.T), _tensor(-(means**2).sum(axis=1))).eval()


def svm(pictures: Pictures, seed: int, epochs: int = 0) -> nn.Module:
    """One machine with a Gaussian kernel for each class. `epochs` is not used."""
    gamma = float(1 / (pictures.ink.shape[1] * pictures.ink.var()))
    classifier = OneVsRestClassifier(SVC(C=10, gamma=gamma)).fit(pictures.ink, pictures.labels)
    weights = np.zeros((len(pictures), len(classifier.estimators_)))
    for column, machine in enumerate(classifier.estimators_):
        weights[machine.support_, column] = machine.dual_coef_[0]
    is_support = weights.any(axis=1)
    offset = np.array([machine.intercept_[0] for machine in classifier.estimators_])
    vectors = pictures.ink[is_support]
    return Kernel(_tensor(vectors), _tensor(weights[is_support]), _tensor(offset), gamma).eval()


def _tensor(values: ArrayLike) -> Tensor:
    return torch.as_tensor(values, dtype=torch.float32)
