"""Many runs of a lab's programs in few processes.

One process has the checks and the reference of all runs, and keeps what the reference answered;
each program has a process for its seeds. For each run, program, checks and reference are loaded
anew. What was expected is believed from there. Whatever else comes, and every run during which a
process was lost that had served before, is asked again in processes of its own, and only that
counts. Where a program that must pass fails there and passes alone, nothing more is believed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gradatim.author.naming import lean
from gradatim.author.workers import Bench, failed, passed, whole
from gradatim.judge.report import Run
from gradatim.judge.wall import Sitting, Task
from gradatim.model import Files, Material, Outcome, Verdict


@dataclass(frozen=True)
class Program:
    """One program of a lab, what it must come to on every seed, and what it did on the first."""

    place: str  # in the lab's folder
    name: str  # in wrong/; "" for the others
    files: Files
    wanted: Outcome
    first: Verdict
    likely: tuple[str, ...] = ()  # checks that it failed: they are asked before all others
    run: Run | None = None  # the same on the first seed, recorded, for the files of wrong/


Asked = tuple[Program, int]
"""A program and a seed."""


@dataclass
class Turns:
    """Asks the programs of one lab."""

    bench: Bench
    material: Material
    doubted: bool = False  # a right program failed beside others: nothing is believed from there

    def alone(self, asked: Sequence[Asked]) -> list[Verdict]:
        """Whole verdicts, each from processes of its own."""
        return [self.bench.grade(self.material, program.files, seed) for program, seed in asked]

    def passes(self, asked: Sequence[Asked]) -> list[Verdict]:
        """Whole verdicts of programs that must pass."""
        return [self._passes(*one) for one in self._runs(asked)]

    def _passes(self, program: Program, seed: int, run: Run | None) -> Verdict:
        if run is not None and passed(run):
            return self.bench.verdict(self.material, seed, run)
        verdict = self.bench.grade(self.material, program.files, seed)
        self.doubted = self.doubted or (run is not None and verdict.outcome is Outcome.PASS)
        return verdict

    def fails(self, asked: Sequence[Asked]) -> list[Verdict]:
        """Verdicts, up to the first failure, of programs that must fail."""
        return [
            self.bench.verdict(self.material, seed, run)
            if run is not None and failed(run)
            else self.bench.until_failure(self.material, program.files, seed, program.likely)
            for program, seed, run in self._runs(asked, until_failure=True)
        ]

    def refused(self, attempts: Sequence[Files]) -> list[Verdict]:
        """Whole verdicts, on the first seed, of programs none of which may pass."""
        with self.bench.sitting() as sitting:
            return [self._refused(sitting, files) for files in attempts]

    def _refused(self, sitting: Sitting, files: Files) -> Verdict:
        run = None if self.doubted else sitting.run(Task(self.material, files, 0))
        if run is not None and failed(run) and whole(run):
            return self.bench.verdict(self.material, 0, run)
        return self.bench.grade(self.material, files, 0)

    def recorded(self, asked: Sequence[Asked]) -> list[Run]:
        """Runs whose assertions record and go on, as the naming of wrong ideas needs them."""
        return [
            lean(run or self.bench.recorded(self.material, program.files, seed))
            for program, seed, run in self._runs(asked, soft=True)
        ]

    def recorded_alone(self, asked: Sequence[Asked]) -> list[Run]:
        """The same, each from processes of its own."""
        return [lean(self.bench.recorded(self.material, p.files, seed)) for p, seed in asked]

    def _runs(
        self, asked: Sequence[Asked], soft: bool = False, until_failure: bool = False
    ) -> Iterator[tuple[Program, int, Run | None]]:
        with self.bench.sitting() as sitting:
            for program, seed in asked:
                task = Task(self.material, program.files, seed, soft, until_failure=until_failure)
                likely = program.likely[:1] if until_failure else ()
                told = None if self.doubted else sitting.run(replace(task, first=likely))
                yield program, seed, told
