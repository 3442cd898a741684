"""Packs: the only part that knows how a curriculum's folder is laid out. It executes nothing."""

from gradatim.curriculum.pack import Pack, home, lab_problems, load, problems
from gradatim.curriculum.roadmap import KINDS, PROFILES

__all__ = ["KINDS", "PROFILES", "Pack", "home", "lab_problems", "load", "problems"]
