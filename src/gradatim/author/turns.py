"""Many seeds of one program in few processes.

Two processes serve several seeds; for each, the program, the checks and the reference are loaded
anew. What was expected is believed from there. Whatever else comes, and every seed during which a
process was lost, is asked again in processes of its own, and only that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gradatim.author.bench import Bench, failed, passed
from gradatim.author.names import lean
from gradatim.judge.report import Run
from gradatim.judge.wall import Task
from gradatim.model import Files, Material, Outcome, Verdict


@dataclass(frozen=True)
class Program:
    """One program of a lab, what it must come to on every seed, and what it did on the first."""

    place: str  # in the lab's folder
    name: str  # in wrong/; "" for the others
    files: Files
    wanted: Outcome
    first: Verdict

    @property
    def likely(self) -> tuple[str, ...]:
        """The checks that it failed: they are asked before all others."""
        return tuple(result.name for result in self.first.failed)


@dataclass(frozen=True)
class Turns:
    """Asks the programs of one lab."""

    bench: Bench
    material: Material

    def alone(self, program: Program, seeds: Sequence[int]) -> list[Verdict]:
        """Whole verdicts, each from processes of its own."""
        return [self.bench.grade(self.material, program.files, seed) for seed in seeds]

    def passes(self, program: Program, seeds: Sequence[int]) -> list[Verdict]:
        """Whole verdicts of a program that must pass."""
        return [
            self.bench.verdict(self.material, seed, run)
            if run is not None and passed(run)
            else self.bench.grade(self.material, program.files, seed)
            for seed, run in zip(seeds, self._runs(program, seeds), strict=True)
        ]

    def fails(self, program: Program, seeds: Sequence[int]) -> list[Verdict]:
        """Verdicts, up to the first failure, of a program that must fail."""
        runs = self._runs(program, seeds, only=program.likely[:1], until_failure=True)
        return [
            self.bench.verdict(self.material, seed, run)
            if run is not None and failed(run)
            else self.bench.until_failure(self.material, program.files, seed, program.likely)
            for seed, run in zip(seeds, runs, strict=True)
        ]

    def recorded(self, program: Program, seeds: Sequence[int]) -> list[Run]:
        """Runs whose assertions record and go on, as the naming of wrong ideas needs them."""
        return [
            lean(run or self.bench.recorded(self.material, program.files, seed))
            for seed, run in zip(seeds, self._runs(program, seeds, soft=True), strict=True)
        ]

    def recorded_alone(self, program: Program, seeds: Sequence[int]) -> list[Run]:
        """The same, each from processes of its own."""
        return [lean(self.bench.recorded(self.material, program.files, seed)) for seed in seeds]

    def _runs(self, program: Program, seeds: Sequence[int], **how: Any) -> list[Run | None]:
        """One seed alone has processes of its own anyway."""
        if len(seeds) == 1:
            return [None]
        return self.bench.in_turn([Task(self.material, program.files, s, **how) for s in seeds])
