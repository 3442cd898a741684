"""The domain model: frozen values, without input or output and without a clock.

`model.projects` and `model.records` are imported by their own names.
"""

from gradatim.model.cards import Card, Drill
from gradatim.model.curriculum import Curriculum, Phase, Project, Skill, Term
from gradatim.model.evidence import Evidence, whole_number
from gradatim.model.explorables import EXPLORABLES, Explorable
from gradatim.model.history import History
from gradatim.model.labs import Files, Hints, Lab, Material, WrongSolution, misconception_of
from gradatim.model.profile import Background, Framework, Profile, Role
from gradatim.model.seed import Seed, seed_or_none
from gradatim.model.verdict import (
    CheckProgress,
    CheckResult,
    Level,
    Misconception,
    Outcome,
    Training,
    Verdict,
)

__all__ = [
    "EXPLORABLES",
    "Background",
    "Card",
    "CheckProgress",
    "CheckResult",
    "Curriculum",
    "Drill",
    "Evidence",
    "Explorable",
    "Files",
    "Framework",
    "Hints",
    "History",
    "Lab",
    "Level",
    "Material",
    "Misconception",
    "Outcome",
    "Phase",
    "Profile",
    "Project",
    "Role",
    "Seed",
    "Skill",
    "Term",
    "Training",
    "Verdict",
    "WrongSolution",
    "misconception_of",
    "seed_or_none",
    "whole_number",
]
