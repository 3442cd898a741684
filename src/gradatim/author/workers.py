"""A warm judge for many programs at once, one for each core; it decides nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from types import TracebackType
from typing import TypeVar

from gradatim.judge import wall
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.report import Run
from gradatim.model import CheckResult, Files, Material, Outcome, Verdict

Item = TypeVar("Item")
Answer = TypeVar("Answer")

ABREAST = 4  # labs that are proven at once
WAITING = 3  # tasks beside those that keep the cores busy: many wait for a process or a frame
TURN = 0.0005  # seconds; while one lab's names are found, the others' frames must pass


class Bench:
    """Use it in a `with` block, which ends every process at its end."""

    def __init__(self) -> None:
        affinity = hasattr(os, "sched_getaffinity")
        self.cores = (len(os.sched_getaffinity(0)) if affinity else os.cpu_count()) or 1
        self._pool = ThreadPoolExecutor(self.cores + WAITING)
        self._labs = ThreadPoolExecutor(ABREAST)
        self._judge = Judge(Pool())
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(TURN)

    def __enter__(self) -> Bench:
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
        sys.setswitchinterval(self._turn)

    def each(self, ask: Callable[[Item], Answer], items: Iterable[Item]) -> list[Answer]:
        """The answers in the order of the items, several at a time."""
        return list(self._pool.map(ask, items))

    def dealt(
        self, ask: Callable[[Sequence[Item]], list[Answer]], items: Sequence[Item]
    ) -> list[Answer]:
        """The answers in the order of the items, which are dealt out among the cores."""
        parts = [items[core :: self.cores] for core in range(self.cores)]
        told = [iter(part) for part in self.each(ask, parts)]
        return [next(told[at % self.cores]) for at in range(len(items))]

    def abreast(self, ask: Callable[[Item], Answer], items: Iterable[Item]) -> Iterator[Answer]:
        """The answers in the order of the items, each of which asks for `each` in turn: where one
        waits for its last program, the next one keeps the cores busy."""
        return self._labs.map(ask, items)

    def grade(self, material: Material, files: Files, seed: int) -> Verdict:
        """The whole verdict."""
        return self._judge.grade(material, files, seed)

    def recorded(self, material: Material, files: Files, seed: int) -> Run:
        """A run whose assertions record and go on, as the naming of wrong ideas needs it."""
        return wall.run(self._judge.children, wall.Task(material, files, seed, soft=True))

    def sitting(self) -> closing[wall.Sitting]:
        """For many runs of programs that this pack vouches for."""
        return closing(wall.Sitting(self._judge.children))

    def until_failure(
        self, material: Material, files: Files, seed: int, likely: tuple[str, ...] = ()
    ) -> Verdict:
        """The verdict up to the first failure, which decides. A program that never ends would
        otherwise be waited for in every check. `likely`: checks to ask before all others."""
        task = wall.Task(material, files, seed, until_failure=True, first=likely)
        ran = wall.run(self._judge.children, task)
        if failed(ran) or passed(ran):
            return self.verdict(material, seed, ran)
        return self._judge.grade(material, files, seed)  # it must find out whose fault something is

    def verdict(self, material: Material, seed: int, run: Run) -> Verdict:
        """What a run comes to that has failed or passed; a failure decides alone."""
        results = tuple(
            CheckResult(about.name, about.sentence, Outcome(result.outcome), result.message)
            for about, result in zip(run.checks, run.results, strict=False)
            if result.outcome == "FAIL" or not failed(run)
        )
        return Verdict(material.lab.id, material.version, seed, self._judge.level, results)


def failed(run: Run) -> bool:
    """Whether a check has failed: no other can change what the verdict comes to."""
    return any(result.outcome == "FAIL" for result in run.results)


def whole(run: Run) -> bool:
    """Whether every check has told whether it passed: none stumbled, none is missing."""
    told = [result.outcome for result in run.results]
    return len(told) == len(run.checks) and "ODD" not in told and not run.unusable


def passed(run: Run) -> bool:
    """Whether every check has passed, and there was one."""
    told = [result.outcome for result in run.results]
    return bool(told) and told == ["PASS"] * len(run.checks) and not run.unusable
