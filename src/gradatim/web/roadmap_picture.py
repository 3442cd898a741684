"""The roadmap as a picture: six steps that rise, one small square a skill. Geometry only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ACROSS = 5  # squares side by side on a step
PITCH = 24  # from square to square, in units of the drawing
SIDE = 17
GAP = 22  # between steps
RISE = 30  # from step to step
LABEL = 34  # room for the words under a step


@dataclass(frozen=True)
class Square:
    """One skill."""

    x: int
    y: int
    id: str
    title: str
    state: str


@dataclass(frozen=True)
class Stair:
    """One phase."""

    x: int
    y: int  # of the tread
    number: int
    mastered: int
    squares: tuple[Square, ...]


@dataclass(frozen=True)
class Staircase:
    """The whole drawing and its size."""

    width: int
    height: int
    stairs: tuple[Stair, ...]
    tread: int = ACROSS * PITCH - (PITCH - SIDE)
    side: int = SIDE


def staircase(phases: Sequence[tuple[int, Iterable[tuple[str, str, str]]]]) -> Staircase:
    """`phases`: number and skills (id, title, state), in the order of the roadmap."""
    columns = [(number, list(skills)) for number, skills in phases]
    tallest = max(
        (k * RISE + -(-len(skills) // ACROSS) * PITCH for k, (_, skills) in enumerate(columns)),
        default=0,
    )
    base = tallest + 8
    stairs = tuple(_stair(k, base, *column) for k, column in enumerate(columns))
    width = len(columns) * (ACROSS * PITCH + GAP) - GAP
    return Staircase(width, base + LABEL, stairs)


def _stair(k: int, base: int, number: int, skills: list[tuple[str, str, str]]) -> Stair:
    x, y = k * (ACROSS * PITCH + GAP), base - k * RISE
    squares = tuple(
        Square(x + i % ACROSS * PITCH, y - (i // ACROSS + 1) * PITCH, *skill)
        for i, skill in enumerate(skills)
    )
    return Stair(x, y, number, sum(state == "mastered" for _, _, state in skills), squares)
