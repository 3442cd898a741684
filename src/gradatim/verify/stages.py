"""A stage of a project's verification: a function of a run, with a name and a title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gradatim.verify.run import Run

Body = Callable[[Run], None]


@dataclass(frozen=True)
class Stage:
    """One thing that a project is asked; `title` is the docstring's first line."""

    id: str
    title: str
    body: Body


def stage(name: str) -> Callable[[Body], Stage]:
    """Makes a function of a run one of the project's stages. ValueError without a docstring."""

    def made(body: Body) -> Stage:
        title = (body.__doc__ or "").strip().partition("\n")[0].strip()
        if not title:
            raise ValueError(f"the stage '{name}' has no docstring")
        return Stage(name, title, body)

    return made
