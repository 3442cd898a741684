"""Writes the skeleton of a lab, and proves labs and cards before they may exist."""

from gradatim.author.proof import Problem, Proof, Survivor
from gradatim.author.prove import cards, check, strength
from gradatim.author.skeleton import new

__all__ = ["Problem", "Proof", "Survivor", "cards", "check", "new", "strength"]
