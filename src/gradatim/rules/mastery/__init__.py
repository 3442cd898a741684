"""What the evidence shows about labs and skills. Pure functions; today is an argument."""

from __future__ import annotations

from gradatim.rules.mastery.fading import FADING_THRESHOLD
from gradatim.rules.mastery.labs import (
    HINTED,
    IN_PROGRESS,
    NOT_EXPLAINED,
    NOT_STARTED,
    PASSED,
    PASTED,
    REPEATED,
    UNAIDED,
    WITH_HINTS,
    LabState,
    Pass,
    exercise_states,
    lab_states,
    state_of,
    tests_of_skills,
)
from gradatim.rules.mastery.passing import passed_on
from gradatim.rules.mastery.pasting import is_explanation
from gradatim.rules.mastery.retests import ALONE, LATER, Retest, due, expected_result, retests
from gradatim.rules.mastery.skills import (
    FADING,
    MASTERED,
    MASTERY_DAYS,
    PROVISIONAL,
    SkillState,
    reached,
    skill_states,
)

__all__ = [
    "ALONE",
    "FADING",
    "FADING_THRESHOLD",
    "HINTED",
    "IN_PROGRESS",
    "LATER",
    "MASTERED",
    "MASTERY_DAYS",
    "NOT_EXPLAINED",
    "NOT_STARTED",
    "PASSED",
    "PASTED",
    "PROVISIONAL",
    "REPEATED",
    "UNAIDED",
    "WITH_HINTS",
    "LabState",
    "Pass",
    "Retest",
    "SkillState",
    "due",
    "exercise_states",
    "expected_result",
    "is_explanation",
    "lab_states",
    "passed_on",
    "reached",
    "retests",
    "skill_states",
    "state_of",
    "tests_of_skills",
]
