"""The ladder of hints: which are shown, what the next one costs, and which one is free. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradatim.model import Lab
from gradatim.rules.mastery import LabState
from gradatim.web.formats import VerdictView

LESSON = 1  # index of the hint that quotes the lesson: the one that a verdict may give away
LONG = 4  # letters from which on a word counts
GIVEN_AWAY = 0.6  # share of a hint's words in the verdict from which on it says nothing new

PROVISIONAL = (
    "A pass after a hint is provisional until you pass once without: the lab comes back another "
    "day."
)


@dataclass(frozen=True)
class Ladder:
    """Hints as the page shows them."""

    shown: tuple[str, ...]
    free_hints: int  # 1 if the last of them is free, since the verdict says the same
    next: int  # the number of the hint that can be asked for; 0 where there is none
    of: int
    cost: str  # what the next one means for a pass


def ladder(lab: Lab, hints_taken: int, state: LabState, view: VerdictView | None) -> Ladder:
    """`hints_taken`: how many hints the learner has asked for since the lab was begun."""
    rungs, free = lab.hints.rungs, _words(_free_text(view))
    shown_count = hints_taken + (hints_taken == LESSON and _is_given_away(rungs[LESSON], free))
    return Ladder(
        shown=tuple(rungs[:shown_count]),
        free_hints=shown_count - hints_taken,
        next=shown_count + 1 if shown_count < len(rungs) else 0,
        of=len(rungs),
        cost=_cost(lab, hints_taken, state),
    )


def _cost(lab: Lab, hints_taken: int, state: LabState) -> str:
    """What one more hint would mean, before it is taken."""
    if lab.workshop:
        return "A workshop is practice: a hint costs nothing."
    if state.unaided_passes and not state.retesting:
        return "You have passed this without hints, and that stays."
    if hints_taken:
        return "The next pass is provisional already; one more hint changes nothing."
    return PROVISIONAL


def _free_text(view: VerdictView | None) -> str:
    """What a failed verdict says for free."""
    if view is None:
        return ""
    lessons = [idea.lesson for idea in view.misconceptions]
    return " ".join([*lessons, *(result.hint for result in view.failing)])


def _is_given_away(rung: str, free: set[str]) -> bool:
    words = _words(rung)
    return bool(words) and len(words & free) >= GIVEN_AWAY * len(words)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.lower()) if len(word) >= LONG}
