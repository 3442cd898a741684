"""Your program has a hint in each place, and nearly all say Any. Any admits everything and switches the checker off:
headline(7, "x") passes, and so does best([]).upper(). A hint that refuses nothing says nothing."""

from typing import Any

def best(scores: Any) -> Any:
    """Return the largest score, or None if there is none."""
    return max(scores, default=None)


def headline(name: str, scores: Any) -> str:
    """Return one line: the name, and the best score with two digits."""
    score = best(scores)
    if score is None:
        return f"{name}: no score"
    return f"{name}: {score:.2f}"


def newest(runs: Any, limit: Any = None) -> Any:
    """Return the last runs, the newest first; all of them if no limit is said."""
    return list(runs[::-1][:limit])


def errors(model: Any, rows: Any, answers: Any) -> Any:
    """Return how far each prediction is from its answer."""
    pairs = zip(model.predict(rows), answers, strict=True)
    return [abs(predicted - answer) for predicted, answer in pairs]
