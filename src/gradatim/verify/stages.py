"""What the author of stages says: a stage, the project's failure, what no machine can."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeGuard

from gradatim.model.projects import Complaint

if TYPE_CHECKING:
    from gradatim.verify.run import Run

Body = Callable[["Run"], None]


class Failure(Exception):
    """The project does not do what its contract asks."""

    def __init__(self, complaint: Complaint) -> None:
        self.complaint = complaint
        super().__init__(str(complaint))


class Unable(Exception):
    """This machine cannot do what a stage needs: a full disk, a program that is not there."""


def is_number(told: object) -> TypeGuard[float]:
    """Whether a value out of JSON is a number that a float holds: no truth value, not 10**400."""
    if isinstance(told, bool) or not isinstance(told, int | float):
        return False
    return abs(told) <= sys.float_info.max


def failure(*, came: str, asks: str, look: str, sent: str = "") -> Failure:
    """The project's failure in its four parts."""
    return Failure(Complaint(came=came, asks=asks, look=look, sent=sent))


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
