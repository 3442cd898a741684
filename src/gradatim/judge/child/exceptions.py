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


def fault(error: BaseException, own: frozenset[str]) -> dict[str, Any]:
    """What is sent instead of an exception. `own`: the names of the learner's files."""
    classes = [k for k in _mro(type(error)) if issubclass(k, BaseException)][:KINDS]
    kinds = ["" if k is LearnerFault else _known_as(k) for k in classes]  # unknown to learners
    message, frames = _message(error), _frames(error)
    line, source = _place(error, own, frames)
    source = source.strip()
    told = source.startswith("raise ")  # by a statement of the learner's
    through = [frame for frame, _ in reversed(frames)]
    return {
        "kinds": kinds,
        "message": message,
        "line": line,
        "source": source,
        "advice": "" if told else advice(error, kinds[0], message, through),
    }


def _known_as(kind: type) -> str:
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
        return str(_attribute(error, "msg", ""))[:MESSAGE]
    try:
        text = str(error)
    except BaseException:  # a hostile __str__
        text = ""
    return text[:MESSAGE] if type(text) is str else ""


def _attribute(error: SyntaxError, name: str, otherwise: T) -> T:
    """An attribute, which the learner's code may have set to anything; `otherwise` if it has
    another type."""
    try:
        found = getattr(error, name)
    except BaseException:
        return otherwise
    return found if type(found) is type(otherwise) else otherwise


def _place(
    error: BaseException, own: frozenset[str], frames: list[tuple[FrameType, int]]
) -> tuple[int, str]:
    if isinstance(error, SyntaxError) and _attribute(error, "filename", "") in own:
        return _attribute(error, "lineno", 0), _attribute(error, "text", "")[:200]
    for frame, line in reversed(frames):
        name = frame.f_code.co_filename
        if name in own:
            return line, linecache.getline(name, line)[:200]
    return 0, ""
