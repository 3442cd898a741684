from collections.abc import Callable, Collection, Sequence
from typing import Annotated, Protocol, TypeVar

Run = TypeVar("Run")
Scores = Annotated[Collection[float], "as measured"]


class Model(Protocol):
    """The method as an attribute that can be called."""

    predict: Callable[[Sequence[float]], Sequence[float]]


def best(scores: Scores) -> float | None:
    return sorted(scores)[-1] if scores else None


def headline(name: str, scores: list[float] | tuple[float, ...]) -> str:
    return f"{name}: {max(scores):.2f}" if scores else f"{name}: no score"


def newest(runs: list[Run] | tuple[Run, ...], limit: int | None = None) -> Sequence[Run]:
    wanted = len(runs) if limit is None else min(limit, len(runs))
    return [runs[-1 - i] for i in range(wanted)]


def errors(model: Model, rows: Sequence[float], answers: Collection[float]) -> list[float]:
    found: list[float] = []
    for predicted, answer in zip(model.predict(rows), answers, strict=True):
        found.append(max(predicted, answer) - min(predicted, answer))
    return found
