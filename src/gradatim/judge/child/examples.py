"""A failing case as plain data: the call, its input tables, the result and the expected one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.remote import MissingName, RemoteError
from gradatim.checks.show import is_pandas, kind
from gradatim.judge.child import tables
from gradatim.judge.child.history import NamedCodeWriter, Script
from gradatim.judge.child.python_code import (
    CodeWriter,
    call_text,
    dtype_argument,
    is_missing,
    unused_name,
)
from gradatim.judge.child.reductions import is_table, tables_of
from gradatim.judge.child.remote_submission import Call, RemoteSubmission
from gradatim.model.comparison import TABLES, Comparison, Table

_PARAMETER = re.compile(r"[(,]\s*\**(\w+)")
LONG = 2_000  # characters; a longer call is shown without the lines before it
BEGINNING = 12  # items shown of an array that is too large to write out
ROWS = 10  # rows shown of such a table
OURS, THEIRS = "your result", "expected"


@dataclass(frozen=True)
class Contract:
    """What the lab defines for its cases.

    `valid`: by function name, a predicate on the arguments that the lesson covers. `calls`: whether
    a question is a call that the learner would write. `columns`: the name of the function that
    returns the column names of an answer, from the same arguments; "" if there is none.
    """

    valid: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    calls: bool = True
    columns: str = ""


@dataclass(frozen=True)
class Outcome:
    """The result and the expected one, as text and as values."""

    returned: str
    wanted: str
    stopped: bool = False  # with an error
    got: Any = None
    want: Any = None
    tolerance: Any = None
    heading: str = ""  # the column that both come from
    error: str = ""  # its type
    argument: int | None = None  # the position of the argument compared, if not the answer

    @property
    def failure(self) -> tuple[Any, ...]:
        """The kind of failure, which a smaller case must share to explain it."""
        odd = not self.stopped and kind(self.got) != kind(self.want)
        return self.stopped, self.error, self.argument, odd

    def same(self, other: Outcome) -> bool:
        """Whether both values equal those of the other outcome."""
        pairs = (self.got, other.got), (self.want, other.want)
        alike = self.stopped == other.stopped and all(type(a) is type(b) for a, b in pairs)
        return alike and not any(difference(a, b) for a, b in pairs)


def comparison(
    ref: RemoteSubmission,
    chain: Sequence[Call],
    args: Sequence[tuple[Any, ...]],
    outcome: Outcome,
    contract: Contract,
    left_out: Sequence[str] = (),
) -> Comparison:
    """The case as it is shown. `left_out`: columns that make no difference."""
    inputs = _inputs(ref, chain, args)
    shown = [(name, tables.grid(x)) for name, x in inputs.items()]
    columns = _columns(ref, chain[-1], args[-1], contract.columns)
    null = "NULL" if contract.columns else ""  # the rows of an SQL query
    both = results(outcome, columns, null) if inputs else ()
    returned, wanted = _sizes(outcome, both)
    found = (tables.single(n, x, left_out, null) for n, x in shown if x is not None)
    return Comparison(
        call=_call(ref, chain, args, inputs, outcome.argument) if contract.calls else "",
        returned=returned,
        wanted=wanted,
        stopped=outcome.stopped,
        inputs=tuple(found)[:TABLES],
        results=both,
    )


def _inputs(
    ref: RemoteSubmission, chain: Sequence[Call], args: Sequence[tuple[Any, ...]]
) -> dict[str, Any]:
    """The tables among the arguments, by name."""
    found = dict[str, Any]()
    for call, own in zip(chain, args, strict=True):
        names = parameters(ref, call)
        for number, arg in enumerate(own):
            if isinstance(arg, dict) and tables_of(arg):
                found |= arg
            elif tables.grid(arg) is not None and not any(_equal(arg, x) for x in found.values()):
                name = names[number] if number < len(names) else "df"
                found[name if name not in found else f"{name}{len(found) + 1}"] = arg
    return found


def _equal(a: Any, b: Any) -> bool:
    return type(a) is type(b) and not difference(a, b)


def _sizes(outcome: Outcome, results: Sequence[Table]) -> tuple[str, str]:
    """The result and the expected one as text; if tables show them, only sizes or dtypes."""
    if not results:
        return outcome.returned, _size(outcome.want) if is_pandas(outcome.want) else outcome.wanted
    sizes = _size(outcome.got), _size(outcome.want)
    if sizes[0] != sizes[1] or any(one.marks for one in results):
        return sizes
    return _types(outcome.got), _types(outcome.want)


def in_words(case: Comparison) -> str:
    """The case as text; "" if it has no call."""
    if not case.call or not case.returned:
        return case.call
    return f"{case.call}\ngot: {case.returned}\nexpected: {case.wanted}"


def results(outcome: Outcome, columns: Sequence[str], null: str) -> tuple[Table, ...]:
    """The result and the expected one as tables; () if one of them has no such form."""
    got, want = (tables.grid(x, columns, outcome.heading) for x in (outcome.got, outcome.want))
    if got is None or want is None:
        return ()
    rule = outcome.tolerance

    def same(a: Any, b: Any) -> bool:
        """All missing values are equal here; a difference in kind shows in the dtypes."""
        return (is_missing(a) and is_missing(b)) or not difference(a, b, rule)

    return tables.pair((OURS, THEIRS), got, want, same, null)


def _size(x: Any) -> str:
    rows = len(x)
    return f"{rows} row{'' if rows == 1 else 's'}"


def _types(x: Any) -> str:
    """The dtypes of the columns, shown if nothing else differs."""
    if is_table(x):
        return ", ".join(f"{name}: {kind}" for name, kind in x.dtypes.items())
    name = "" if getattr(x, "name", None) is None else f" called {x.name}"
    return f"{type(x).__name__} of {getattr(x, 'dtype', 'values')}{name}"


def _call(
    ref: RemoteSubmission,
    chain: Sequence[Call],
    args: Sequence[tuple[Any, ...]],
    inputs: dict[str, Any],
    argument: int | None,
) -> str:
    """The calls as code to paste. Tables get lines of their own, and so does an `argument` of the
    last call that was compared after it."""
    code = _AsTheyAre(ref)
    names = {
        id(arg): name
        for own in args
        for arg in own
        for name, x in inputs.items()
        if arg is x or (is_pandas(arg) and _equal(arg, x))
    }
    code.taken_names |= {*names.values()}
    code.setup_lines = [_table_line(code, name, x) for name, x in inputs.items()]
    last = ""
    if argument is not None:
        x = args[-1][argument]
        if id(x) not in names:
            names[id(x)] = (dict(enumerate(parameters(ref, chain[-1])))).get(argument, "x")
            code.setup_lines.append(f"{names[id(x)]} = {code.value(x)}")
        last = "\n" + names[id(x)]
    if _is_one_line(chain):
        text = "".join(call_text(*one, code, names) for one in zip(chain, args, strict=True))
    else:
        text = "\n".join(Script(ref, chain, code, args, names).call_lines)
    text += last
    whole = "\n".join([*code.setup_lines, text])
    return whole if len(whole) <= LONG else text


def _table_line(code: CodeWriter, name: str, x: Any) -> str:
    """The assignment of a table to its name; if it is too long, of its first rows."""
    text = code.value(x)
    if text != CodeWriter.large_value(code, x):
        return f"{name} = {text}"
    few = x.iloc[:ROWS]
    text = code.value(few)
    return f"{name} = {text}  # the first {len(few)} of {len(x)} rows"


class _AsTheyAre(NamedCodeWriter):
    """Writes values, and abbreviates those that are too long to paste."""

    def value(self, x: Any) -> str:
        return CodeWriter.value(self, x)

    def large_value(self, x: Any) -> str:
        """The name of an array; a line of its own shows its first items."""
        if not isinstance(x, np.ndarray):
            return CodeWriter.large_value(self, x)
        name = unused_name("x", {*self.taken_names, *self._lab.names})
        self.taken_names.add(name)
        text = f"np.array({self.first_items(x, BEGINNING)}{dtype_argument(x)})"
        self.setup_lines.append(f"{name} = {text}  # shape {x.shape}")
        return name


def _is_one_line(chain: Sequence[Call]) -> bool:
    """Whether each call is on the object that the previous one returned."""
    answers = [getattr(call.answer, "_id", None) for call in chain[:-1]]
    return answers == [call.target for call in chain[1:]]


def parameters(ref: RemoteSubmission, call: Call) -> list[str]:
    """The names of a function's parameters; [] if they are unknown."""
    if not call.on_root:
        return []
    try:
        return _PARAMETER.findall(str(ref.ask("signature", ref.target(call.name), None)))
    except (RemoteError, MissingName, StopIteration):
        return []


def _columns(ref: RemoteSubmission, call: Call, args: tuple[Any, ...], name: str) -> list[str]:
    """The column names of the rows that a call returned; [] if they are unknown."""
    if not name:
        return []
    question = Call("call", 0, name, name, args, call.kwargs)
    return [str(one) for one in ref.replay([question], [args])]
