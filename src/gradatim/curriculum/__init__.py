"""Packs: the only module that knows the folder layout of a curriculum. It executes nothing."""

from gradatim.curriculum.pack import Pack, card_problems, home, lab_problems, load, problems

__all__ = [
    "Pack",
    "card_problems",
    "home",
    "lab_problems",
    "load",
    "problems",
]
