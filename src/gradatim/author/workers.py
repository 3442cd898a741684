"""Runs many programs on one judge in parallel, a few more than there are cores."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

from gradatim.judge import wall
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.report import Run
from gradatim.model import CheckResult, Files, Level, Material, Outcome, Verdict

Item = TypeVar("Item")
Result = TypeVar("Result")

PARALLEL_LABS = 4  # labs that are proven at the same time
EXTRA_THREADS = 3  # threads in addition to the cores, since many wait for a process or a frame
SWITCH_INTERVAL_S = 0.0005  # short, so that other threads handle frames while one computes names


class Workers:
    """A judge with threads. Use it in a `with` block, which ends all its processes."""

    def __init__(self) -> None:
        affinity = hasattr(os, "sched_getaffinity")
        cores = (len(os.sched_getaffinity(0)) if affinity else os.cpu_count()) or 1
        self._pool = ThreadPoolExecutor(cores + EXTRA_THREADS)
        self._labs = ThreadPoolExecutor(PARALLEL_LABS)
        self._judge = Judge(Pool())
        self._switch_s = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL_S)

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._labs.shutdown(wait=False, cancel_futures=True)
        self._pool.shutdown(cancel_futures=True)
        self._labs.shutdown()
        self._judge.close()
        sys.setswitchinterval(self._switch_s)

    @property
    def level(self) -> Level:
        return self._judge.level

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
        """Calls `function` for several items at a time; results are in the order of the items."""
        return list(self._pool.map(function, items))

    def map_labs(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result]:
        """Calls `function`, which may use `map`, for several labs at a time: while one waits for
        its last program, others keep the cores busy. Results are in the order of the items."""
        return self._labs.map(function, items)

    def grade(self, material: Material, files: Files, seed: int) -> Verdict:
        """Runs all checks and returns the verdict."""
        return self._judge.grade(material, files, seed)

    def record(self, material: Material, files: Files, seed: int) -> Run:
        """A run in which checks continue after a failed assertion, as the naming of mistakes needs
        it."""
        return wall.run(self._judge.children, wall.Task(material, files, seed, soft=True))

    def until_failure(
        self, material: Material, files: Files, seed: int, first: tuple[str, ...] = ()
    ) -> Verdict:
        """The verdict up to the first failure, which decides; otherwise a program that never ends
        would run into the time limit of every check. `first`: checks to run before all others."""
        task = wall.Task(material, files, seed, until_failure=True, first=first)
        run = wall.run(self._judge.children, task)
        if failed(run) or passed(run):
            return self.verdict(material, seed, run)
        return self._judge.grade(material, files, seed)  # finds out whose fault the error is

    def verdict(self, material: Material, seed: int, run: Run) -> Verdict:
        """The verdict of a run that has failed or passed. After a failure it contains only the
        failed checks."""
        results = tuple(
            CheckResult(about.name, about.sentence, Outcome(result.outcome), result.message)
            for about, result in zip(run.checks, run.results, strict=False)
            if result.outcome == "FAIL" or not failed(run)
        )
        return Verdict(material.lab.id, material.version, seed, self.level, results)


def failed(run: Run) -> bool:
    """Whether a check has failed, which decides the verdict."""
    return any(result.outcome == "FAIL" for result in run.results)


def complete(run: Run) -> bool:
    """Whether every check has run and has passed or failed, without errors of checks.py."""
    outcomes = [result.outcome for result in run.results]
    return len(outcomes) == len(run.checks) and "ODD" not in outcomes and not run.unusable


def passed(run: Run) -> bool:
    """Whether there are checks and all have passed."""
    outcomes = [result.outcome for result in run.results]
    return bool(outcomes) and outcomes == ["PASS"] * len(run.checks) and not run.unusable
