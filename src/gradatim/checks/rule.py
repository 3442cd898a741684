"""How nested values are compared: every comparison passes the same rule down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Tolerance = tuple[float, float]  # relative, absolute


@dataclass(frozen=True)
class Rule:
    """A tolerance, and the function that compares values of any type."""

    tolerance: Tolerance | None  # None: exact
    compare: Callable[[Any, Any, Rule], str]

    @property
    def exact(self) -> Rule:
        """The same without a tolerance."""
        return Rule(None, self.compare)

    def difference(self, got: Any, want: Any) -> str:
        """How two values differ; "" if they are equal."""
        return self.compare(got, want, self)

    def same(self, got: Any, want: Any) -> bool:
        """Whether two values are equal."""
        return not self.compare(got, want, self)
