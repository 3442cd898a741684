"""The names that typing had before Python 3.9, and hints written as texts."""

from __future__ import annotations

import itertools
import typing
from typing import Iterable, List, Optional, Union  # noqa: UP035

Thing = typing.TypeVar("Thing")
Numbers = Iterable[Union[int, float]]  # noqa: UP007


class Model(typing.Protocol):
    def predict(self, rows): ...


def best(scores: Numbers) -> Optional[float]:  # noqa: UP045
    largest = None
    for score in scores:
        largest = score if largest is None else max(largest, score)
    return largest


def headline(name: str, scores: Numbers) -> str:
    score = best(scores)
    return name + ": " + ("no score" if score is None else format(score, ".2f"))


def newest(runs: Iterable[Thing], limit: Optional[int] = None) -> List[Thing]:  # noqa: UP006, UP045
    backwards = reversed(list(runs))
    return list(backwards if limit is None else itertools.islice(backwards, limit))


def errors(model: Model, rows: "Numbers", answers: "Numbers") -> List[float]:  # noqa: UP006, UP037
    return [abs(p - a) for p, a in zip(model.predict(rows), answers, strict=True)]
