"""Writes the skeleton of a lab, and proves labs before they may exist."""

from gradatim.author.proof import Problem, Proof, Survivor
from gradatim.author.prove import check, strength

__all__ = ["Problem", "Proof", "Survivor", "check", "strength"]
