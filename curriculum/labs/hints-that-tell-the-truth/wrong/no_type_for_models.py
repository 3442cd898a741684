"""Your program calls the model an object. That admits a model without predict, a list and None, and within errors the
checker refuses model.predict, which not every object has. List the method in a Protocol."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def best(scores: Sequence[float]) -> float | None:
    """Return the largest score, or None if there is none."""
    return max(scores, default=None)


def headline(name: str, scores: Sequence[float]) -> str:
    """Return one line: the name, and the best score with two digits."""
    score = best(scores)
    if score is None:
        return f"{name}: no score"
    return f"{name}: {score:.2f}"


def newest(runs: Sequence[T], limit: int | None = None) -> list[T]:
    """Return the last runs, the newest first; all of them if no limit is said."""
    return list(runs[::-1][:limit])


def errors(model: object, rows: Sequence[float], answers: Sequence[float]) -> list[float]:
    """Return how far each prediction is from its answer."""
    pairs = zip(model.predict(rows), answers, strict=True)
    return [abs(predicted - answer) for predicted, answer in pairs]
