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

from gradatim.author import examples, exercise_text, mutants, shell_proof, shell_parser
from gradatim.author.exercise_text import Found
from gradatim.author.mutants import Mutant
from gradatim.author.naming import NAMING_SEEDS, RecordedRuns, misnamed
from gradatim.author.proof import Problem, Strength, Survivor
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack, shell
from gradatim.curriculum.exercises import WRONG, ExerciseFile
from gradatim.judge.report import About, Result, Run
from gradatim.model import Files, Material, Outcome, Verdict

DIFFERENT = 3  # cases of each seed on which a wrong program must differ
MUTANT_SEEDS = 3  # a mutant that passes on all of them survives
WANTED = 0.95  # share of the non-equivalent mutants that must be killed
WHOLE = NAMING_SEEDS + 1  # seeds on which a wrong program runs all cases, which naming needs
# A case with the same arguments as an earlier one is not run again: the same failures are recorded.
# Once enough cases of a seed differ, its other cases are skipped.
_BY_SEED = """

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
""".replace("ENOUGH", str(DIFFERENT))
_CHECK = """

@check(mutates=_mutates)
def seed_{0:03}(lab, ref, rng):
    global _whole
    _whole = {1}
    _check_run(lab, ref, rng)
"""
# A mutant may never end: the kernel kills it after so many seconds of processor time.
_TIMER = "import signal as _signal\n_signal.setitimer(_signal.ITIMER_VIRTUAL, {0})\n"
_LEAST_S, _MOST_S, _TIMES = 0.5, 5.0, 20.0  # limits in seconds; multiple of the reference's time


@dataclass(frozen=True)
class Trial:
    """An exercise that is being proven."""

    workers: Workers
    file: ExerciseFile
    material: Material
    seeds: int
    extra: str = ""  # code before the generated checks

    def over(self, seeds: int, whole: int = 0) -> Material:
        """The exercise with one check for each seed instead of its own check. On the first `whole`
        seeds all cases are run."""
        checks = "".join(_CHECK.format(seed, seed < whole) for seed in range(seeds))
        text = self.material.checks + _BY_SEED + self.extra + checks
        return replace(self.material, checks=text)

    def recorded(self, files: Files, seeds: int, whole: int = 0) -> Run:
        """Runs one program on these seeds; on the first `whole` of them with all cases."""
        return self.workers.record(self.over(seeds, whole), files, 0)


def problems(
    workers: Workers, pack: Pack, exercise_id: str, seeds: int
) -> tuple[list[Problem], Strength]:
    """All problems of an exercise that can be parsed, and the result of its mutants."""
    file = ExerciseFile.read(pack.root, exercise_id)
    trial = Trial(workers, file, pack.material(exercise_id), _seeds(file, seeds))
    written = exercise_text.problems(pack, file)
    reference = trial.recorded(trial.material.solution, trial.seeds)
    found = list(_reference(trial, reference))
    strength = Strength(exercise_id, note="wrong ideas and mutants wait until the reference passes")
    if not found:
        if file.is_shell:
            trial = replace(trial, extra=shell_proof.remembering(reference))
        found = [
            *_starter(trial),
            *_wrong(trial),
            *(shell_proof if file.is_shell else examples).problems(workers, file, trial.material),
        ]
        strength = _strength(trial, sum(list(reference.seconds.values())[:MUTANT_SEEDS]))
        found += _weak(trial, strength)
    problems = [Problem(exercise_id, what, f"{file.path}:{line}", do) for line, what, do in found]
    return [*written, *problems], strength


def judged(trial: Trial, examples: Iterable[Found]) -> tuple[list[Found], Strength]:
    """Runs an exercise of any language: the problems, and the result of its mutants."""
    reference = trial.recorded(trial.material.solution, trial.seeds)
    found = list(_reference(trial, reference))
    if found:
        return found, Strength(trial.file.id, note="wrong ideas and mutants wait")
    strength = _strength(trial, sum(list(reference.seconds.values())[:MUTANT_SEEDS]))
    found = [*_starter(trial), *_wrong(trial), *examples, *_weak(trial, strength)]
    return found, strength


def _seeds(file: ExerciseFile, seeds: int) -> int:
    """The number of seeds. Shell scripts are slow: they get only as many as naming needs, or one if
    nothing is random."""
    if not file.is_shell:
        return seeds
    return min(seeds, WHOLE) if shell.draws(file.cases) else 1


# What must pass, and what must fail -------------------------------------------------------------


def _reference(trial: Trial, run: Run) -> Iterator[Found]:
    line = trial.file.reference.lineno
    if run.unusable:
        yield trial.file.cases.lineno, f"the cases cannot be used: {run.unusable}", "correct them"
        return
    bad = [result for result in run.results if result.outcome != "PASS"]
    if bad:
        what = f"the reference fails on {_often(len(bad), trial.seeds)}: {bad[0].message}"
        yield line, what, "correct it, or its cases"
    for error in sorted(_raised(run) - set(re.findall(r"\w+", trial.file.task))):
        yield (
            line,
            f"the reference raises {error} on a case, and the task does not say so",
            "say when",
        )


def _raised(run: Run) -> set[str]:
    """The names of the errors that were raised in any case."""
    frames = (frame.message for r in run.results for way, frame in r.trace if way == "answer")
    return {str(message["err"]["kinds"][0]) for message in frames if "err" in message}


def _often(count: int, of: int) -> str:
    return "every seed" if count == of else f"{count} of {of} seeds"


def _starter(trial: Trial) -> Iterator[Found]:
    material = trial.over(trial.seeds)
    verdict = trial.workers.grade(material, trial.material.starter, 0)
    passed = [r for r in verdict.results if r.outcome is not Outcome.FAIL]
    if passed and not _unloaded(verdict):
        place = "starter" if "starter" in trial.file.settings else ""
        line = trial.file.line(place) if place else trial.file.reference.lineno
        what = f"the starter passes on {_often(len(passed), trial.seeds)}"
        yield line, what, "add a case that it fails"


def _unloaded(verdict: Verdict) -> bool:
    """Whether the only failure is that the file does not load or lacks the name, and all other
    checks are skipped."""
    return {r.outcome for r in verdict.results} == {Outcome.FAIL, Outcome.SKIP}


def _wrong(trial: Trial) -> Iterator[Found]:
    """Problems of wrong programs: each must differ in enough cases on every seed, end, and be named
    as itself."""
    wrong = trial.material.wrong
    seeds = max(trial.seeds, WHOLE) if trial.material.draws else 1
    runs = trial.workers.map(lambda one: trial.recorded(one.files, seeds, WHOLE), wrong)
    again = trial.workers.map(lambda one: trial.recorded(one.files, 1, WHOLE), wrong)
    lines = {one.name.removeprefix(WRONG): one.lineno for one in trial.file.wrong}
    recorded: dict[str, RecordedRuns] = {}
    for one, run, more in zip(wrong, runs, again, strict=True):
        if problem := _too_alike(run, seeds):
            yield lines[one.name], f"wrong_{one.name} {problem[0]}", problem[1]
        known = [_one(run, n if trial.material.draws else 0) for n in range(WHOLE)]
        recorded[one.name] = RecordedRuns(known, _one(more, 0))
    for name, what in misnamed(recorded):
        yield lines[name], f"wrong_{name}: {what}", "add cases on which the ideas differ"


def _too_alike(run: Run, seeds: int) -> tuple[str, str] | None:
    """The problem of a wrong program's run and what to do about it; None if there is none."""
    for result in run.results:
        if _lost(result):
            return "does not go through all cases", "let each call end, and the process live"
        if result.outcome not in ("PASS", "FAIL"):
            return f"cannot be judged: {result.message}", "let it return plain values"
    if len(run.results) < seeds:
        return f"cannot be judged: {run.unusable or 'its process ended'}", "let each call end"
    fewest, seed = min((_different(result), n) for n, result in enumerate(run.results))
    if fewest >= DIFFERENT:
        return None
    what = f"differs on {fewest} case{'s' * (fewest != 1)} of seed {seed}"
    return what, f"add fixed cases: {DIFFERENT} must differ"


def _lost(result: Result) -> bool:
    """Whether the process ended, or was killed, before it answered."""
    questions = sum(way == "question" for way, _ in result.trace)
    return 2 * questions != len(result.trace)


def _different(result: Result) -> int:
    """The number of cases in which it differs from the reference."""
    return len(result.seen.message["seen"]) if result.seen is not None else 0


def _one(run: Run, seed: int) -> Run:
    """The part of a run for one seed, as a separate run that naming can compare."""
    result = run.result(f"seed_{seed:03}")
    about = About("cases_agree", "", ())
    return Run([about], [replace(result, check="cases_agree")] if result else [])


# Mutants ----------------------------------------------------------------------------------------


def _strength(trial: Trial, seconds: float) -> Strength:
    """Runs the mutants of the reference, each on a few seeds and with a short time limit."""
    limit = min(max(_LEAST_S, _TIMES * seconds), _MOST_S)
    material = trial.over(min(trial.seeds, MUTANT_SEEDS))
    if not trial.file.is_shell:  # shell sessions have their own time limit
        material = replace(material, given=_TIMER.format(limit))

    def judge(mutant: Mutant) -> Outcome:
        return trial.workers.until_failure(material, mutant.files, 0).outcome

    found = [one for one in _mutants(trial) if _line(one) not in _given(trial)]
    outcomes = trial.workers.map(judge, found)
    alive = [m for m, outcome in zip(found, outcomes, strict=True) if outcome is not Outcome.FAIL]
    listed = trial.material.lab.equivalent
    left = [mutant for mutant in alive if mutant.id not in listed]
    return Strength(
        lab=trial.file.id,
        mutants=len(found),
        killed=len(found) - len(alive),
        equivalent=len(alive) - len(left),
        survivors=tuple(Survivor(trial.file.id, m.id, m.diff) for m in left),
        problems=tuple(_stale(trial, {mutant.id for mutant in alive}, listed)),
        note="" if found else "nothing in it can be changed",
    )


def _mutants(trial: Trial) -> Iterator[Mutant]:
    if trial.file.is_shell:
        return mutants.changed(trial.material.lab.file, trial.file.commands, shell_parser.changes)
    return mutants.mutants(trial.material)


def _line(mutant: Mutant) -> int:
    """The line that a mutant changes."""
    found = re.search(r" @ (\d+):", mutant.id)
    return int(found[1]) if found else 0


def _given(trial: Trial) -> set[int]:
    """The lines of a script that assign the given values, which are replaced in every run."""
    if not trial.file.prints:
        return set()
    text = trial.material.solution[trial.material.lab.file].decode()
    heads: dict[str, int] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            heads.setdefault(node.targets[0].id, node.lineno)
    return {heads[name] for name in trial.file.names if name in heads}


def _stale(trial: Trial, alive: set[str], listed: Mapping[str, str]) -> Iterator[Problem]:
    where = f"{trial.file.path}:{trial.file.line('equivalent')}"
    for key in listed:
        if key not in alive:
            yield Problem(trial.file.id, f"no mutant survives as '{key}'", where, "take it out")


def _weak(trial: Trial, strength: Strength) -> Iterator[Found]:
    if strength.score < WANTED:
        counted = strength.mutants - strength.equivalent
        what = f"the cases kill {strength.killed} of {counted} mutants"
        do = f"add cases for the survivors: {WANTED:.0%} must die"
        yield trial.file.cases.lineno, what, do
