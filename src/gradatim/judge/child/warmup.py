"""Judges a small built-in lab in the warm interpreter, before any child is forked.

The first time is expensive: the first call of a library, code that the interpreter has not
specialised yet. This pays for it once, before all forks. No module, path, file or output is left
behind.
"""

from __future__ import annotations

import contextlib
import linecache
import os
import sys
import tempfile
from collections.abc import Iterator

from gradatim.checks import session
from gradatim.errors import JudgeError
from gradatim.judge.child.examiner import Examiner
from gradatim.judge.child.in_process import InProcessLine
from gradatim.judge.protocol.frames import HOST, Frame, frame
from gradatim.profiles import WARM_RUNS

_REMEDY = "reinstall Gradatim; report this if it stays"
_FILE = "rehearsed.py"
_SUBMISSION = b"""import numpy as np


def scaled(x, times=2.0):
    if times < 0:
        raise ValueError("times must not be negative")
    return np.asarray(x) * times


def each(f, xs):
    print("each")
    return [f(x) for x in xs]


class Sum:
    def __init__(self, start):
        self.total = start

    def add(self, x):
        self.total = self.total + x
        return self
"""
_CHECKS = '''import numpy as np

from gradatim.checks import check, close, equal, lend, raises


@check
def scales(lab, ref, rng):
    """scales an array"""
    x = rng.normal(size=(3, 4))
    close(lab.scaled(x), ref.scaled(x), hint="each number")
    close(lab.scaled(x.tolist(), times=3.0).sum(axis=1), (3 * x).sum(axis=1))


@check(needs=scales)
def refuses(lab):
    """refuses a negative factor"""
    raises(ValueError, lab.scaled, np.ones(2), -1.0)


@check
def asks_back(lab, rng):
    """calls what it is lent"""
    double = lend(lambda x: 2 * x)
    equal(lab.each(double, [1, 2.5, "a"]), [2, 5.0, "aa"])
    equal(double.count, 3)


@check(needs=[scales, asks_back])
def keeps(lab, ref):
    """keeps what it was given"""
    equal(lab.Sum(1).add(2).add(3).total, ref.Sum(1).add(2).add(3).total)
    equal({"a": (1, 2), "b": [True, "x"]}, {"a": (1, 2), "b": [True, "x"]})
'''


def warm_up() -> None:
    """Judges the lab `WARM_RUNS` times, in a folder that is removed afterwards."""
    with _restored_state(), tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for number in range(WARM_RUNS):
            role = _role(number)
            line = _LineWithoutRelay(role)
            examiner = Examiner(line, role)
            line.submission = examiner.lab
            if list(examiner.run().values()) != ["PASS"] * 4:
                raise JudgeError("the judge does not pass its own rehearsal", do=_REMEDY)
        os.chdir("/")


class _LineWithoutRelay(InProcessLine):
    """The line to a submission in the same process; messages to the relay are dropped."""

    def send(self, outgoing: Frame) -> None:
        if outgoing.peer != HOST:
            super().send(outgoing)


def _role(seed: int) -> Frame:
    files = {"d": [[_FILE, {"b": len(_SUBMISSION)}]]}
    lab = {"kind": "function", "file": _FILE, "files": files, "given": "", "checks": _CHECKS}
    run = {"seed": seed, "soft": seed % 4 == 3, "smallest": False, "only": None}
    options = {"until_failure": False, "first": []}
    return frame(HOST, {**lab, **run, **options, "data": {"d": []}}, [_SUBMISSION])


@contextlib.contextmanager
def _restored_state() -> Iterator[None]:
    streams, path, modules = (sys.stdout, sys.stderr), list(sys.path), set(sys.modules)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = streams
        sys.path[:] = path
        for name in ("rehearsed", "checks"):
            if name not in modules:
                sys.modules.pop(name, None)
        linecache.clearcache()
        session.begin(False)
