"""Grades a submission; after a failure, names the misconceptions behind it."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from gradatim.judge.pictures import is_bounded
from gradatim.judge.processes.children import Children
from gradatim.judge.protocol import seeds
from gradatim.judge.report import DeclaredCheck, Result, Run
from gradatim.judge.wall import OnProgress, Task, run
from gradatim.kinds import kind_of
from gradatim.model import (
    CheckResult,
    Files,
    Level,
    Material,
    Misconception,
    Outcome,
    Seed,
    Verdict,
)

if TYPE_CHECKING:
    from gradatim.judge.naming import Match

OnResult = Callable[[CheckResult], None]
_PARALLEL_RUNS = min(os.cpu_count() or 1, 4)  # wrong solutions that run at once
CONFIRMATION_SEEDS = 5  # further seeds: on one, two programs may agree by chance


class Judge:
    """Gives verdicts and explains them. Its processes come from `children`."""

    def __init__(self, children: Children) -> None:
        self.children = children

    @property
    def level(self) -> Level:
        return self.children.level

    def close(self) -> None:
        """Ends every process that this judge started."""
        self.children.close()

    def grade(
        self,
        material: Material,
        files: Files,
        seed: Seed,
        on_result: OnResult | None = None,
        on_progress: OnProgress | None = None,
    ) -> Verdict:
        """Judges `files`. `on_result` is called when a check ends, `on_progress` while one runs.

        JudgeError if no child process is available; an error in the pack is a BROKEN result.
        """
        started = time.perf_counter()
        results: list[CheckResult] = []
        figures: list[bytes] = []

        def collect(declared: DeclaredCheck, result: Result) -> None:
            results.append(self._check_result(material, seed, declared, result))
            figures.extend(filter(is_bounded, result.figures))
            if on_result is not None:
                on_result(results[-1])

        finished_run = run(self.children, Task(material, files, seed), collect, on_progress)
        return Verdict(
            lab=material.lab.id,
            version=material.version,
            seed=seed,
            level=self.level,
            results=tuple(results + _missing_results(finished_run, results)),
            ms=(time.perf_counter() - started) * 1000,
            figures=tuple(figures[:4]),
        )

    def explain(self, material: Material, files: Files, verdict: Verdict) -> Verdict:
        """The verdict with the misconceptions that explain it and the smallest failing cases."""
        if verdict.outcome is not Outcome.FAIL:
            return verdict
        only = tuple(r.name for r in verdict.results if r.outcome is not Outcome.PASS)
        task = Task(material, files, verdict.seed, soft=True, smallest=True, only=only)
        first = self._run(task)
        matches = self._named(material, files, verdict, first)
        wrong = {wrong.name: wrong for wrong in material.wrong}
        named: dict[str, Misconception] = {}
        for match in matches:  # best first; several programs may have the same misconception
            solution = wrong[match.name]
            named.setdefault(
                solution.misconception,
                Misconception(solution.misconception, solution.lesson, match.complete),
            )
        return replace(
            verdict,
            misconceptions=tuple(named.values()),
            results=tuple(_with_case(result, first) for result in verdict.results),
            fingerprint=_fingerprint(first),
        )

    def _named(self, material: Material, files: Files, verdict: Verdict, first: Run) -> list[Match]:
        """The wrong solutions that failed in the same way, on this seed and on others.

        First, only the learner's failing checks run on all wrong solutions, which rules out most of
        them in a few milliseconds. Then all checks run on the rest, and again on the learner's
        program, since state that it keeps may show in a later check. If the program fails
        differently when only the failing checks run, all checks run on all wrong solutions. If
        every check fails, nothing has to run twice.
        """
        from gradatim.judge import naming  # here, because it imports NumPy

        wrong = {w.name: _comparable_files(material, files, w.files) for w in material.wrong}
        seed = verdict.seed
        failed = {result.name for result in verdict.failed}

        def soft_runs(names: Iterable[str], seed: Seed) -> tuple[Run, dict[str, Run]]:
            programs = {"": files, **{name: wrong[name] for name in names}}
            runs = self._soft_runs(material, programs, seed)
            return runs.pop(""), runs

        runs: tuple[Run, dict[str, Run]] | None = None
        if naming.failed_checks(first) == failed:
            # The learner's program runs again, since the search for a small case may have changed
            # its state.
            failing_runs = self._soft_runs(material, {"": files, **wrong}, seed, tuple(failed))
            learner = failing_runs.pop("")
            likely = naming.candidate_matches(learner, failing_runs)
            if len(failed) == len(verdict.results):  # those were all checks
                runs = learner, {match.name: failing_runs[match.name] for match in likely}
        else:
            likely = naming.candidate_matches(*soft_runs(wrong, seed))
        if not likely:
            return []
        if runs is None:
            runs = soft_runs([match.name for match in likely], seed)
        # All checks: with other inputs, a mistake may fail one that passed before.
        further = [
            partial(soft_runs, seed=seeds.further_seed(seed, number))
            for number in range(1, CONFIRMATION_SEEDS + 1 if material.has_random_inputs else 1)
        ]
        return naming.diagnose(*runs, further)

    def _soft_runs(
        self,
        material: Material,
        programs: Mapping[str, Files],
        seed: Seed,
        only: tuple[str, ...] | None = None,
    ) -> dict[str, Run]:
        """Runs several programs at once, by name; assertions record failures and go on."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(_PARALLEL_RUNS) as pool:
            runs = pool.map(lambda f: self._soft(material, f, seed, only), programs.values())
            return dict(zip(programs, runs, strict=True))

    def _soft(
        self, material: Material, files: Files, seed: Seed, only: tuple[str, ...] | None = None
    ) -> Run:
        return self._run(Task(material, files, seed, soft=True, only=only))

    def _run(self, task: Task) -> Run:
        return run(self.children, task)

    def _check_result(
        self, material: Material, seed: Seed, declared: DeclaredCheck, result: Result
    ) -> CheckResult:
        outcome, message = result.outcome, result.message
        if outcome == "ODD":
            outcome, message = self._whose_fault(material, seed, declared, message)
        return CheckResult(
            name=declared.name,
            sentence=declared.sentence,
            outcome=Outcome(outcome),
            message=message,
            hint=result.hint,
            output=result.output,
            comparison=result.comparison,
        )

    def _whose_fault(
        self, material: Material, seed: Seed, declared: DeclaredCheck, message: str
    ) -> tuple[str, str]:
        """Decides who caused an error in checks.py: the learner's answer if the reference passes
        the check, else the check itself."""
        reference_run = self._run(Task(material, material.solution, seed, only=(declared.name,)))
        result = reference_run.result(declared.name)
        if result is not None and result.outcome == "PASS":
            return "FAIL", f"your answer could not be used: {message}"
        return "BROKEN", f"the check itself is broken: {message}"


def _missing_results(finished_run: Run, results: list[CheckResult]) -> list[CheckResult]:
    """Silence is never a pass: a check without a result, or a lab without checks, is BROKEN."""
    if finished_run.unusable or not finished_run.checks:
        why = finished_run.unusable or "checks.py declares no check"
        return [CheckResult("checks", "can be checked", Outcome.BROKEN, why)]
    reported = {result.name for result in results}
    return [
        CheckResult(declared.name, declared.sentence, Outcome.BROKEN, "the judge has no result")
        for declared in finished_run.checks
        if declared.name not in reported
    ]


def _comparable_files(material: Material, files: Files, other: Files) -> Files:
    """The files of a wrong solution, adapted for a comparison with the learner's: with the
    learner's own task file, and by the kind of lab, such as to the SQL engine that is named."""
    kind, file = kind_of(material.lab.kind), material.lab.file
    own = {name: files[name] for name in [kind.task_file(file)] if name in files}
    if kind.adapt_file is not None and file in files and file in other:
        own[file] = kind.adapt_file(files[file], other[file])
    return {**other, **own}


def _with_case(result: CheckResult, soft: Run) -> CheckResult:
    recorded = soft.result(result.name)
    if result.outcome is not Outcome.FAIL or recorded is None:
        return result
    return replace(result, case=recorded.case, comparison=recorded.comparison or result.comparison)


def _fingerprint(soft: Run) -> str:
    """Equal for submissions that fail the same checks with the same kind of message."""
    failures = sorted((r.check, r.outcome, r.message.split(":")[0][:40]) for r in soft.results)
    return hashlib.blake2b(repr(failures).encode(), digest_size=8).hexdigest()
