"""An error of the learner's code in plain values: its kinds, its message, the line it came from."""

from __future__ import annotations

import linecache
from types import TracebackType
from typing import Any

MESSAGE, KINDS, FRAMES = 2_000, 12, 10_000


class LearnerFault(Exception):
    """Something the learner's code did that the judge had to refuse."""


def fault(error: BaseException, own: frozenset[str]) -> dict[str, Any]:
    """What crosses the wall instead of an exception. `own`: the learner's files."""
    classes = [k for k in type(error).__mro__ if issubclass(k, BaseException)][:KINDS]
    kinds = ["" if k is LearnerFault else k.__name__ for k in classes]  # our name says nothing
    line, source = _place(error, own)
    return {"kinds": kinds, "message": _message(error), "line": line, "source": source.strip()}


def _message(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return str(error.msg)[:MESSAGE]
    try:
        text = str(error)
    except BaseException:  # a hostile __str__; the kind says enough
        text = ""
    return text[:MESSAGE] if type(text) is str else ""


def _place(error: BaseException, own: frozenset[str]) -> tuple[int, str]:
    if isinstance(error, SyntaxError) and error.filename in own:
        return error.lineno or 0, (error.text or "")[:200]
    last = (0, "")
    trace: TracebackType | None = error.__traceback__
    for _ in range(FRAMES):
        if trace is None:
            break
        name = trace.tb_frame.f_code.co_filename
        if name in own:
            last = trace.tb_lineno, linecache.getline(name, trace.tb_lineno)[:200]
        trace = trace.tb_next
    return last
