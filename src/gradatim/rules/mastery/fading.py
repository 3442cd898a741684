"""How much of a skill is still remembered: a forecast from how long each lab and card was
remembered so far.

Cards are forecast by `memory`. A lab has too few passes to fit a model, so a rule replaces one:
what was remembered over a span of days is remembered over the same span again with a probability of
0.9, which falls from there along the same curve as for a card. It reaches the bound after 9.3
spans. That agrees with research on spacing: a gap serves best if memory is to last five to ten
times as long (Cepeda et al. 2008, doi 10.1111/j.1467-9280.2008.02209.x).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from gradatim.rules import memory
from gradatim.rules.mastery.labs import LabState
from gradatim.rules.memory import Memory

FADING_THRESHOLD = (
    0.7  # recall below which a skill is fading: a policy; a single pass reaches it in 4 weeks
)
FIRST_SPAN = 3.0  # days; the span of a lab that was passed on a single day: a policy
EMPTY_FILE_FACTOR = 2.0  # factor on the span for a pass from an empty file on a later day: a policy


@dataclass(frozen=True)
class Recall:
    """The probability that a skill's labs are passed again, and its cards recalled; 1 without
    any."""

    labs: float = 1.0
    cards: float = 1.0

    @property
    def fading(self) -> bool:
        """Whether labs or cards are below the bound: neither makes up for the other."""
        return min(self.labs, self.cards) < FADING_THRESHOLD


def recall(labs: Iterable[LabState], cards: Iterable[Memory], today: date) -> Recall:
    """The means over the labs that were passed unaided, and over the cards that were reviewed."""
    now = datetime.combine(today, time.min, UTC)
    return Recall(
        _mean([lab_recall(lab, today) for lab in labs if lab.unaided_passes]),
        _mean([memory.recall(card, now) for card in cards]),
    )


def lab_recall(lab: LabState, today: date) -> float:
    """The probability that a lab which was passed unaided is passed again on `today`."""
    days = [one.day for one in lab.unaided_passes]
    first, last = min(days), max(days)
    again = any(one.from_empty_file and one.day > first for one in lab.unaided_passes)
    span = max((last - first).days * (EMPTY_FILE_FACTOR if again else 1.0), FIRST_SPAN)
    at = datetime.combine(last, time.min, UTC)
    return memory.recall(Memory(span, 5.0, at, at), datetime.combine(today, time.min, UTC))


def _mean(chances: Sequence[float]) -> float:
    return sum(chances) / len(chances) if chances else 1.0
