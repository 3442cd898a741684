"""Fills days from the sequence of steps. Knows no dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gradatim.rules.plan.workload import Step

LOOK = 12  # steps that may be skipped to keep an activity whole: a policy


class Queue:
    """The steps left to do, in order.

    Each day is filled to its last minute while anything is left, so that the end of a plan depends
    on its minutes alone, and more minutes never end later.
    """

    def __init__(self, steps: Sequence[Step], below: Mapping[str, frozenset[str]]) -> None:
        """`below`: skill -> all skills that it builds on, directly or not."""
        self._left, self._below = list(reversed(steps)), below

    def __bool__(self) -> bool:
        return bool(self._left)

    def take(self, room: int, following: int) -> Iterator[Step]:
        """The steps that fill `room` minutes. `following`: the minutes of the next day with
        work."""
        while self._left and room:
            place = self._place(room, following)
            step = self._left[place]
            now = min(step.minutes, room)
            room -= now
            if now < step.minutes:
                self._left[place] = step.lasting(step.minutes - now)
            else:
                del self._left[place]
            yield step.lasting(now)

    def _place(self, room: int, following: int) -> int:
        """The index of the next step: the first, or a later one that leaves it whole.

        An activity that no longer fits, but does on the next day, waits for it if a step that
        builds on nothing skipped can fill the room. The waiting activity is the first of the next
        day.
        """
        first = self._left[-1]
        if not first.whole or not room < first.minutes <= following:
            return -1
        passed: set[str] = set()
        for place in range(-1, -1 - min(LOOK, len(self._left)), -1):
            step = self._left[place]
            fits = not step.whole or step.minutes <= room
            if fits and step.skill not in passed and not self._below[step.skill] & passed:
                return place
            passed.add(step.skill)
        return -1
