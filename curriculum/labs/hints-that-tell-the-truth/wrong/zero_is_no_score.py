"""Your program asks whether the best score counts as false. 0.0 does, just as None does, so a run with a best score of 0
is shown as one without scores. Ask whether it is None."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")


class Predicts(Protocol):
    """Whatever predicts a number for each row."""

    def predict(self, rows: Sequence[float]) -> Sequence[float]: ...


def best(scores: Sequence[float]) -> float | None:
    """Return the largest score, or None if there is none."""
    return max(scores, default=None)


def headline(name: str, scores: Sequence[float]) -> str:
    """Return one line: the name, and the best score with two digits."""
    score = best(scores)
    if not score:
        return f"{name}: no score"
    return f"{name}: {score:.2f}"


def newest(runs: Sequence[T], limit: int | None = None) -> list[T]:
    """Return the last runs, the newest first; all of them if no limit is said."""
    return list(runs[::-1][:limit])


def errors(model: Predicts, rows: Sequence[float], answers: Sequence[float]) -> list[float]:
    """Return how far each prediction is from its answer."""
    pairs = zip(model.predict(rows), answers, strict=True)
    return [abs(predicted - answer) for predicted, answer in pairs]
