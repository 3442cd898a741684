"""What the evidence says about labs and skills. Pure functions; today is an argument."""

from __future__ import annotations

from gradatim.mastery.fading import FADES
from gradatim.mastery.labs import (
    IN_PROGRESS,
    NOT_STARTED,
    PASSED,
    WITH_HINTS,
    LabState,
    lab_states,
)
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
    "NOT_STARTED",
    "PASSED",
    "PROVISIONAL",
    "WITH_HINTS",
    "LabState",
    "SkillState",
    "lab_states",
    "reached",
    "skill_states",
]
