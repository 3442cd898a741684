"""Writes the skeleton of a lab, and proves what a pack holds before it may exist."""

from gradatim.author.proof import Problem, Proof, Survivor
from gradatim.author.prove import by_luck, cards, check, everything, strength
from gradatim.author.skeleton import new

__all__ = [
    "Problem",
    "Proof",
    "Survivor",
    "by_luck",
    "cards",
    "check",
    "everything",
    "new",
    "strength",
]
