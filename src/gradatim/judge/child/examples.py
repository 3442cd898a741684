"""A failing case as plain data: the call, its input tables, the result and the expected one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.remote import MissingName, RemoteError
from gradatim.checks.show import is_pandas, type_name
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
from gradatim.model.comparison import MAX_TABLES, Comparison, Table

_PARAMETER = re.compile(r"[(,]\s*\**(\w+)")
MAX_CHARACTERS = 2_000  # characters; a longer call is shown without the lines before it
ARRAY_ITEMS = 12  # items shown of an array that is too large to write out
TABLE_ROWS = 10  # rows shown of such a table
RESULT_LABEL, EXPECTED_LABEL = "your result", "expected"


@dataclass(frozen=True)
class Contract:
    """What the lab defines for its cases.

    `valid`: by function name, a predicate on the arguments that the lesson covers. `has_calls`:
    whether a question is a call that the learner would write. `columns`: the name of the function
    that returns the column names of an answer, from the same arguments; "" if there is none.
    """

    valid: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    has_calls: bool = True
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
    def failure_kind(self) -> tuple[Any, ...]:
        """The kind of failure, which a smaller case must share to explain it."""
        differs_in_kind = not self.stopped and type_name(self.got) != type_name(self.want)
        return self.stopped, self.error, self.argument, differs_in_kind

    def equals(self, other: Outcome) -> bool:
        """Whether both values equal those of the other outcome."""
        pairs = (self.got, other.got), (self.want, other.want)
        same_types = self.stopped == other.stopped and all(type(a) is type(b) for a, b in pairs)
        return same_types and not any(difference(a, b) for a, b in pairs)


def comparison(
    ref: RemoteSubmission,
    chain: Sequence[Call],
    args: Sequence[tuple[Any, ...]],
    outcome: Outcome,
    contract: Contract,
    left_out: Sequence[str] = (),
) -> Comparison:
    """The case as it is shown. `left_out`: columns that make no difference."""
    inputs = _input_tables(ref, chain, args)
    grids = [(name, tables.grid(x)) for name, x in inputs.items()]
    columns = _column_names(ref, chain[-1], args[-1], contract.columns)
    null = "NULL" if contract.columns else ""  # the rows of an SQL query
    compared_tables = result_tables(outcome, columns, null) if inputs else ()
    returned, wanted = _result_texts(outcome, compared_tables)
    input_tables = (tables.single_table(n, x, left_out, null) for n, x in grids if x is not None)
    return Comparison(
        call=_call_code(ref, chain, args, inputs, outcome.argument) if contract.has_calls else "",
        returned=returned,
        wanted=wanted,
        stopped=outcome.stopped,
        inputs=tuple(input_tables)[:MAX_TABLES],
        results=compared_tables,
    )


def _input_tables(
    ref: RemoteSubmission, chain: Sequence[Call], args: Sequence[tuple[Any, ...]]
) -> dict[str, Any]:
    """The tables among the arguments, by name."""
    inputs = dict[str, Any]()
    for call, call_args in zip(chain, args, strict=True):
        names = parameter_names(ref, call)
        for number, arg in enumerate(call_args):
            if isinstance(arg, dict) and tables_of(arg):
                inputs |= arg
            elif tables.grid(arg) is not None and not any(_equal(arg, x) for x in inputs.values()):
                name = names[number] if number < len(names) else "df"
                inputs[name if name not in inputs else f"{name}{len(inputs) + 1}"] = arg
    return inputs


def _equal(a: Any, b: Any) -> bool:
    return type(a) is type(b) and not difference(a, b)


def _result_texts(outcome: Outcome, compared_tables: Sequence[Table]) -> tuple[str, str]:
    """The result and the expected one as text; if tables show them, only sizes or dtypes."""
    if not compared_tables:
        return outcome.returned, _row_count(outcome.want) if is_pandas(
            outcome.want
        ) else outcome.wanted
    sizes = _row_count(outcome.got), _row_count(outcome.want)
    if sizes[0] != sizes[1] or any(table.marks for table in compared_tables):
        return sizes
    return _dtypes(outcome.got), _dtypes(outcome.want)


def as_text(case: Comparison) -> str:
    """The case as text; "" if it has no call."""
    if not case.call or not case.returned:
        return case.call
    return f"{case.call}\ngot: {case.returned}\nexpected: {case.wanted}"


def result_tables(outcome: Outcome, columns: Sequence[str], null: str) -> tuple[Table, ...]:
    """The result and the expected one as tables; () if one of them has no such form."""
    got, want = (tables.grid(x, columns, outcome.heading) for x in (outcome.got, outcome.want))
    if got is None or want is None:
        return ()
    tolerance = outcome.tolerance

    def is_equal(a: Any, b: Any) -> bool:
        """All missing values are equal here; a difference in kind shows in the dtypes."""
        return (is_missing(a) and is_missing(b)) or not difference(a, b, tolerance)

    return tables.table_pair((RESULT_LABEL, EXPECTED_LABEL), got, want, is_equal, null)


def _row_count(x: Any) -> str:
    rows = len(x)
    return f"{rows} row{'' if rows == 1 else 's'}"


def _dtypes(x: Any) -> str:
    """The dtypes of the columns, shown if nothing else differs."""
    if is_table(x):
        return ", ".join(f"{name}: {type_name}" for name, type_name in x.dtypes.items())
    name = "" if getattr(x, "name", None) is None else f" called {x.name}"
    return f"{type(x).__name__} of {getattr(x, 'dtype', 'values')}{name}"


def _call_code(
    ref: RemoteSubmission,
    chain: Sequence[Call],
    args: Sequence[tuple[Any, ...]],
    inputs: dict[str, Any],
    argument: int | None,
) -> str:
    """The calls as code to paste. Tables get lines of their own, and so does an `argument` of the
    last call that was compared after it."""
    code = _AbbreviatingWriter(ref)
    names = {
        id(arg): name
        for call_args in args
        for arg in call_args
        for name, x in inputs.items()
        if arg is x or (is_pandas(arg) and _equal(arg, x))
    }
    code.taken_names |= {*names.values()}
    code.setup_lines = [_table_line(code, name, x) for name, x in inputs.items()]
    argument_line = ""
    if argument is not None:
        x = args[-1][argument]
        if id(x) not in names:
            names[id(x)] = (dict(enumerate(parameter_names(ref, chain[-1])))).get(argument, "x")
            code.setup_lines.append(f"{names[id(x)]} = {code.value(x)}")
        argument_line = "\n" + names[id(x)]
    if _is_method_chain(chain):
        text = "".join(
            call_text(*call_and_args, code, names)
            for call_and_args in zip(chain, args, strict=True)
        )
    else:
        text = "\n".join(Script(ref, chain, code, args, names).call_lines)
    text += argument_line
    full_text = "\n".join([*code.setup_lines, text])
    return full_text if len(full_text) <= MAX_CHARACTERS else text


def _table_line(code: CodeWriter, name: str, x: Any) -> str:
    """The assignment of a table to its name; if it is too long, of its first rows."""
    text = code.value(x)
    if text != CodeWriter.large_value(code, x):
        return f"{name} = {text}"
    first_rows = x.iloc[:TABLE_ROWS]
    text = code.value(first_rows)
    return f"{name} = {text}  # the first {len(first_rows)} of {len(x)} rows"


class _AbbreviatingWriter(NamedCodeWriter):
    """Writes values, and abbreviates those that are too long to paste."""

    def value(self, x: Any) -> str:
        return CodeWriter.value(self, x)

    def large_value(self, x: Any) -> str:
        """The name of an array; a line of its own shows its first items."""
        if not isinstance(x, np.ndarray):
            return CodeWriter.large_value(self, x)
        name = unused_name("x", {*self.taken_names, *self._lab.names})
        self.taken_names.add(name)
        text = f"np.array({self.first_items(x, ARRAY_ITEMS)}{dtype_argument(x)})"
        self.setup_lines.append(f"{name} = {text}  # shape {x.shape}")
        return name


def _is_method_chain(chain: Sequence[Call]) -> bool:
    """Whether each call is on the object that the previous one returned."""
    answers = [getattr(call.answer, "_id", None) for call in chain[:-1]]
    return answers == [call.target for call in chain[1:]]


def parameter_names(ref: RemoteSubmission, call: Call) -> list[str]:
    """The names of a function's parameters; [] if they are unknown."""
    if not call.on_root:
        return []
    try:
        return _PARAMETER.findall(str(ref.ask("signature", ref.target(call.name), None)))
    except (RemoteError, MissingName, StopIteration):
        return []


def _column_names(ref: RemoteSubmission, call: Call, args: tuple[Any, ...], name: str) -> list[str]:
    """The column names of the rows that a call returned; [] if they are unknown."""
    if not name:
        return []
    call_once = Call("call", 0, name, name, args, call.kwargs)
    return [str(column) for column in ref.replay([call_once], [args])]
