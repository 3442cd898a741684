"""An error of the learner's code as plain values: its types, its message and its line."""

from __future__ import annotations

import linecache
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, TypeVar

from gradatim.judge.child.advice import advice
from gradatim.judge.protocol.values.names import ERRORS
from gradatim.kinds.kind import LearnerFault

MESSAGE, KINDS, FRAMES = 2_000, 12, 10_000


# A class of the learner's may override `__name__` and `__mro__`.
_mro: Callable[[type], tuple[type, ...]] = type.__dict__["__mro__"].__get__
_name: Callable[[type], str] = type.__dict__["__name__"].__get__

T = TypeVar("T", str, int)


def fault(error: BaseException, learner_files: frozenset[str]) -> dict[str, Any]:
    """What is sent instead of an exception. `learner_files`: the names of the learner's files."""
    classes = [k for k in _mro(type(error)) if issubclass(k, BaseException)][:KINDS]
    kinds = ["" if k is LearnerFault else _class_name(k) for k in classes]  # unknown to learners
    message, frames = _message(error), _frames(error)
    line, source = _source_line(error, learner_files, frames)
    source = source.strip()
    raised_by_learner = source.startswith("raise ")  # by a statement of the learner's
    through = [frame for frame, _ in reversed(frames)]
    return {
        "kinds": kinds,
        "message": message,
        "line": line,
        "source": source,
        "advice": "" if raised_by_learner else advice(error, kinds[0], message, through),
    }


def _class_name(kind: type) -> str:
    """The name of a class; with its module if it has the name of another, built-in exception."""
    name = _name(kind)
    if ERRORS.get(name, kind) in _mro(kind):
        return name
    module = kind.__dict__.get("__module__")
    return f"{module if type(module) is str else '?'}.{name}"


def _frames(error: BaseException) -> list[tuple[FrameType, int]]:
    """The frames of the traceback and the line in each, outermost first."""
    found: list[tuple[FrameType, int]] = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None and len(found) < FRAMES:
        found.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    return found


def _message(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return str(_checked_attribute(error, "msg", ""))[:MESSAGE]
    try:
        text = str(error)
    except BaseException:  # a hostile __str__
        text = ""
    return text[:MESSAGE] if type(text) is str else ""


def _checked_attribute(error: SyntaxError, name: str, default: T) -> T:
    """An attribute, which the learner's code may have set to anything; `default` if it has
    another type."""
    try:
        found = getattr(error, name)
    except BaseException:
        return default
    return found if type(found) is type(default) else default


def _source_line(
    error: BaseException, learner_files: frozenset[str], frames: list[tuple[FrameType, int]]
) -> tuple[int, str]:
    if (
        isinstance(error, SyntaxError)
        and _checked_attribute(error, "filename", "") in learner_files
    ):
        return _checked_attribute(error, "lineno", 0), _checked_attribute(error, "text", "")[:200]
    for frame, line in reversed(frames):
        name = frame.f_code.co_filename
        if name in learner_files:
            return line, linecache.getline(name, line)[:200]
    return 0, ""
