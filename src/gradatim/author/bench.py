"""A warm judge for many programs at once, one for each core; it decides nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

from gradatim.judge import wall
from gradatim.judge.grade import Judge
from gradatim.judge.pool import Pool
from gradatim.judge.report import About, Result, Run
from gradatim.model import CheckResult, Files, Material, Outcome, Verdict

Item = TypeVar("Item")
Answer = TypeVar("Answer")


class _Decided(Exception):
    """A check has failed: the others are not needed."""

    def __init__(self, result: CheckResult) -> None:
        super().__init__(result.name)
        self.result = result


class Bench:
    """Use it in a `with` block, which ends every process at its end."""

    def __init__(self) -> None:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
        self._pool = ThreadPoolExecutor(cores or 1)
        self._judge = Judge(Pool())

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._pool.shutdown(cancel_futures=True)
        self._judge.close()

    def each(self, ask: Callable[[Item], Answer], items: Iterable[Item]) -> list[Answer]:
        """The answers in the order of the items, several at a time."""
        return list(self._pool.map(ask, items))

    def grade(self, material: Material, files: Files, seed: int) -> Verdict:
        """The whole verdict."""
        return self._judge.grade(material, files, seed)

    def recorded(self, material: Material, files: Files, seed: int) -> Run:
        """A run whose assertions record and go on, as the naming of wrong ideas needs it."""
        return wall.run(self._judge.children, wall.Task(material, files, seed, soft=True))

    def until_failure(
        self, material: Material, files: Files, seed: int, likely: tuple[str, ...] = ()
    ) -> Verdict:
        """The verdict up to the first failure, which decides. A program that never ends would
        otherwise be waited for in every check. `likely`: checks to ask before all others."""
        try:
            if likely:
                task = wall.Task(material, files, seed, only=likely)
                wall.run(self._judge.children, task, _stop_at_result)
            return self._judge.grade(material, files, seed, _stop_at_failure)
        except _Decided as decided:
            return Verdict(
                lab=material.lab.id,
                version=material.version,
                seed=seed,
                level=self._judge.level,
                results=(decided.result,),
            )


def _stop_at_result(about: About, result: Result) -> None:
    if result.outcome == "FAIL":
        raise _Decided(CheckResult(about.name, about.sentence, Outcome.FAIL, result.message))


def _stop_at_failure(result: CheckResult) -> None:
    if result.outcome is Outcome.FAIL:
        raise _Decided(result)
