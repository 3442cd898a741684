"""An error of the learner's code in plain values: its kinds, its message, the line it came from."""

from __future__ import annotations

import linecache
from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeVar

MESSAGE, KINDS, FRAMES = 2_000, 12, 10_000


class LearnerFault(Exception):
    """Something the learner's code did that the judge had to refuse."""


# A class of the learner's may have its own idea of its name, and of what it is derived from.
_mro: Callable[[type], tuple[type, ...]] = type.__dict__["__mro__"].__get__
_name: Callable[[type], str] = type.__dict__["__name__"].__get__

T = TypeVar("T", str, int)


def fault(error: BaseException, own: frozenset[str]) -> dict[str, Any]:
    """What crosses the wall instead of an exception. `own`: the learner's files."""
    classes = [k for k in _mro(type(error)) if issubclass(k, BaseException)][:KINDS]
    kinds = ["" if k is LearnerFault else _name(k) for k in classes]  # our name says nothing
    line, source = _place(error, own)
    return {"kinds": kinds, "message": _message(error), "line": line, "source": source.strip()}


def _message(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return str(_attribute(error, "msg", ""))[:MESSAGE]
    try:
        text = str(error)
    except BaseException:  # a hostile __str__; the kind says enough
        text = ""
    return text[:MESSAGE] if type(text) is str else ""


def _attribute(error: SyntaxError, name: str, otherwise: T) -> T:
    """An attribute, which the learner's code may have set to anything; `otherwise` if unusable."""
    try:
        found = getattr(error, name)
    except BaseException:
        return otherwise
    return found if type(found) is type(otherwise) else otherwise


def _place(error: BaseException, own: frozenset[str]) -> tuple[int, str]:
    if isinstance(error, SyntaxError) and _attribute(error, "filename", "") in own:
        return _attribute(error, "lineno", 0), _attribute(error, "text", "")[:200]
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
