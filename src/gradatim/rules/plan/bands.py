"""The months that the roadmap names until the entry level, beside what the forecast says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gradatim.model import Background
from gradatim.rules.plan.span import months

SOURCE = "the roadmap"
HOURS = (10, 15)  # a week, for which its ranges are meant
DAYS_A_MONTH = 30.44
BANDS = {Background.NONE: (12, 18), Background.MATH: (9, 12), Background.SOFTWARE: (6, 9)}


@dataclass(frozen=True)
class Band:
    """A range of the roadmap, and what was computed, in months from the first day on."""

    low: int
    high: int
    months: float

    @property
    def inside(self) -> bool:
        return self.low <= round(self.months) <= self.high

    def sentence(self) -> str:
        """Both, and which is sooner."""
        if self.inside:
            how = "within"
        elif self.months < self.low:
            how = "sooner than"
        else:
            how = "later than"
        return f"{months(self.months * DAYS_A_MONTH)}, {how} {SOURCE}'s {self.low} to {self.high}"


def band(background: Background, start: date, entry: date) -> Band:
    """The range of a background beside the time from `start` to the entry level."""
    return Band(*BANDS[background], months=max(0, (entry - start).days) / DAYS_A_MONTH)
