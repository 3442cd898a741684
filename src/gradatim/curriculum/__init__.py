"""Packs: the only part that knows how a curriculum's folder is laid out. It executes nothing."""

from gradatim.curriculum.pack import Pack, card_problems, home, lab_problems, load, problems

__all__ = [
    "Pack",
    "card_problems",
    "home",
    "lab_problems",
    "load",
    "problems",
]
