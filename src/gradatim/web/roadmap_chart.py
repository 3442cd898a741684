"""The roadmap as a chart: a column for each phase, a square for each skill. Geometry only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ACROSS = 5  # squares in a row
PITCH = 24  # from square to square, in units of the drawing
SIDE = 17
GAP = 22  # between columns
RISE = 30  # from column to column
LABEL = 34  # room for the words under a column


@dataclass(frozen=True)
class Square:
    """One skill."""

    x: int
    y: int
    id: str
    title: str
    state: str


@dataclass(frozen=True)
class PhaseColumn:
    """One phase."""

    x: int
    y: int  # of its base line
    number: int
    mastered: int
    squares: tuple[Square, ...]


@dataclass(frozen=True)
class RoadmapChart:
    """All columns and the size of the drawing."""

    width: int
    height: int
    columns: tuple[PhaseColumn, ...]
    tread: int = ACROSS * PITCH - (PITCH - SIDE)
    side: int = SIDE


def roadmap_chart(phases: Sequence[tuple[int, Iterable[tuple[str, str, str]]]]) -> RoadmapChart:
    """`phases`: number and skills (id, title, state), in the order of the roadmap."""
    given = [(number, list(skills)) for number, skills in phases]
    tallest = max(
        (k * RISE + -(-len(skills) // ACROSS) * PITCH for k, (_, skills) in enumerate(given)),
        default=0,
    )
    base = tallest + 8
    drawn = tuple(_column(k, base, *phase) for k, phase in enumerate(given))
    width = len(given) * (ACROSS * PITCH + GAP) - GAP
    return RoadmapChart(width, base + LABEL, drawn)


def _column(k: int, base: int, number: int, skills: list[tuple[str, str, str]]) -> PhaseColumn:
    x, y = k * (ACROSS * PITCH + GAP), base - k * RISE
    squares = tuple(
        Square(x + i % ACROSS * PITCH, y - (i // ACROSS + 1) * PITCH, *skill)
        for i, skill in enumerate(skills)
    )
    return PhaseColumn(x, y, number, sum(state == "mastered" for _, _, state in skills), squares)
