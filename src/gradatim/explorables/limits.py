"""What may be asked of an explorable, and the sentence for what may not."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from gradatim.errors import RequestError


@dataclass(frozen=True)
class Range:
    """A number that may be asked for; both bounds belong to it."""

    explorable: str  # the explorable
    name: str
    low: float
    high: float
    integer: bool = False

    def check(self, value: float) -> None:
        """RequestError if the value is outside, not a number, or not whole where it must be."""
        inside = self.low <= value <= self.high
        if inside and (not self.integer or value == int(value)):
            return
        kind = "whole number" if self.integer else "number"
        raise RequestError(
            f"the {self.name} is {value:g}",
            where=self.explorable,
            do=f"take a {kind} from {self.low:g} to {self.high:g}",
        )


def seed_range(of: str) -> Range:
    """The seeds of an explorable."""
    return Range(of, "seed", 0, 9999, integer=True)


def check_choice(of: str, name: str, value: str, allowed: Collection[str]) -> None:
    """RequestError if the word is none of those allowed."""
    if value not in allowed:
        what = f"the {name} is '{value[:40]}'"
        raise RequestError(what, where=of, do=f"take one of {', '.join(allowed)}")
