"""Packs: the only module that knows the folder layout of a curriculum. It executes nothing."""

from gradatim.curriculum.pack import Pack, bundled_root, card_problems, lab_problems, load, problems

__all__ = [
    "Pack",
    "bundled_root",
    "card_problems",
    "lab_problems",
    "load",
    "problems",
]
