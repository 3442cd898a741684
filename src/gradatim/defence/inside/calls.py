"""Evaluates a call of the learner's code: what it comes to, and which lines run."""

from __future__ import annotations

import ast
import contextlib
import io
import math
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from types import FrameType
from typing import Any

from gradatim.defence.inside.module import NAME, Load, is_learner_file
from gradatim.defence.inside.values import Unrepresentable, forms, shown

MAX_STEPS = 20_000  # lines of the learner's code in one call
MAX_RESULT_LENGTH = 2_000  # characters of a result
OBJECT = "the object"  # whose method is called
_LAZY = {"generator", "map", "zip", "filter", "enumerate", "reversed", "islice", "chain"}
_MAX_ITEMS = 200  # values of a generator


class TooLong(BaseException):
    """More lines ran than one call may run."""


class Tracer:
    """Counts the lines of the learner's code that run, and remembers those of the file."""

    def __init__(
        self, on_call: Callable[[FrameType], None] | None = None, until: float = math.inf
    ) -> None:
        """`until`: when time is over, on the monotonic clock."""
        self.lines: set[int] = set()
        self.steps, self._on_call, self._until = 0, on_call, until

    def __call__(self, frame: FrameType, event: str, argument: object) -> Any:
        file = frame.f_code.co_filename
        if not is_learner_file(file):
            return None
        if self._on_call and file == NAME and event == "call":
            self._on_call(frame)
        return self._local

    def _local(self, frame: FrameType, event: str, argument: object) -> Any:
        if event == "line":
            self.steps += 1
            if self.steps > MAX_STEPS or (self.steps % 64 == 0 and time.monotonic() > self._until):
                raise TooLong
            if frame.f_code.co_filename == NAME:
                self.lines.add(frame.f_lineno)
        return self._local


@contextlib.contextmanager
def traced(tracer: Tracer) -> Iterator[None]:
    """Traces what runs meanwhile."""
    sys.settrace(tracer)
    try:
        yield
    finally:
        sys.settrace(None)


def observe(load: Load, call: str, raises: set[int]) -> dict[str, Any]:
    """What a call comes to: its text in two forms, its kind, and the lines that ran."""
    tracer, printed = Tracer(), io.StringIO()
    kind, values, changes = "value", [""] * 2, list[list[str]]()
    try:
        module = load()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
            value, changes = _evaluate(call, module.__dict__, tracer)
            values = forms(value)
    except (TooLong, RecursionError):
        kind, values = "endless", ["does not end"] * 2
    except Unrepresentable:
        kind = "odd"
    except (MemoryError, KeyboardInterrupt):
        raise
    except BaseException as error:
        kind = "raise" if _is_explicit(error, raises) else "crash"
        values = [f"raises {type(error).__name__}" + (f": {error}" if str(error) else "")] * 2
    texts = [_join_text(values[n], printed.getvalue(), [one[n] for one in changes]) for n in (0, 1)]
    if any(len(one) > MAX_RESULT_LENGTH or " at 0x" in one for one in texts):
        kind, texts = "odd", [""] * 2
    return {"kind": kind, "texts": texts, "lines": sorted(tracer.lines), "steps": tracer.steps}


def _join_text(value: str, printed: str, changes: list[str]) -> str:
    parts = [f"prints {printed!r}"] if printed else []
    if not (printed and value == "None"):
        parts.append(value)
    return " and ".join([*parts, *changes])


def _is_explicit(error: BaseException, raises: set[int]) -> bool:
    """Whether a `raise` of the learner's raised it."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None or not is_learner_file(last.tb_frame.f_code.co_filename):
        return False
    return last.tb_frame.f_code.co_filename != NAME or last.tb_lineno in raises


def raising_lines(source: str) -> set[int]:
    """The lines of a file's `raise` and `assert` statements."""
    found = set[int]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Raise, ast.Assert)):
            found.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return found


def _evaluate(call: str, names: dict[str, Any], tracer: Tracer) -> tuple[Any, list[list[str]]]:
    """The value of the last expression, and what became of the objects that it was given."""
    *before, last = ast.parse(call).body
    local: dict[str, Any] = {}
    for statement in before:
        with traced(tracer):
            exec(compile(ast.Module([statement], []), "<call>", "exec"), names, local)
    assert isinstance(last, ast.Expr)
    node = last.value

    def value_of(node: ast.expr) -> Any:
        with traced(tracer):
            return eval(compile(ast.Expression(node), "<call>", "eval"), names, local)

    if not isinstance(node, ast.Call):
        return _materialized(value_of(node), tracer), []
    function, watched = _resolve_function(node.func, value_of)
    arguments = [value_of(one) for one in node.args]
    keywords = {str(one.arg): value_of(one.value) for one in node.keywords}
    name = "its argument" if len(arguments) == 1 else "argument {}"
    watched |= {name.format(n): one for n, one in enumerate(arguments, 1) if _is_mutable(one)}
    earlier = {name: shown(one) for name, one in watched.items()}
    with traced(tracer):
        value = function(*arguments, **keywords)
    value = _materialized(value, tracer)
    return value, _changes(watched, earlier, value)


def _resolve_function(
    node: ast.expr, value_of: Callable[[ast.expr], Any]
) -> tuple[Any, dict[str, Any]]:
    """The function, and the object whose method it is."""
    if not isinstance(node, ast.Attribute):
        return value_of(node), {}
    owner = value_of(node.value)
    is_object = not isinstance(owner, type) and is_learner_file(_file_of(type(owner)))
    return getattr(owner, node.attr), {OBJECT: owner} if is_object else {}


def _file_of(kind: type) -> str | None:
    return getattr(sys.modules.get(kind.__module__), "__file__", None)


def _changes(watched: Mapping[str, Any], earlier: Mapping[str, str], value: Any) -> list[list[str]]:
    found = []
    for name, one in watched.items():
        is_reported = value is None and name == OBJECT
        if one is not value and (is_reported or shown(one) != earlier[name]):
            verb = "leaves" if name == OBJECT else f"{name} becomes"
            found.append([f"{verb} {form}" for form in forms(one)])
    return found


def _is_mutable(value: Any) -> bool:
    return not isinstance(value, (int, float, str, bytes, tuple, type(None)))


def _materialized(value: Any, tracer: Tracer) -> Any:
    """What a generator gives, as a list."""
    if type(value).__name__ not in _LAZY:
        return value
    found: list[Any] = []
    with traced(tracer):
        for one in value:
            found.append(one)
            if len(found) > _MAX_ITEMS:
                raise Unrepresentable
    return found
