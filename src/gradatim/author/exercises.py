"""Proves exercises: the reference passes and wrong programs fail on every seed, each wrong program
is named as itself, enough mutants are killed, and the examples in the task are right.

Each program runs once for all seeds, with a check for each seed and the judge's own comparison. So
an exercise costs a few processes, not a few for each seed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from gradatim.author import examples, exercise_text, mutants, shell_parser, shell_proof
from gradatim.author.exercise_text import Finding
from gradatim.author.mutants import Mutant
from gradatim.author.naming import NAMING_SEEDS, RecordedRuns, misnamed
from gradatim.author.proof import Problem, Strength, Survivor
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack, shell
from gradatim.curriculum.exercises import WRONG_PREFIX, ExerciseFile
from gradatim.judge.report import DeclaredCheck, Result, Run
from gradatim.model import Files, Material, Outcome, Verdict

MIN_DIFFERENT_CASES = 3  # cases of each seed on which a wrong program must differ
MUTANT_SEEDS = 3  # a mutant that passes on all of them survives
MIN_SCORE = 0.95  # share of the non-equivalent mutants that must be killed
ALL_CASES_SEEDS = (
    NAMING_SEEDS + 1
)  # seeds on which a wrong program runs all cases, which naming needs
# A case with the same arguments as an earlier one is not run again: the same failures are recorded.
# Once enough cases of a seed differ, its other cases are skipped.
_PER_SEED = """

import pickle as _pickle
from gradatim.checks import session as _session

_check_run, _mutates, _all_cases = cases_agree.run, cases_agree.mutates, cases
del cases_agree
_known = {}
_whole = False


def cases(rng):
    new, different = [], 0
    for arguments in _all_cases(rng):
        key = _pickle.dumps(arguments)
        if _whole or key not in _known:
            new.append((key, arguments))
            continue
        different += bool(_known[key])
        for failure in _known[key]:
            _session.current.fail(*failure)
    for key, arguments in new:
        if not _whole and different >= ENOUGH:
            return
        before, ended = len(_session.current.failures), False
        try:
            yield arguments
            ended = True
        finally:
            fresh = _failures(before)
            different += bool(fresh)
            if ended or fresh:
                _known[key] = fresh


def _failures(since):
    run = _session.current
    pairs = zip(run.failed_assertions[since:], run.failures[since:])
    return [(*seen, failure.message, failure.hint) for seen, failure in pairs]
""".replace("ENOUGH", str(MIN_DIFFERENT_CASES))
_CHECK = """

@check(mutates=_mutates)
def seed_{0:03}(lab, ref, rng):
    global _whole
    _whole = {1}
    _check_run(lab, ref, rng)
"""
# A mutant may never end: the kernel kills it after so many seconds of processor time.
_TIMER = "import signal as _signal\n_signal.setitimer(_signal.ITIMER_VIRTUAL, {0})\n"
_MIN_LIMIT_S, _MAX_LIMIT_S, _LIMIT_FACTOR = (
    0.5,
    5.0,
    20.0,
)  # limits in seconds; multiple of the reference's time


@dataclass(frozen=True)
class ExerciseProof:
    """An exercise that is being proven."""

    workers: Workers
    file: ExerciseFile
    material: Material
    seeds: int
    extra_code: str = ""  # code before the generated checks

    def material_over(self, seeds: int, all_cases: int = 0) -> Material:
        """The exercise with one check for each seed instead of its own check. On the first
        `all_cases` seeds all cases are run."""
        checks = "".join(_CHECK.format(seed, seed < all_cases) for seed in range(seeds))
        text = self.material.checks + _PER_SEED + self.extra_code + checks
        return replace(self.material, checks=text)

    def run(self, files: Files, seeds: int, all_cases: int = 0) -> Run:
        """Runs one program on these seeds; on the first `all_cases` of them with all cases."""
        return self.workers.record(self.material_over(seeds, all_cases), files, 0)


def problems(
    workers: Workers, pack: Pack, exercise_id: str, seeds: int
) -> tuple[list[Problem], Strength]:
    """All problems of an exercise that can be parsed, and the result of its mutants."""
    file = ExerciseFile.read(pack.root, exercise_id)
    proof = ExerciseProof(workers, file, pack.material(exercise_id), _seed_count(file, seeds))
    text_problems = exercise_text.problems(pack, file)
    reference = proof.run(proof.material.solution, proof.seeds)
    found = list(_reference_problems(proof, reference))
    strength = Strength(exercise_id, note="wrong ideas and mutants wait until the reference passes")
    if not found:
        if file.is_shell:
            proof = replace(proof, extra_code=shell_proof.session_cache(reference))
        found = [
            *_starter_problems(proof),
            *_wrong_problems(proof),
            *(shell_proof if file.is_shell else examples).problems(workers, file, proof.material),
        ]
        strength = _strength(proof, sum(list(reference.seconds.values())[:MUTANT_SEEDS]))
        found += _weak_cases(proof, strength)
    problems = [Problem(exercise_id, what, f"{file.path}:{line}", do) for line, what, do in found]
    return [*text_problems, *problems], strength


def prove_cases(
    proof: ExerciseProof, examples: Iterable[Finding]
) -> tuple[list[Finding], Strength]:
    """Runs an exercise of any language: the problems, and the result of its mutants."""
    reference = proof.run(proof.material.solution, proof.seeds)
    found = list(_reference_problems(proof, reference))
    if found:
        return found, Strength(proof.file.id, note="wrong ideas and mutants wait")
    strength = _strength(proof, sum(list(reference.seconds.values())[:MUTANT_SEEDS]))
    found = [
        *_starter_problems(proof),
        *_wrong_problems(proof),
        *examples,
        *_weak_cases(proof, strength),
    ]
    return found, strength


def _seed_count(file: ExerciseFile, seeds: int) -> int:
    """The number of seeds. Shell scripts are slow: they get only as many as naming needs, or one if
    nothing is random."""
    if not file.is_shell:
        return seeds
    return min(seeds, ALL_CASES_SEEDS) if shell.is_random(file.cases) else 1


# What must pass, and what must fail -------------------------------------------------------------


def _reference_problems(proof: ExerciseProof, run: Run) -> Iterator[Finding]:
    line = proof.file.reference.lineno
    if run.unusable:
        yield proof.file.cases.lineno, f"the cases cannot be used: {run.unusable}", "correct them"
        return
    bad = [result for result in run.results if result.outcome != "PASS"]
    if bad:
        what = f"the reference fails on {_share_of_seeds(len(bad), proof.seeds)}: {bad[0].message}"
        yield line, what, "correct it, or its cases"
    for error in sorted(_raised_errors(run) - set(re.findall(r"\w+", proof.file.task))):
        yield (
            line,
            f"the reference raises {error} on a case, and the task does not say so",
            "say when",
        )


def _raised_errors(run: Run) -> set[str]:
    """The names of the errors that were raised in any case."""
    frames = (frame.message for r in run.results for way, frame in r.trace if way == "answer")
    return {str(message["err"]["kinds"][0]) for message in frames if "err" in message}


def _share_of_seeds(count: int, total: int) -> str:
    return "every seed" if count == total else f"{count} of {total} seeds"


def _starter_problems(proof: ExerciseProof) -> Iterator[Finding]:
    material = proof.material_over(proof.seeds)
    verdict = proof.workers.grade(material, proof.material.starter, 0)
    passed = [r for r in verdict.results if r.outcome is not Outcome.FAIL]
    if passed and not _failed_to_load(verdict):
        place = "starter" if "starter" in proof.file.settings else ""
        line = proof.file.line(place) if place else proof.file.reference.lineno
        what = f"the starter passes on {_share_of_seeds(len(passed), proof.seeds)}"
        yield line, what, "add a case that it fails"


def _failed_to_load(verdict: Verdict) -> bool:
    """Whether the only failure is that the file does not load or lacks the name, and all other
    checks are skipped."""
    return {r.outcome for r in verdict.results} == {Outcome.FAIL, Outcome.SKIP}


def _wrong_problems(proof: ExerciseProof) -> Iterator[Finding]:
    """Problems of wrong programs: each must differ in enough cases on every seed, end, and be named
    as itself."""
    wrong = proof.material.wrong
    seeds = max(proof.seeds, ALL_CASES_SEEDS) if proof.material.has_random_inputs else 1
    runs = proof.workers.map(
        lambda program: proof.run(program.files, seeds, ALL_CASES_SEEDS), wrong
    )
    repeats = proof.workers.map(lambda program: proof.run(program.files, 1, ALL_CASES_SEEDS), wrong)
    lines = {
        program.name.removeprefix(WRONG_PREFIX): program.lineno for program in proof.file.wrong
    }
    recorded: dict[str, RecordedRuns] = {}
    for program, run, repeat in zip(wrong, runs, repeats, strict=True):
        if problem := _similarity_problem(run, seeds):
            yield lines[program.name], f"wrong_{program.name} {problem[0]}", problem[1]
        known = [
            _single_seed_run(run, n if proof.material.has_random_inputs else 0)
            for n in range(ALL_CASES_SEEDS)
        ]
        recorded[program.name] = RecordedRuns(known, _single_seed_run(repeat, 0))
    for name, what in misnamed(recorded):
        yield lines[name], f"wrong_{name}: {what}", "add cases on which the ideas differ"


def _similarity_problem(run: Run, seeds: int) -> tuple[str, str] | None:
    """The problem of a wrong program's run and what to do about it; None if there is none."""
    for result in run.results:
        if _ended_early(result):
            return "does not go through all cases", "let each call end, and the process live"
        if result.outcome not in ("PASS", "FAIL"):
            return f"cannot be judged: {result.message}", "let it return plain values"
    if len(run.results) < seeds:
        return f"cannot be judged: {run.unusable or 'its process ended'}", "let each call end"
    fewest, seed = min((_different_cases(result), n) for n, result in enumerate(run.results))
    if fewest >= MIN_DIFFERENT_CASES:
        return None
    what = f"differs on {fewest} case{'s' * (fewest != 1)} of seed {seed}"
    return what, f"add fixed cases: {MIN_DIFFERENT_CASES} must differ"


def _ended_early(result: Result) -> bool:
    """Whether the process ended, or was killed, before it answered."""
    questions = sum(way == "question" for way, _ in result.trace)
    return 2 * questions != len(result.trace)


def _different_cases(result: Result) -> int:
    """The number of cases in which it differs from the reference."""
    return len(result.seen.message["seen"]) if result.seen is not None else 0


def _single_seed_run(run: Run, seed: int) -> Run:
    """The part of a run for one seed, as a separate run that naming can compare."""
    result = run.result(f"seed_{seed:03}")
    declared = DeclaredCheck("cases_agree", "", ())
    return Run([declared], [replace(result, check="cases_agree")] if result else [])


# Mutants ----------------------------------------------------------------------------------------


def _strength(proof: ExerciseProof, seconds: float) -> Strength:
    """Runs the mutants of the reference, each on a few seeds and with a short time limit."""
    limit = min(max(_MIN_LIMIT_S, _LIMIT_FACTOR * seconds), _MAX_LIMIT_S)
    material = proof.material_over(min(proof.seeds, MUTANT_SEEDS))
    if not proof.file.is_shell:  # shell sessions have their own time limit
        material = replace(material, given=_TIMER.format(limit))

    def judge(mutant: Mutant) -> Outcome:
        return proof.workers.until_failure(material, mutant.files, 0).outcome

    found = [
        mutant for mutant in _mutants(proof) if _changed_line(mutant) not in _input_lines(proof)
    ]
    outcomes = proof.workers.map(judge, found)
    alive = [m for m, outcome in zip(found, outcomes, strict=True) if outcome is not Outcome.FAIL]
    listed = proof.material.lab.equivalent
    survivors = [mutant for mutant in alive if mutant.id not in listed]
    return Strength(
        lab=proof.file.id,
        mutants=len(found),
        killed=len(found) - len(alive),
        equivalent=len(alive) - len(survivors),
        survivors=tuple(Survivor(proof.file.id, m.id, m.diff) for m in survivors),
        problems=tuple(_unused_equivalents(proof, {mutant.id for mutant in alive}, listed)),
        note="" if found else "nothing in it can be changed",
    )


def _mutants(proof: ExerciseProof) -> Iterator[Mutant]:
    if proof.file.is_shell:
        return mutants.mutants_of_text(
            proof.material.lab.file, proof.file.commands, shell_parser.changes
        )
    return mutants.mutants(proof.material)


def _changed_line(mutant: Mutant) -> int:
    """The line that a mutant changes."""
    found = re.search(r" @ (\d+):", mutant.id)
    return int(found[1]) if found else 0


def _input_lines(proof: ExerciseProof) -> set[int]:
    """The lines of a script that assign the given values, which are replaced in every run."""
    if not proof.file.is_script:
        return set()
    text = proof.material.solution[proof.material.lab.file].decode()
    first_lines: dict[str, int] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            first_lines.setdefault(node.targets[0].id, node.lineno)
    return {first_lines[name] for name in proof.file.argument_names if name in first_lines}


def _unused_equivalents(
    proof: ExerciseProof, alive: set[str], listed: Mapping[str, str]
) -> Iterator[Problem]:
    where = f"{proof.file.path}:{proof.file.line('equivalent')}"
    for key in listed:
        if key not in alive:
            yield Problem(proof.file.id, f"no mutant survives as '{key}'", where, "take it out")


def _weak_cases(proof: ExerciseProof, strength: Strength) -> Iterator[Finding]:
    if strength.score < MIN_SCORE:
        counted = strength.mutants - strength.equivalent
        what = f"the cases kill {strength.killed} of {counted} mutants"
        do = f"add cases for the survivors: {MIN_SCORE:.0%} must die"
        yield proof.file.cases.lineno, what, do
