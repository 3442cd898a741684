"""Writes down the calls that the learner's own tests and examples make."""

from __future__ import annotations

import ast
import contextlib
import dataclasses
import enum
import inspect
import io
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import FrameType
from typing import Any

from gradatim.defence.inside.calls import Tracer, traced
from gradatim.defence.inside.module import Load
from gradatim.defence.inside.values import LEARNER_MODULES, SHOWN, Unrepresentable, text

MAX_CALLS = 40  # calls of one function
MAX_CALL_LENGTH = 160  # characters of a call
SECONDS, SECONDS_EACH = 2.0, 0.5  # of all pieces; of one
_MAX_ROWS = 20  # of a parametrized test
_MAX_FRAME_ROWS = 6  # of a frame
_VARIABLE = 4 | 8  # flags of functions with *args or **kwargs


class Recorder:
    """Each call that reaches the file, as text that can be run again."""

    def __init__(self, names: Mapping[str, Any]) -> None:
        self.calls: list[str] = []
        self._names = names
        self._constructions: dict[
            int, tuple[Any, list[str]]
        ] = {}  # an object, and how it came about
        self._counts: dict[str, int] = {}

    def __call__(self, frame: FrameType) -> None:
        trace = sys.gettrace()
        sys.settrace(None)  # writing a value down may call the learner's code again
        with contextlib.suppress(Exception):
            self._record(frame)
        sys.settrace(trace)

    def _record(self, frame: FrameType) -> None:
        code = frame.f_code
        where = code.co_qualname.split(".")
        hidden = any(part.startswith("<") for part in where)
        if len(where) > 2 or hidden or code.co_flags & _VARIABLE:
            return
        plain, every = code.co_argcount, code.co_argcount + code.co_kwonlyargcount
        values = {name: frame.f_locals[name] for name in code.co_varnames[:plain]}
        keywords = {name: frame.f_locals[name] for name in code.co_varnames[plain:every]}
        if len(where) == 2 and "self" in values:
            return self._method(frame, where, values, keywords)
        values.pop("cls", None)
        name = ".".join(where)
        self._add(name, f"{name}({self._argument_text(values, keywords)})")

    def _method(
        self, frame: FrameType, where: list[str], values: dict[str, Any], keywords: dict[str, Any]
    ) -> None:
        one, name = values.pop("self"), where[1]
        caller = frame.f_back.f_locals.get("self") if frame.f_back else None
        if caller is one:
            return
        arguments = self._argument_text(values, keywords)
        if name == "__init__":
            self._constructions[id(one)] = (one, [f"{type(one).__name__}({arguments})"])
        elif use := _use(type(one), name, arguments):
            self._use(one, ".".join(where), use)

    def _use(self, one: Any, where: str, use: str) -> None:
        held, steps = self._constructions.get(id(one)) or (None, [self._expression(one)])
        first, *rest = steps
        if rest:
            made = "; ".join([f"x = {first}", *(step.replace("{}", "x", 1) for step in rest)])
            self._add(where, f"{made}; {use.replace('{}', 'x', 1)}")
        else:
            self._add(where, use.replace("{}", first, 1))
        if held is not None:
            steps.append(use)

    def _add(self, name: str, call: str) -> None:
        self._counts[name] = self._counts.get(name, 0) + 1
        if (
            self._counts[name] <= MAX_CALLS
            and len(call) <= MAX_CALL_LENGTH
            and call not in self.calls
        ):
            self.calls.append(call)

    def _argument_text(self, values: Mapping[str, Any], keywords: Mapping[str, Any]) -> str:
        plain = [self._expression(value) for value in values.values()]
        return ", ".join([*plain, *(f"{n}={self._expression(v)}" for n, v in keywords.items())])

    def _expression(self, value: Any, depth: int = 0) -> str:
        """Python that makes the value again. Odd or ValueError if there is none."""
        kind = type(value)
        if kind.__module__ == "numpy" and kind.__name__ == "ndarray" and "np" in self._names:
            return f"np.array({text(value.tolist(), SHOWN)})"
        if (
            kind.__module__.startswith("pandas.")
            and "pd" in self._names
            and len(value) <= _MAX_FRAME_ROWS
        ):
            return f"pd.{kind.__name__}({self._nested(_columns(value), depth)})"
        if kind.__module__ in LEARNER_MODULES:
            return self._own(value, depth)
        if kind in (list, tuple, dict) and depth < 4 and len(value) <= 30:
            return self._nested(value, depth)
        found = text(value, SHOWN)
        ast.literal_eval(found)
        return found

    def _own(self, value: Any, depth: int) -> str:
        kind = type(value)
        if isinstance(value, enum.Enum):
            return str(value)
        if dataclasses.is_dataclass(value):
            fields = [getattr(value, one.name) for one in dataclasses.fields(value) if one.init]
        elif hasattr(kind, "_fields"):
            fields = list(value)
        else:
            _, steps = self._constructions[id(value)]
            if len(steps) > 1:
                raise Unrepresentable
            return steps[0]
        return f"{kind.__name__}({', '.join(self._expression(one, depth + 1) for one in fields)})"

    def _nested(self, value: Any, depth: int) -> str:
        def inner(one: Any) -> str:
            return self._expression(one, depth + 1)

        if isinstance(value, dict):
            return "{" + ", ".join(f"{inner(k)}: {inner(v)}" for k, v in value.items()) + "}"
        found = ", ".join(map(inner, value))
        if isinstance(value, list):
            return f"[{found}]"
        return f"({found}{',' if len(value) == 1 else ''})"


def _columns(value: Any) -> Any:
    """A frame or a series with the plain index, as lists. Odd for others."""
    if list(value.index) != list(range(len(value))):
        raise Unrepresentable
    return value.to_dict("list") if hasattr(value, "columns") else value.tolist()


def _use(kind: type, name: str, arguments: str) -> str:
    """How a method is used, with {} for the object; "" for one that is not used by name."""
    special = {"__len__": "len({})", "__call__": "{}(" + arguments + ")"}
    special["__getitem__"] = "{}[" + arguments + "]"
    if name in special or name.startswith("__"):
        return special.get(name, "")
    if isinstance(getattr(kind, name, None), property):
        return "{}." + name
    return "{}." + f"{name}({arguments})"


def collect_calls(load: Load, snippets: Sequence[Any]) -> list[str]:
    """The calls that these pieces make; "main" stands for the file run as a program."""
    end, recorder = time.monotonic() + SECONDS, Recorder(load().__dict__)
    for snippet in snippets:
        with contextlib.suppress(BaseException), _silenced():
            for piece in _pieces(snippet, load):
                until = min(end, time.monotonic() + SECONDS_EACH)
                with contextlib.suppress(BaseException), traced(Tracer(recorder, until)):
                    piece()
    return recorder.calls


@contextlib.contextmanager
def _silenced() -> Iterator[None]:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield


def _pieces(snippet: Any, load: Load) -> Iterator[Callable[[], object]]:
    """The file as a program; the examples of a docstring, one by one; the tests of a file."""
    if snippet == "main":
        yield partial(load, "__main__")
        return
    names = dict(load().__dict__) if snippet["kind"] == "doctest" else {"__name__": "tests"}
    for part in snippet["parts"]:
        yield partial(exec, compile(part, "<test>", "exec"), names)
    if snippet["kind"] != "doctest":
        for name, value in list(names.items()):
            if name.startswith("test") and callable(value):
                yield from _tests(value, names)


def _tests(function: Callable[..., object], names: Mapping[str, Any]) -> Iterator[partial[object]]:
    """A test with each row of its parametrization, and with what simple fixtures return."""
    rows: list[dict[str, Any]] = [{}]
    for mark in getattr(function, "pytestmark", []):
        if mark.name == "parametrize":
            rows = [row | more for row in rows for more in _parameters(*mark.args[:2])]
    wanted = list(inspect.signature(function).parameters)
    for row in rows[:_MAX_ROWS]:
        given = {name: _fixture(name, names) for name in wanted if name not in row}
        yield partial(function, **row, **given)


def _fixture(name: str, names: Mapping[str, Any], depth: int = 0) -> Any:
    """What a fixture without a generator returns. Odd for all others."""
    found = names.get(name)
    function = getattr(found, "__wrapped__", None) or getattr(found, "_fixture_function", None)
    if function is None or depth > 4 or inspect.isgeneratorfunction(function):
        raise Unrepresentable
    wanted = inspect.signature(function).parameters
    return function(**{one: _fixture(one, names, depth + 1) for one in wanted})


def _parameters(names: Any, rows: Sequence[Any]) -> Iterator[dict[str, Any]]:
    several = names.replace(" ", "").split(",") if isinstance(names, str) else list(names)
    for row in rows:
        values = getattr(row, "values", row)
        values = values if isinstance(values, (tuple, list)) else row
        yield dict(zip(several, values if len(several) > 1 else (values,), strict=False))
