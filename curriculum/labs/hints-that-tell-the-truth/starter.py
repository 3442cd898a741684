"""What a team says about its training runs. TODO: the hints do not tell the truth."""

from typing import Any


def best(scores: list[float]) -> float:
    """Return the largest score, or None if there is none."""
    return max(scores, default=None)


def headline(name: str, scores) -> Any:
    """Return one line: the name, and the best score with two digits."""
    return f"{name}: {best(scores):.2f}"


def newest(runs: list[str], limit: int = None) -> list[Any]:
    """Return the last runs, the newest first; all of them if no limit is said."""
    return list(runs[::-1][:limit])


def errors(model: Any, rows: list[float], answers: list[float]) -> list[float] | None:
    """Return how far each prediction is from its answer."""
    pairs = zip(model.predict(rows), answers, strict=True)
    return [abs(predicted - answer) for predicted, answer in pairs]
