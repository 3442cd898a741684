"""A stage of a project's verification: a function of a run, with a name and a title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gradatim.verify.run import Run

StageFunction = Callable[[Run], None]


@dataclass(frozen=True)
class Stage:
    """One step of the verification; `title` is the first line of the function's docstring."""

    id: str
    title: str
    body: StageFunction


def stage(name: str) -> Callable[[StageFunction], Stage]:
    """Decorator that makes a function of a run a stage. ValueError if it has no docstring."""

    def decorate(body: StageFunction) -> Stage:
        title = (body.__doc__ or "").strip().partition("\n")[0].strip()
        if not title:
            raise ValueError(f"the stage '{name}' has no docstring")
        return Stage(name, title, body)

    return decorate
