"""All steps as one sequence in which phase 6 runs beside phases 2 to 5. Knows no dates."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from gradatim.plan.work import Step, Work

SIDE_PHASE, SIDE_FROM = 6, 2  # the search for a job runs beside the phases from 2 on
PIECE = 60  # minutes on one skill before the other lane may have its turn


def sequence(work: Work) -> list[Step]:
    """Every step after all that it needs; the two lanes take turns, each in proportion."""
    waiting = _beside(work)
    main = [skill for skill in work.needed.values() if skill.id not in waiting]
    side = _Side(work, waiting)
    shared = [skill for skill in main if skill.phase >= SIDE_FROM]
    total = sum(step.minutes for skill in shared for step in work.steps(skill))
    passed, found = 0, []
    for skill in main:
        for piece in _pieces(work.steps(skill)):
            found.append(piece)
            if skill.phase >= SIDE_FROM:
                passed += piece.minutes
                found += side.take(passed / total)
        side.done.add(skill.id)
    return [*found, *side.rest()]


def _beside(work: Work) -> set[str]:
    """The skills of phase 6, except for those that something on the main road needs."""
    found = {skill.id for skill in work.needed.values() if skill.phase == SIDE_PHASE}
    for skill in reversed(work.needed.values()):  # whoever needs a skill comes after it
        if skill.id not in found:
            found -= work.before(skill)
    return found


def _pieces(steps: Iterable[Step]) -> Iterator[Step]:
    """Labs whole, hours cut into pieces."""
    for step in steps:
        size = step.minutes if step.kind == "lab" else PIECE
        for begun in range(0, step.minutes, size):
            yield replace(step, minutes=min(size, step.minutes - begun))


class _Side:
    """What waits beside the main road, and how much of it was taken."""

    def __init__(self, work: Work, names: Collection[str]) -> None:
        self.done: set[str] = set()  # skills of either lane
        self._before = {name: work.before(work.needed[name]) for name in names}
        self._left = {
            skill.id: list(_pieces(work.steps(skill)))
            for skill in work.needed.values()
            if skill.id in names
        }
        self._total = sum(piece.minutes for pieces in self._left.values() for piece in pieces)
        self._taken = 0

    def take(self, share: float) -> Iterator[Step]:
        """Pieces until `share` of the lane is taken, or no skill of it is open."""
        while self._taken < share * self._total and (piece := self._next()):
            yield piece

    def rest(self) -> Iterator[Step]:
        """All that is left, when the main road has come to its end."""
        while piece := self._next():
            yield piece

    def _next(self) -> Step | None:
        """The next piece of the first open skill; None if there is no open skill with pieces."""
        for name, pieces in list(self._left.items()):
            if not self._before[name] <= self.done:
                continue
            piece = pieces.pop(0) if pieces else None
            if not pieces:
                del self._left[name]
                self.done.add(name)
            if piece:
                self._taken += piece.minutes
                return piece
        return None
