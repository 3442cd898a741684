"""Tools for authors: creates the skeleton of a lab, and proves the content of a pack."""

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
