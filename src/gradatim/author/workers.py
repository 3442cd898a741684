"""A warm judge that runs many programs at once, a few for each core; it decides nothing."""

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
Answer = TypeVar("Answer")

LABS = 4  # that are proven at once
WAITING = 3  # tasks more than there are cores: many wait for a process or a frame
SWITCH_S = 0.0005  # while one lab's names are found, the others' frames must pass


class Workers:
    """Use it in a `with` block, which ends every process at its end."""

    def __init__(self) -> None:
        affinity = hasattr(os, "sched_getaffinity")
        cores = (len(os.sched_getaffinity(0)) if affinity else os.cpu_count()) or 1
        self._pool = ThreadPoolExecutor(cores + WAITING)
        self._labs = ThreadPoolExecutor(LABS)
        self._judge = Judge(Pool())
        self._switch_s = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_S)

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._labs.shutdown(wait=False, cancel_futures=True)
        self._pool.shutdown(cancel_futures=True)
        self._labs.shutdown()
        self._judge.close()
        sys.setswitchinterval(self._switch_s)

    @property
    def level(self) -> Level:
        return self._judge.level

    def map(self, ask: Callable[[Item], Answer], items: Iterable[Item]) -> list[Answer]:
        """The answers in the order of the items, several at a time."""
        return list(self._pool.map(ask, items))

    def map_labs(self, ask: Callable[[Item], Answer], items: Iterable[Item]) -> Iterator[Answer]:
        """The answers in the order of the items, each of which calls `map` in turn: where one
        waits for its last program, the next one keeps the cores busy."""
        return self._labs.map(ask, items)

    def grade(self, material: Material, files: Files, seed: int) -> Verdict:
        """The whole verdict."""
        return self._judge.grade(material, files, seed)

    def record(self, material: Material, files: Files, seed: int) -> Run:
        """A run whose assertions record and go on, as the naming of wrong ideas needs it."""
        return wall.run(self._judge.children, wall.Task(material, files, seed, soft=True))

    def until_failure(
        self, material: Material, files: Files, seed: int, first: tuple[str, ...] = ()
    ) -> Verdict:
        """The verdict up to the first failure, which decides. A program that never ends would
        otherwise be waited for in every check. `first`: checks to run before all others."""
        task = wall.Task(material, files, seed, until_failure=True, first=first)
        run = wall.run(self._judge.children, task)
        if failed(run) or passed(run):
            return self.verdict(material, seed, run)
        return self._judge.grade(material, files, seed)  # it must find out whose fault something is

    def verdict(self, material: Material, seed: int, run: Run) -> Verdict:
        """The verdict of a run that has failed or passed; a failure decides alone."""
        results = tuple(
            CheckResult(about.name, about.sentence, Outcome(result.outcome), result.message)
            for about, result in zip(run.checks, run.results, strict=False)
            if result.outcome == "FAIL" or not failed(run)
        )
        return Verdict(material.lab.id, material.version, seed, self.level, results)


def failed(run: Run) -> bool:
    """Whether a check has failed: no other can change what the verdict comes to."""
    return any(result.outcome == "FAIL" for result in run.results)


def complete(run: Run) -> bool:
    """Whether every check has passed or failed: none stumbled, none is missing."""
    outcomes = [result.outcome for result in run.results]
    return len(outcomes) == len(run.checks) and "ODD" not in outcomes and not run.unusable


def passed(run: Run) -> bool:
    """Whether every check has passed, and there was one."""
    outcomes = [result.outcome for result in run.results]
    return bool(outcomes) and outcomes == ["PASS"] * len(run.checks) and not run.unusable
