"""Fills days from the sequence of steps. Knows no dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gradatim.rules.plan.workload import Step

LOOKAHEAD = 12  # steps that may be skipped to keep an activity whole: a policy


class StepQueue:
    """The steps left to do, in order.

    Each day is filled to its last minute while anything is left, so that the end of a plan depends
    on its minutes alone, and more minutes never end later.
    """

    def __init__(self, steps: Sequence[Step], prerequisites: Mapping[str, frozenset[str]]) -> None:
        """`prerequisites`: skill -> all skills that it builds on, directly or not."""
        self._left, self._prerequisites = list(reversed(steps)), prerequisites

    def __bool__(self) -> bool:
        return bool(self._left)

    def take(self, room: int, following: int) -> Iterator[Step]:
        """The steps that fill `room` minutes. `following`: the minutes of the next day with
        work."""
        while self._left and room:
            index = self._next_index(room, following)
            step = self._left[index]
            now = min(step.minutes, room)
            room -= now
            if now < step.minutes:
                self._left[index] = step.with_minutes(step.minutes - now)
            else:
                del self._left[index]
            yield step.with_minutes(now)

    def _next_index(self, room: int, following: int) -> int:
        """The index of the next step: the first, or a later one that leaves it whole.

        An activity that no longer fits, but does on the next day, waits for it if a step that
        builds on nothing skipped can fill the room. The waiting activity is the first of the next
        day.
        """
        first = self._left[-1]
        if not first.is_indivisible or not room < first.minutes <= following:
            return -1
        skipped: set[str] = set()
        for index in range(-1, -1 - min(LOOKAHEAD, len(self._left)), -1):
            step = self._left[index]
            fits = not step.is_indivisible or step.minutes <= room
            if fits and step.skill not in skipped and not self._prerequisites[step.skill] & skipped:
                return index
            skipped.add(step.skill)
        return -1
