"""The learner's aim, background and hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """The job the learner aims at; it selects skills and the flagship project."""

    MLE = "mle"
    AAE = "aae"
    DSH = "dsh"


class Background(StrEnum):
    """The learner's prior knowledge; it decides what placement may waive."""

    NONE = "none"
    MATH = "math"
    SOFTWARE = "software"


class Framework(StrEnum):
    """The neural network library that the learner wants to work with."""

    PYTORCH = "pytorch"
    KERAS = "keras"


@dataclass(frozen=True)
class Profile:
    """The learner's profile: the last one in the evidence counts."""

    role: Role
    background: Background
    hours: float  # a week
    start: date
    name: str = ""
    days: tuple[float, ...] = ()  # hours from Monday to Sunday; (): the week's, spread evenly
    away: tuple[tuple[date, date], ...] = ()  # first and last day of each time without work
    framework: Framework = Framework.PYTORCH

    def minutes(self, day: date) -> int:
        """The minutes of work on a day, whether before the start or after it.

        Monotonic: with more hours a week, no day has less.
        """
        if any(first <= day <= last for first, last in self.away):
            return 0
        place = day.weekday()
        if self.days:
            return int(self.days[place] * 60 + 1e-6)  # 2 h 3 min are no whole number of hours
        each, more = divmod(int(self.hours * 60), 7)
        return each + (6 - place < more)
