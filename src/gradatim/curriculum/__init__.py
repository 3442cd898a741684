"""Packs: a curriculum's folder as nouns, and everything that is wrong in it. Executes nothing."""

from gradatim.curriculum.pack import Pack, load, problems

__all__ = ["Pack", "load", "problems"]
