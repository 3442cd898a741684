"""Your program says Sequence and stops there. It says nothing about what is inside, so a list of texts passes where
scores are asked for. Write the kind in the brackets: Sequence[float]."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")


class Predicts(Protocol):
    """Whatever predicts a number for each row."""

    def predict(self, rows: Sequence) -> Sequence: ...


def best(scores: Sequence) -> float | None:
    """Return the largest score, or None if there is none."""
    return max(scores, default=None)


def headline(name: str, scores: Sequence) -> str:
    """Return one line: the name, and the best score with two digits."""
    score = best(scores)
    if score is None:
        return f"{name}: no score"
    return f"{name}: {score:.2f}"


def newest(runs: Sequence[T], limit: int | None = None) -> list[T]:
    """Return the last runs, the newest first; all of them if no limit is said."""
    return list(runs[::-1][:limit])


def errors(model: Predicts, rows: Sequence, answers: Sequence) -> list[float]:
    """Return how far each prediction is from its answer."""
    pairs = zip(model.predict(rows), answers, strict=True)
    return [abs(predicted - answer) for predicted, answer in pairs]
