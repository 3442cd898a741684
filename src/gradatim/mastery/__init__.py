"""What the evidence says about labs and skills. Pure functions; today is an argument."""

from __future__ import annotations

from gradatim.mastery.fading import FADES
from gradatim.mastery.labs import (
    IN_PROGRESS,
    NOT_EXPLAINED,
    NOT_STARTED,
    PASSED,
    UNAIDED,
    WITH_HINTS,
    LabState,
    Pass,
    lab_states,
)
from gradatim.mastery.pasting import is_explanation
from gradatim.mastery.retests import Retest, due, retests
from gradatim.mastery.skills import (
    FADING,
    MASTERED,
    MASTERY_DAYS,
    PROVISIONAL,
    SkillState,
    reached,
    skill_states,
)

__all__ = [
    "FADES",
    "FADING",
    "IN_PROGRESS",
    "MASTERED",
    "MASTERY_DAYS",
    "NOT_EXPLAINED",
    "NOT_STARTED",
    "PASSED",
    "PROVISIONAL",
    "UNAIDED",
    "WITH_HINTS",
    "LabState",
    "Pass",
    "Retest",
    "SkillState",
    "due",
    "is_explanation",
    "lab_states",
    "reached",
    "retests",
    "skill_states",
]
