"""The leak gate: decides whether code in a tutor's reply solves more of a lab than its hint does.

Code of the reply is put into the learner's file in every way that `rules.tutor.splices` knows, and
the judge runs the lab's checks on each result in its jail.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from itertools import chain, islice

from gradatim.errors import JudgeError
from gradatim.judge.grade import Judge
from gradatim.judge.report import DeclaredCheck, Result
from gradatim.judge.wall import CHECK_S, Task, run
from gradatim.model import CheckResult, Files, Material, Outcome, Seed
from gradatim.rules import tutor

REPLY_LIMIT = 12_000  # characters of a reply
SPLICES = 500  # programs to try
GATE_S = 60.0  # for all of them
RUNG_SPLICES = 60  # programs to try with the code of the hint itself
_AT_ONCE = 4


class Decision(StrEnum):
    """The decision about a reply. Only a CLEAR one is shown."""

    CLEAR = "clear"
    LEAK = "leak"
    UNDECIDED = "undecided"  # too long, too much code, too slow, or no judge available


class _Endless(Exception):
    """A check of a program did not end."""


class _TooMuch(Exception):
    """There are more programs to try than the gate has time for."""


class Gate:
    """The gate for one lab and one state of the learner's file.

    A reply leaks if some program made with its code passes the lab, or a check that the learner's
    file fails. A check does not count if the starter, code of the hint itself, or a function that
    always returns the same value passes it, too. The starter is tried as well as the learner's
    file, because a mistake of the learner's must not hide what the reply gives away.
    """

    def __init__(self, judge: Judge, material: Material, files: Files, seed: Seed) -> None:
        """JudgeError if the judge cannot work."""
        self._judge, self._material, self._seed = judge, material, seed
        self._files = files
        verdict = judge.grade(material, files, seed)
        if verdict.outcome is Outcome.BROKEN:
            raise JudgeError("the lab cannot be judged right now")
        self.failing: CheckResult | None = next(iter(verdict.failed), None)
        self._missed = tuple(r.name for r in verdict.results if r.outcome is not Outcome.PASS)

    def decide(self, rung: str, reply: str, wait_s: float = GATE_S) -> Decision:
        """Whether `reply` may be shown in place of `rung`."""
        if len(reply) > REPLY_LIMIT:
            return Decision.UNDECIDED
        try:
            return self._decide(rung, reply, time.monotonic() + wait_s)
        except (JudgeError, _TooMuch):
            return Decision.UNDECIDED
        except (ValueError, RecursionError, MemoryError):  # a tree that `ast.unparse` cannot write
            return Decision.UNDECIDED

    def _decide(self, rung: str, reply: str, deadline: float) -> Decision:
        programs = self._programs(reply)
        if (first := next(programs, None)) is None:
            return Decision.CLEAR
        free, rung_solves = set[str](), False
        for program, passed in self._run(self._harmless(rung), deadline):
            free |= passed
            rung_solves |= self._solves(program, passed)
        for program, passed in self._run(chain([first], programs), deadline):
            if passed - free or (not rung_solves and self._solves(program, passed)):
                return Decision.LEAK
        return Decision.CLEAR

    def _harmless(self, rung: str) -> Iterator[str]:
        """Programs that reveal nothing."""
        starter = self._text(self._material.starter)
        yield starter
        yield from tutor.constant(starter)
        yield from islice(self._programs(rung), RUNG_SPLICES)

    def _programs(self, text: str) -> Iterator[str]:
        """Programs made with the code of a text, without repetition."""
        found = tutor.snippets(tutor.pieces(text))
        bases = dict.fromkeys(map(self._text, (self._files, self._material.starter)))
        seen = set(bases)
        for base in bases:
            for program in tutor.splices(base, found):
                if program not in seen:
                    seen.add(program)
                    yield program

    def _text(self, files: Files) -> str:
        return files[self._material.lab.file].decode("utf-8-sig")

    def _run(self, programs: Iterable[str], deadline: float) -> Iterator[tuple[str, set[str]]]:
        """Each program and the checks it passes that the learner's file does not. _TooMuch if
        there are too many, or at the deadline."""
        remaining, tried = iter(programs), 0
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            while group := list(islice(remaining, _AT_ONCE)):
                if tried >= SPLICES or time.monotonic() > deadline:
                    raise _TooMuch
                yield from zip(group, pool.map(self._passes, group), strict=True)
                tried += len(group)

    def _solves(self, program: str, passed: set[str]) -> bool:
        """Whether a program that passed these checks passes the lab."""
        if not passed.issuperset(self._missed):
            return False
        verdict = self._judge.grade(self._material, self._with(program), self._seed)
        return verdict.outcome is Outcome.PASS

    def _with(self, program: str) -> Files:
        return {**self._files, self._material.lab.file: program.encode()}

    def _passes(self, program: str) -> set[str]:
        """The checks that it passes, up to the first that does not end."""
        found, begun = set[str](), time.monotonic()

        def take(declared: DeclaredCheck, result: Result) -> None:
            nonlocal begun
            if result.outcome == "PASS" and declared.name in self._missed:
                found.add(declared.name)
            spent, begun = time.monotonic() - begun, time.monotonic()
            if spent >= CHECK_S:  # the other checks would take as long
                raise _Endless

        task = Task(self._material, self._with(program), self._seed, only=self._missed)
        try:
            outcome = run(self._judge.children, task, take)
        except _Endless:
            return found
        if outcome.unusable:
            raise JudgeError("the checks cannot be used")
        return found
