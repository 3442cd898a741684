"""How the values inside other values are compared; every comparison hands the same rule down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Tolerance = tuple[float, float]  # relative, absolute


@dataclass(frozen=True)
class Rule:
    """A tolerance, and the function that compares values of any type."""

    tolerance: Tolerance | None  # None: exactly
    compare: Callable[[Any, Any, Rule], str]

    @property
    def exact(self) -> Rule:
        """The same without a tolerance."""
        return Rule(None, self.compare)

    def difference(self, got: Any, want: Any) -> str:
        """Why one value is not the other; "" if it is."""
        return self.compare(got, want, self)

    def same(self, got: Any, want: Any) -> bool:
        """Whether one value is the other."""
        return not self.compare(got, want, self)
