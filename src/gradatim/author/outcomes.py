"""Judges the programs of a lab: solutions must pass; the starter, wrong files and exploits must
not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from gradatim.author import exploits
from gradatim.author.lint import check_names
from gradatim.author.naming import NAMING_SEEDS, RecordedRuns, misnamed, without_passing_traces
from gradatim.author.proof import Problem
from gradatim.author.workers import Workers, complete, failed
from gradatim.judge.report import Run
from gradatim.kinds import kind_of
from gradatim.model import Files, Material, Outcome, Verdict, misconception_of

SEEDS = 20  # seeds of a full proof
FEWER_SEEDS = NAMING_SEEDS + 1  # seeds for further variants of a mistake, or if no check is random
ALL_CHECKS_SEEDS = 2  # seeds on which failing programs run all checks: none may break the judge

Result = TypeVar("Result")


@dataclass(frozen=True)
class Program:
    """A program of a lab and the outcome that it must have on every seed."""

    path: str  # path in the lab's folder
    name: str  # name in wrong/; "" for other programs
    files: Files
    expected: Outcome


@dataclass(frozen=True)
class Outcomes:
    """The result of judging the programs of a lab."""

    problems: list[Problem]
    solution_passes: bool  # the solution passes on every seed
    failing: dict[str, str] = field(default_factory=dict)  # place of a program -> a check it fails


Task = tuple[Program, int]
"""A program and a seed."""


def examine(workers: Workers, material: Material, seeds: int) -> Outcomes:
    """Runs all programs of a lab. Naming and exploits are only tested if the solution passes."""
    if "rng" not in material.checks:
        seeds = min(seeds, FEWER_SEEDS)
    right = [program for program in programs(material) if program.expected is Outcome.PASS]
    wrong = [program for program in programs(material) if program.expected is Outcome.FAIL]
    verdicts = _judge_right(workers, material, right, seeds)
    solution_ok = not list(_unexpected_outcomes(right[0], verdicts[right[0].path]))
    recorded = _record_runs(workers, material, wrong) if solution_ok else {}
    first_checks = {
        program.name: _always_failing(runs)
        for program in wrong
        if (runs := recorded.get(program.name))
    }
    verdicts |= _judge_wrong(workers, material, wrong, seeds, recorded, first_checks)
    found = [
        _problem(material, program.path, what, do)
        for program in [*right, *wrong]
        for what, do in _unexpected_outcomes(program, verdicts[program.path])
    ]
    if solution_ok:
        found += [_problem(material, *row) for row in _naming_problems(material, recorded)]
        found += [_problem(material, *row) for row in _exploit_problems(workers, material)]
    return Outcomes(
        found,
        solution_ok,
        {program.path: _failed_check(verdicts[program.path]) for program in wrong},
    )


def solution_passes(workers: Workers, material: Material) -> bool:
    """Whether the solution passes on seed 0."""
    return workers.grade(material, material.solution, 0).outcome is Outcome.PASS


def programs(material: Material) -> Iterator[Program]:
    """All programs of a lab, the solution first, since the rest depends on it."""
    suffix = suffix_of(material)
    yield Program(f"solution{suffix}", "", material.solution, Outcome.PASS)
    for name, files in material.also.items():
        yield Program(f"also/{name}{suffix}", "", files, Outcome.PASS)
    yield Program(f"starter{suffix}", "", material.starter, Outcome.FAIL)
    for wrong in material.wrong:
        yield Program(f"wrong/{wrong.name}{suffix}", wrong.name, wrong.files, Outcome.FAIL)


def suffix_of(material: Material) -> str:
    """The suffix of starter, solution and the files in wrong/ and also/ of this lab."""
    return kind_of(material.lab.kind).stored_suffix(material.lab.file)


def _problem(material: Material, path: str, what: str, do: str) -> Problem:
    return Problem(material.lab.id, what, f"labs/{material.lab.id}/{path}", do)


# All seeds --------------------------------------------------------------------------------------


def _judge_right(
    workers: Workers, material: Material, programs: list[Program], seeds: int
) -> dict[str, list[Verdict]]:
    """The complete verdicts of programs that must pass, in the order of the seeds."""

    def grade(program: Program, seed: int) -> Verdict:
        return workers.grade(material, program.files, seed)

    found = _run_all(workers, grade, _tasks(programs, range(seeds)))
    return {
        program.path: [found[program.path, seed] for seed in range(seeds)] for program in programs
    }


def _judge_wrong(
    workers: Workers,
    material: Material,
    programs: list[Program],
    seeds: int,
    recorded: dict[str, RecordedRuns],
    first_checks: dict[str, tuple[str, ...]],
) -> dict[str, list[Verdict]]:
    """The verdicts of programs that must fail, in the order of the seeds; fewer seeds for further
    variants of a mistake.

    A recorded run counts as a verdict if every check in it passed or failed. Otherwise all checks
    run on the first seeds; on the others those in `first_checks` come first, and one failure is
    enough.
    """

    def grade(program: Program, seed: int) -> Verdict:
        if seed < ALL_CHECKS_SEEDS:
            return workers.grade(material, program.files, seed)
        return workers.until_failure(
            material, program.files, seed, first_checks.get(program.name, ())
        )

    fewer = min(seeds, FEWER_SEEDS)
    seeds_by_path = {
        p.path: range(fewer if p.name != misconception_of(p.name) else seeds) for p in programs
    }
    found = {
        (program.path, verdict.seed): verdict
        for program in programs
        for verdict in _from_records(workers, material, recorded.get(program.name))
    }
    tasks = [(p, s) for p in programs for s in seeds_by_path[p.path] if (p.path, s) not in found]
    found |= _run_all(workers, grade, tasks)  # type: ignore[arg-type]  # seeds are numbers here
    return {
        place: [found[place, seed] for seed in program_seeds]
        for place, program_seeds in seeds_by_path.items()
    }


def _from_records(
    workers: Workers, material: Material, recorded: RecordedRuns | None
) -> Iterator[Verdict]:
    for seed, run in enumerate(recorded.runs if recorded else ()):
        if failed(run) and complete(run):
            yield workers.verdict(material, seed, run)


def _always_failing(recorded: RecordedRuns) -> tuple[str, ...]:
    """The checks that failed on every recorded seed, fastest first."""
    runs = recorded.runs
    failing = [{r.check for r in run.results if r.outcome == "FAIL"} for run in runs]
    always = set.intersection(*failing)
    return tuple(sorted(always, key=lambda check: min(run.total_seconds(check) for run in runs)))


def _failed_check(verdicts: list[Verdict]) -> str:
    """The check that failed most often; "" if none did."""
    names = [result.name for verdict in verdicts for result in verdict.failed]
    return max(names, key=names.count, default="")


def _tasks(programs: list[Program], seeds: Iterable[int]) -> list[Task]:
    return [(program, seed) for program in programs for seed in seeds]


def _run_all(
    workers: Workers, run: Callable[[Program, int], Result], tasks: list[Task]
) -> dict[tuple[str, int], Result]:
    """Calls `run` for all tasks in parallel; the results by path and seed."""
    answers = workers.map(lambda task: run(*task), tasks)
    return {(program.path, seed): a for (program, seed), a in zip(tasks, answers, strict=True)}


# One program over all seeds ---------------------------------------------------------------------


def _unexpected_outcomes(program: Program, verdicts: list[Verdict]) -> Iterator[tuple[str, str]]:
    """Each outcome that is not the wanted one: on how many seeds, the first seed and its reason;
    and what to do."""
    for outcome in (Outcome.BROKEN, Outcome.FAIL, Outcome.PASS):
        matching = [v for v in verdicts if v.outcome is outcome]
        if not matching or outcome is program.expected:
            continue
        word = {"BROKEN": "breaks the judge", "FAIL": "fails", "PASS": "passes"}[outcome]
        often = (
            "every seed"
            if len(matching) == len(verdicts)
            else f"{len(matching)} of {len(verdicts)} seeds"
        )
        reason = _reason(matching[0], outcome)
        yield (
            f"it {word} on {often}, first on seed {matching[0].seed}{reason}",
            _REMEDIES[program.expected, outcome],
        )


_REMEDIES = {
    (
        Outcome.PASS,
        Outcome.FAIL,
    ): "correct it, or the check; an outcome must not depend on the seed",
    (Outcome.PASS, Outcome.BROKEN): "correct checks.py",
    (Outcome.FAIL, Outcome.PASS): "add a check that it fails, or inputs that show the difference",
    (Outcome.FAIL, Outcome.BROKEN): "compare with equal or close, which take any answer",
}


def _reason(verdict: Verdict, outcome: Outcome) -> str:
    first = next((r for r in verdict.results if r.outcome is outcome), None)
    if first is None or outcome is Outcome.PASS:
        return ""
    return f": {first.name}: {first.message}"


# Names and exploits -----------------------------------------------------------------------------


def _record_runs(
    workers: Workers, material: Material, programs: list[Program]
) -> dict[str, RecordedRuns]:
    """The recorded runs of each file of wrong/, by name; seed 0 is run twice."""

    def record(program: Program, seed: int) -> Run:
        return without_passing_traces(workers.record(material, program.files, seed))

    wrong = [program for program in programs if program.name]
    runs = _run_all(workers, record, _tasks(wrong, range(NAMING_SEEDS + 1)))
    repeats = _run_all(workers, record, _tasks(wrong, [0]))
    return {
        program.name: RecordedRuns(
            [runs[program.path, seed] for seed in range(NAMING_SEEDS + 1)], repeats[program.path, 0]
        )
        for program in wrong
    }


def _naming_problems(
    material: Material, recorded: dict[str, RecordedRuns]
) -> Iterator[tuple[str, str, str]]:
    for name, what in misnamed(recorded):
        yield f"wrong/{name}{suffix_of(material)}", what, _NAMING_REMEDY


_NAMING_REMEDY = (
    "add a check that tells them apart, or compare the value itself instead of a count of it"
)


def _exploit_problems(workers: Workers, material: Material) -> Iterator[tuple[str, str, str]]:
    attempts = list(exploits.programs(material, check_names(material.checks)))
    verdicts = workers.map(lambda attempt: workers.grade(material, attempt[1], 0), attempts)
    for (name, _), verdict in zip(attempts, verdicts, strict=True):
        if verdict.outcome in (Outcome.PASS, Outcome.BROKEN):
            word = "passes" if verdict.outcome is Outcome.PASS else "breaks the judge"
            what = f"a program {word} that {name}{_reason(verdict, verdict.outcome)}"
            yield "checks.py", what, "compare the answer itself with equal or close"
