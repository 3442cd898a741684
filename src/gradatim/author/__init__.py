"""Tools for authors: creates the skeleton of a lab, and proves the content of a pack."""

from gradatim.author.proof import Problem, Proof, Survivor
from gradatim.author.prove import all_ids, check, find_flaky_mutants, measure_strength, prove_cards
from gradatim.author.skeleton import create_lab

__all__ = [
    "Problem",
    "Proof",
    "Survivor",
    "all_ids",
    "check",
    "create_lab",
    "find_flaky_mutants",
    "measure_strength",
    "prove_cards",
]
