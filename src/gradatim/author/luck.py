"""How reliably the checks of a lab kill its mutants: on how many of a few seeds each one fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gradatim.author.mutants import Mutant, mutants
from gradatim.author.workers import Workers
from gradatim.model import Material, Outcome


@dataclass(frozen=True)
class Luck:
    """A mutant that does not fail on every seed."""

    lab: str
    id: str
    diff: str
    failed: int
    seeds: int


def by_luck(workers: Workers, material: Material, seeds: int) -> Iterator[Luck]:
    """The mutants that pass on at least one of the seeds, except those listed in `equivalent`."""
    found = [one for one in mutants(material) if one.id not in material.lab.equivalent]

    def failed(mutant: Mutant) -> int:
        verdicts = (workers.until_failure(material, mutant.files, seed) for seed in range(seeds))
        return sum(verdict.outcome is Outcome.FAIL for verdict in verdicts)

    for mutant, times in zip(found, workers.map(failed, found), strict=True):
        if times < seeds:
            yield Luck(material.lab.id, mutant.id, mutant.diff, times, seeds)
