"""Writes the skeleton of a lab, and proves labs before they may exist."""

from gradatim.author.proof import Problem, Proof, Survivor
from gradatim.author.prove import check, strength
from gradatim.author.skeleton import new

__all__ = ["Problem", "Proof", "Survivor", "check", "new", "strength"]
