"""Replays a lock: a few seeds instead of all, and for each program the check that failed before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from gradatim.author import mutants, outcomes, worked
from gradatim.author.lock import Lock
from gradatim.author.mutants import Mutant
from gradatim.author.workers import Workers
from gradatim.model import Files, Material, Outcome

PASS_SEEDS = 3  # seeds for what must pass
FAIL_SEEDS = 2  # seeds for what must fail
MAX_MUTANTS = 12  # mutants run for a sampled lab; others at its next turn

Test = Callable[[], bool]


def lock_holds(workers: Workers, material: Material, lock: Lock, turn: int | None = None) -> bool:
    """Whether right programs still pass, wrong ones still fail, all mutants are still killed, and
    the worked neighbour still prints its output. With `turn`, only a share of the mutants is run.

    Programs and mutants come from the current files: a lock without a witness for one of the
    mutants does not hold.
    """
    candidates = [m for m in mutants.mutants(material) if m.id not in material.lab.equivalent]
    selected = candidates if turn is None else mutant_sample(candidates, turn)
    tests = [*_programs(workers, material, lock), *_mutants(workers, material, lock, selected)]
    tests.append(lambda: not worked.problems(workers, material))
    return all(workers.map(lambda test: test(), tests))


def programs_hold(workers: Workers, material: Material, lock: Lock) -> bool:
    """Whether right programs still pass and wrong ones still fail; mutants are not run.

    This is enough for an exercise whose judge has changed: its lock has no witnesses.
    """
    return all(workers.map(lambda test: test(), list(_programs(workers, material, lock))))


def mutant_sample(candidates: Sequence[Mutant], turn: int) -> Sequence[Mutant]:
    """At most `MAX_MUTANTS` of the mutants; different ones each turn, until all have been run."""
    step = -(-len(candidates) // MAX_MUTANTS) or 1
    return candidates[turn % step :: step]


def _programs(workers: Workers, material: Material, lock: Lock) -> Iterator[Test]:
    checks = {witness.program: witness.check for witness in lock.witnesses}
    for program in outcomes.programs(material):
        if program.expected is Outcome.PASS:
            for seed in range(PASS_SEEDS):
                yield partial(_passes, workers, material, program.files, seed)
        else:
            for seed in range(FAIL_SEEDS):
                check = checks.get(program.path, "")
                yield partial(_fails, workers, material, program.files, check, seed)


def _mutants(
    workers: Workers, material: Material, lock: Lock, candidates: Sequence[Mutant]
) -> Iterator[Test]:
    witnesses = {witness.program: witness for witness in lock.witnesses}
    for mutant in candidates:
        witness = witnesses.get(mutant.label)
        if witness is None:
            yield lambda: False
        else:
            check, seed = witness.check, witness.seed
            yield partial(_fails, workers, material, mutant.files, check, seed)


def _passes(workers: Workers, material: Material, files: Files, seed: int) -> bool:
    return workers.grade(material, files, seed).outcome is Outcome.PASS


def _fails(workers: Workers, material: Material, files: Files, check: str, seed: int) -> bool:
    first = (check,) if check else ()
    return workers.until_failure(material, files, seed, first).outcome is Outcome.FAIL
