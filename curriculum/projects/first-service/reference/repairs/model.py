"""Ridge regression on kind (one column each) and three numbers."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from repairs.table import Repairs

RIDGE, LEAST = 0.1, 0.1  # penalty; hours that no answer is below


@dataclass(frozen=True)
class Model:
    kinds: tuple[str, ...]
    weights: np.ndarray  # (kinds + 3,)
    middle: float

    @classmethod
    def fit(cls, data: Repairs, ridge: float = RIDGE) -> "Model":
        kinds, middle = tuple(np.unique(data.kind).tolist()), float(data.hours.mean())
        x = _columns(kinds, data.kind, data.numbers)
        penalty = ridge * np.eye(x.shape[1])
        return cls(kinds, np.linalg.solve(x.T @ x + penalty, x.T @ (data.hours - middle)), middle)

    def predict(self, kind: np.ndarray, numbers: np.ndarray) -> np.ndarray:
        """Hours, (n,). Row by row, so that none depends on the company that it is in."""
        x = _columns(self.kinds, kind, numbers)
        return np.array([max(self.middle + float((row * self.weights).sum()), LEAST) for row in x])

    def plain(self) -> dict[str, Any]:
        return {"kinds": self.kinds, "weights": self.weights.tolist(), "middle": self.middle}

    @classmethod
    def of(cls, plain: dict[str, Any]) -> "Model":
        return cls(tuple(plain["kinds"]), np.array(plain["weights"]), plain["middle"])


def _columns(kinds: tuple[str, ...], kind: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """(n, kinds + 3); a kind that was never seen is an equal part of each."""
    each = (kind[:, None] == np.array(kinds)[None, :]).astype(float)
    each[each.sum(axis=1) == 0] = 1 / len(kinds)
    return np.hstack([each, numbers])
