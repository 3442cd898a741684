"""Writes values and calls as Python that can be pasted. It runs none of them."""

from __future__ import annotations

import ast
import builtins
import itertools
import keyword
import linecache
import math
import re
import sys
import textwrap
from collections.abc import Collection, Mapping, Sequence
from types import MethodType
from typing import Any

import numpy as np

from gradatim.checks.remote import Handle, LentObject, Method
from gradatim.checks.show import as_python, is_pandas, show
from gradatim.judge.child.closures import outer_variables
from gradatim.judge.child.remote_submission import Call

SHORT_ARRAY_ITEMS = 60  # items of an array that is always written out
MAX_ARRAY_ITEMS, MAX_ARRAY_CHARS = (
    200,
    600,
)  # items and characters of an array that is still written out
MAX_FUNCTION_LINES = 12  # lines of a function
MAX_VALUE_CHARS = 1_000  # characters of one value
_WORD_BOUNDARY = re.compile("(?<=[a-z0-9])(?=[A-Z])")


class Unwritable(Exception):
    """Something is involved that no short line of Python can create."""


class CodeWriter:
    """Writes values; `setup_lines` must come before the code that uses them."""

    def __init__(self) -> None:
        self.setup_lines: list[str] = []

    def value(self, x: Any) -> str:
        """A value as a Python expression, with all digits."""
        x = as_python(x)
        if isinstance(x, float):
            return repr(x) if math.isfinite(x) else f'float("{x}")'
        if isinstance(x, np.ndarray) and type(x) is np.ndarray and x.size <= MAX_ARRAY_ITEMS:
            text = f"np.array({self.value(x.tolist())}{dtype_argument(x)})"
            return (
                text
                if x.size <= SHORT_ARRAY_ITEMS or len(text) <= MAX_ARRAY_CHARS
                else self.large_value(x)
            )
        if isinstance(x, np.ndarray) and x.size > SHORT_ARRAY_ITEMS:
            return self.large_value(x)
        if type(x) in (list, tuple, dict) and x:
            return self._container(x)
        if is_pandas(x) and (text := self._pandas(x)):
            return text
        if is_pandas(x) and hasattr(x, "iloc"):
            return self.large_value(x)
        if isinstance(x, LentObject) or (callable(x) and hasattr(x, "__name__")):
            return self._function(x)
        return show(x, width=MAX_VALUE_CHARS, digits=17)

    def large_value(self, x: Any) -> str:
        """The text for an array or table that is too large to write out."""
        if isinstance(x, np.ndarray):
            return f"<array of shape {x.shape}>"
        return f"<{type(x).__name__} of {len(x)} rows>"

    def first_items(self, x: np.ndarray[Any, Any], items: int) -> str:
        """The first items of the first rows of an array, with dots for the rest."""
        if not x.ndim:
            return self.value(x.item())
        size = max(x.size // max(len(x), 1), 1)
        rows = len(x) if x.size <= items else min(max(items // size, 1), len(x))
        inner = [
            self.first_items(np.asarray(row), max(items // max(rows, 1), 1)) for row in x[:rows]
        ]
        return ", ".join([*inner, *["..."] * (rows < len(x))]).join("[]")

    def _container(self, x: Any) -> str:
        if isinstance(x, dict):
            inner = ", ".join(f"{self.value(key)}: {self.value(item)}" for key, item in x.items())
            return "{" + inner + "}"
        inner = ", ".join(map(self.value, x))
        if isinstance(x, tuple):
            return f"({inner},)" if len(x) == 1 else f"({inner})"
        return f"[{inner}]"

    # Functions ---------------------------------------------------------------------------

    def _function(self, x: Any) -> str:
        """A function by its name or source; an iterator with the items taken from it."""
        if isinstance(x, LentObject) and x._is_iterator:
            return f"iter({self.value(x.yielded)})" if x.yielded else "<iterator>"
        function = x._thing if isinstance(x, LentObject) else x
        name = str(getattr(function, "__name__", ""))
        module_name = str(getattr(function, "__module__", ""))
        if getattr(np, name, None) is function:
            return f"np.{name}"
        module = sys.modules.get(module_name)
        if module_name == builtins.__name__ or getattr(module, name, None) is not function:
            return (
                name
                if hasattr(builtins, name)
                else self._source(function) or f"<{_function_placeholder(function)}>"
            )
        return (
            f"{module_name}.{name}" if module_name != "checks" else self._source(function) or name
        )

    def _source(self, function: Any) -> str:
        """The source of a function of the checks, with the values of outer variables filled in; ""
        if it has none or is too long."""
        if isinstance(function, MethodType):  # it needs its object
            return ""
        code = getattr(function, "__code__", None)
        node = None if code is None else _function_node(code)
        if node is None:
            return ""
        replacer = _NameReplacer(self, outer_variables(function))
        defaults = zip(function.__defaults__ or (), node.args.defaults, strict=True)
        node.args.defaults = [replacer.expression(x, default) for x, default in defaults]
        if isinstance(node, ast.Lambda):
            return ast.unparse(replacer.visit(node))
        node.decorator_list = []
        source = ast.unparse(replacer.visit(node))
        if source.count("\n") >= MAX_FUNCTION_LINES:
            return ""
        if source not in self.setup_lines:
            self.setup_lines.append(source)
        return str(node.name)

    # Tables ------------------------------------------------------------------------------

    def _pandas(self, x: Any) -> str:
        """A DataFrame, Series or Timestamp; "" if there is no short form for it."""
        kind = type(x).__name__
        if kind == "Timestamp":
            return f'pd.Timestamp("{x}")'
        columns = [x] if kind == "Series" else [x[c] for c in x] if kind == "DataFrame" else []
        column_texts = [self._column(column) for column in columns]
        if (
            not column_texts
            or "" in column_texts
            or len(x) * len(column_texts) > SHORT_ARRAY_ITEMS * 4
        ):
            return ""
        index = self._index(x.index)
        if index is None:
            return ""
        if kind == "Series":
            name = "" if x.name is None else f", name={self.value(x.name)}"
            return f"pd.Series({column_texts[0]}{index}{name})"
        pairs = zip(x.columns.tolist(), column_texts, strict=True)
        inner = ", ".join(f"{self.value(name)}: {column}" for name, column in pairs)
        return f"pd.DataFrame({{{inner}}}{index})"

    def _column(self, x: Any) -> str:
        kind, items = str(x.dtype), [None if is_missing(v) else v for v in x.tolist()]
        if kind.startswith("datetime64") and getattr(x.dtype, "tz", None) is None:
            items = [None if v is None else str(v).removesuffix(" 00:00:00") for v in items]
            mixed = ', format="mixed"' if len({len(v) for v in items if v}) > 1 else ""
            return f"pd.to_datetime({self.value(items)}{mixed})"
        if kind in ("int64", "float64", "bool", "str", "string", "object") and _is_plain(items):
            fits_list = kind != "object" or not all(isinstance(v, str | None) for v in items)
            return (
                self.value(items) if fits_list else f"np.array({self.value(items)}, dtype=object)"
            )
        if kind in ("Int64", "boolean", "Float64", "int32", "float32", "int8"):
            return f'pd.array({self.value(items)}, dtype="{kind}")'
        return f"pd.Categorical({self.value(items)})" if kind == "category" else ""

    def _index(self, index: Any) -> str | None:
        """The index as an argument, "" for the default; None if there is no short form for it."""
        labels, names = index.tolist(), [*index.names]
        if labels == list(range(len(labels))) and names == [None]:
            return ""
        if index.nlevels > 1:
            if not all(map(_is_plain, labels)):
                return None
            names_argument = f", names={self.value(names)}" if any(names) else ""
            return f", index=pd.MultiIndex.from_tuples({self.value(labels)}{names_argument})"
        if str(index.dtype).startswith("datetime64"):
            text = self._column(index.to_series())
        else:
            text = self.value(labels) if _is_plain(labels) else ""
        if not text:
            return None
        return f", index={text if names == [None] else self._named_index(text, names[0])}"

    def _named_index(self, text: str, name: Any) -> str:
        return f"pd.Index({text}, name={self.value(name)})"


def dtype_argument(x: np.ndarray[Any, Any]) -> str:
    is_default = x.dtype.kind == "U" or (x.size and x.dtype in (np.float64, np.int64, np.bool_))
    return "" if is_default else f', dtype="{x.dtype}"'


def is_missing(x: Any) -> bool:
    """Whether it is None, NaN, NA or NaT."""
    return x is None or type(x).__name__ in ("NAType", "NaTType") or (x != x) is True


def _is_plain(xs: Sequence[Any]) -> bool:
    return all(isinstance(x, str | int | float | bool | None) for x in xs)


def _function_placeholder(thing: Any) -> str:
    """The text for a function that is neither known nor short, or for a callable object."""
    name = str(getattr(thing, "__name__", ""))
    return f"function {name}" if name.isidentifier() else "function"


def _function_node(code: Any) -> Any:
    """The node of a function or lambda in the source that it came from; None if not found."""
    source = "".join(linecache.getlines(code.co_filename))
    try:
        tree = ast.parse(textwrap.dedent(source))
    except SyntaxError:
        return None
    spans = {
        (start_line, start_column, end_column)
        for start_line, _, start_column, end_column in code.co_positions()
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == code.co_name:
            lines = [node.lineno, *(decorator.lineno for decorator in node.decorator_list)]
            if min(lines) == code.co_firstlineno:
                return node
        if isinstance(node, ast.Lambda) and code.co_name == "<lambda>":
            body = node.body
            if (body.lineno, body.col_offset, body.end_col_offset) in spans:
                return node
    return None


class _NameReplacer(ast.NodeTransformer):
    """Replaces names by values."""

    def __init__(self, code: CodeWriter, values: dict[str, Any]) -> None:
        self._code, self._values = code, values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._values or not isinstance(node.ctx, ast.Load):
            return node
        return self.expression(self._values[node.id], node)

    def expression(self, x: Any, default: ast.expr) -> ast.expr:
        """A value as an expression; `default` if it is too long."""
        try:
            return ast.parse(self._code.value(x), mode="eval").body
        except SyntaxError:  # an abbreviation
            return default


def all_plain(xs: Any) -> bool:
    """Whether a call with these values can be repeated."""
    return all(
        isinstance(x, int | float | str | bool | np.ndarray | np.generic | type(None))
        or is_pandas(x)
        or (isinstance(x, list | tuple) and all_plain(x))
        or (isinstance(x, dict) and all_plain([*x, *x.values()]))
        or _is_function(x)
        for x in xs
    )


def _is_function(x: Any) -> bool:
    """Whether it is a function of the check, which can be lent again."""
    if isinstance(x, LentObject):
        return not x._is_iterator
    return callable(x) and not isinstance(x, Handle | Method)


def variable_name(kind: str, type_name: str) -> str:
    """A variable name for an object, from its class. `kind`: one of `handles.OBJECT_KINDS`."""
    if kind in ("iterator", "function"):
        return {"iterator": "items", "function": "function"}[kind]
    name = _WORD_BOUNDARY.sub("_", type_name).lower().strip("_")
    return name if name.isidentifier() and not keyword.iskeyword(name) else "made"


def unused_name(base: str, taken: Collection[str]) -> str:
    """The name, with a number if it is taken."""
    numbered = (f"{base}{n}" for n in itertools.count(2))
    return base if base not in taken else next(name for name in numbered if name not in taken)


def call_text(
    call: Call, args: Sequence[Any], code: CodeWriter, names: Mapping[int, str] | None = None
) -> str:
    """A call or attribute as the learner would write it. `names`: of values, by id()."""
    if call.op == "get":
        return f".{call.name}"
    named = names or {}
    parts = [named.get(id(x)) or code.value(x) for x in args]
    parts += [f"{key}={code.value(value)}" for key, value in call.kwargs.items()]
    return f"{'' if call.on_root or not call.name else '.'}{call.name}({', '.join(parts)})"
