"""How reliably the checks of a lab kill its mutants: on how many of a few seeds each one fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gradatim.author.mutants import Mutant, mutants
from gradatim.author.workers import Workers
from gradatim.model import Material, Outcome


@dataclass(frozen=True)
class FlakyMutant:
    """A mutant that does not fail on every seed."""

    lab: str
    id: str
    diff: str
    failed: int
    seeds: int


def find_flaky_mutants(workers: Workers, material: Material, seeds: int) -> Iterator[FlakyMutant]:
    """The mutants that pass on at least one of the seeds, except those listed in `equivalent`."""
    candidates = [
        mutant for mutant in mutants(material) if mutant.id not in material.lab.equivalent
    ]

    def count_failures(mutant: Mutant) -> int:
        verdicts = (workers.until_failure(material, mutant.files, seed) for seed in range(seeds))
        return sum(verdict.outcome is Outcome.FAIL for verdict in verdicts)

    for mutant, failures in zip(candidates, workers.map(count_failures, candidates), strict=True):
        if failures < seeds:
            yield FlakyMutant(material.lab.id, mutant.id, mutant.diff, failures, seeds)
