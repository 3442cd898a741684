"""Your program says None where None never comes back: headline returns a text and errors a list, whatever they are
given. Each caller now has to deal with a case that does not exist. Say None where None can come, and nowhere else."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")


class Predicts(Protocol):
    """Whatever predicts a number for each row."""

    def predict(self, rows: Sequence[float]) -> Sequence[float]: ...


def best(scores: Sequence[float]) -> float | None:
    """Return the largest score, or None if there is none."""
    return max(scores, default=None)


def headline(name: str, scores: Sequence[float]) -> str | None:
    """Return one line: the name, and the best score with two digits."""
    score = best(scores)
    if score is None:
        return f"{name}: no score"
    return f"{name}: {score:.2f}"


def newest(runs: Sequence[T], limit: int | None = None) -> list[T] | None:
    """Return the last runs, the newest first; all of them if no limit is said."""
    return list(runs[::-1][:limit])


def errors(model: Predicts, rows: Sequence[float], answers: Sequence[float]) -> list[float] | None:
    """Return how far each prediction is from its answer."""
    pairs = zip(model.predict(rows), answers, strict=True)
    return [abs(predicted - answer) for predicted, answer in pairs]
