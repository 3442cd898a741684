"""Your program asks for lists. A tuple works just as well, and the checker refuses it: best((0.5, 0.9)) is an error to
it. The functions only read what they get, so ask for a Sequence."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")


class Predicts(Protocol):
    """Whatever predicts a number for each row."""

    def predict(self, rows: Sequence[float]) -> Sequence[float]: ...


def best(scores: list[float]) -> float | None:
    """Return the largest score, or None if there is none."""
    return max(scores, default=None)


def headline(name: str, scores: list[float]) -> str:
    """Return one line: the name, and the best score with two digits."""
    score = best(scores)
    if score is None:
        return f"{name}: no score"
    return f"{name}: {score:.2f}"


def newest(runs: list[T], limit: int | None = None) -> list[T]:
    """Return the last runs, the newest first; all of them if no limit is said."""
    return list(runs[::-1][:limit])


def errors(model: Predicts, rows: list[float], answers: list[float]) -> list[float]:
    """Return how far each prediction is from its answer."""
    pairs = zip(model.predict(rows), answers, strict=True)
    return [abs(predicted - answer) for predicted, answer in pairs]
