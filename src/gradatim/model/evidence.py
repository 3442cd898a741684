"""A row of the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Evidence:
    """A row of the log: something that happened, which is never changed."""

    id: str
    at: datetime  # aware, UTC
    kind: str  # profile opened verdict named hint review card drill answered offered placed stage
    subject: str  # a lab, a card, a drill, a project, or "" for the learner
    data: Mapping[str, Any]
    learner: str  # whose log it is in

    @property
    def outcome(self) -> str:
        """The outcome of a verdict; "" if the row has none."""
        found = self.data.get("outcome")
        return found if isinstance(found, str) else ""

    @property
    def fresh_outcome(self) -> str:
        """The outcome of a verdict whose seed nobody could know in advance; "" for a replay and for
        any other row. Only such a verdict shows whether the learner can do the lab."""
        counts = self.kind == "verdict" and not self.data.get("replay", False)
        return self.outcome if counts else ""

    @property
    def rating(self) -> int | None:
        """How well a card was recalled, for a review; None if the row has no integer there."""
        return whole_number(self.data.get("rating")) if isinstance(self.data, dict) else None

    @property
    def files(self) -> object:
        """The submitted files, for a verdict; None if the row has none."""
        return self.data.get("files")


def whole_number(value: object) -> int | None:
    """An integer from JSON, where 3 may be written 3.0; None for anything else, including true."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
