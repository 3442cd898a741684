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

from gradatim.checks.remote import Handle, Lent, Method
from gradatim.checks.show import as_python, is_pandas, show
from gradatim.judge.child.closures import around
from gradatim.judge.child.remote_submission import Call

ITEMS = 60  # items of an array that is always written out
MOST, ARRAY = 200, 600  # items and characters of an array that is still written out
LINES = 12  # lines of a function
WIDTH = 1_000  # characters of one value
_CAPITAL = re.compile("(?<=[a-z0-9])(?=[A-Z])")


class Unwritable(Exception):
    """Something is involved that no short line of Python can create."""


class Code:
    """Writes values; `before` has the lines that must come first."""

    def __init__(self) -> None:
        self.before: list[str] = []

    def value(self, x: Any) -> str:
        """A value as a Python expression, with all digits."""
        x = as_python(x)
        if isinstance(x, float):
            return repr(x) if math.isfinite(x) else f'float("{x}")'
        if isinstance(x, np.ndarray) and type(x) is np.ndarray and x.size <= MOST:
            text = f"np.array({self.value(x.tolist())}{dtype(x)})"
            return text if x.size <= ITEMS or len(text) <= ARRAY else self.large(x)
        if isinstance(x, np.ndarray) and x.size > ITEMS:
            return self.large(x)
        if type(x) in (list, tuple, dict) and x:
            return self._container(x)
        if is_pandas(x) and (text := self._pandas(x)):
            return text
        if is_pandas(x) and hasattr(x, "iloc"):
            return self.large(x)
        if isinstance(x, Lent) or (callable(x) and hasattr(x, "__name__")):
            return self._function(x)
        return show(x, width=WIDTH, digits=17)

    def large(self, x: Any) -> str:
        """The text for an array or table that is too large to write out."""
        if isinstance(x, np.ndarray):
            return f"<array of shape {x.shape}>"
        return f"<{type(x).__name__} of {len(x)} rows>"

    def beginning(self, x: np.ndarray[Any, Any], items: int) -> str:
        """The first items of the first rows of an array, with dots for the rest."""
        if not x.ndim:
            return self.value(x.item())
        size = max(x.size // max(len(x), 1), 1)
        rows = len(x) if x.size <= items else min(max(items // size, 1), len(x))
        inner = [self.beginning(np.asarray(row), max(items // max(rows, 1), 1)) for row in x[:rows]]
        return ", ".join([*inner, *["..."] * (rows < len(x))]).join("[]")

    def _container(self, x: Any) -> str:
        if isinstance(x, dict):
            inner = ", ".join(f"{self.value(key)}: {self.value(one)}" for key, one in x.items())
            return "{" + inner + "}"
        inner = ", ".join(map(self.value, x))
        if isinstance(x, tuple):
            return f"({inner},)" if len(x) == 1 else f"({inner})"
        return f"[{inner}]"

    # Functions ---------------------------------------------------------------------------

    def _function(self, x: Any) -> str:
        """A function by its name or source; an iterator with the items taken from it."""
        if isinstance(x, Lent) and x._iterates:
            return f"iter({self.value(x.gave)})" if x.gave else "<iterator>"
        thing = x._thing if isinstance(x, Lent) else x
        name = str(getattr(thing, "__name__", ""))
        home = str(getattr(thing, "__module__", ""))
        if getattr(np, name, None) is thing:
            return f"np.{name}"
        module = sys.modules.get(home)
        if home == builtins.__name__ or getattr(module, name, None) is not thing:
            return name if hasattr(builtins, name) else self._source(thing) or f"<{_what(thing)}>"
        return f"{home}.{name}" if home != "checks" else self._source(thing) or name

    def _source(self, thing: Any) -> str:
        """The source of a function of the checks, with the values of outer variables filled in; ""
        if it has none or is too long."""
        if isinstance(thing, MethodType):  # it needs its object
            return ""
        code = getattr(thing, "__code__", None)
        node = None if code is None else _node(code)
        if node is None:
            return ""
        filled = _Filled(self, around(thing))
        defaults = zip(thing.__defaults__ or (), node.args.defaults, strict=True)
        node.args.defaults = [filled.written(x, default) for x, default in defaults]
        if isinstance(node, ast.Lambda):
            return ast.unparse(filled.visit(node))
        node.decorator_list = []
        source = ast.unparse(filled.visit(node))
        if source.count("\n") >= LINES:
            return ""
        if source not in self.before:
            self.before.append(source)
        return str(node.name)

    # Tables ------------------------------------------------------------------------------

    def _pandas(self, x: Any) -> str:
        """A DataFrame, Series or Timestamp; "" if there is no short form for it."""
        kind = type(x).__name__
        if kind == "Timestamp":
            return f'pd.Timestamp("{x}")'
        columns = [x] if kind == "Series" else [x[c] for c in x] if kind == "DataFrame" else []
        written = [self._column(column) for column in columns]
        if not written or "" in written or len(x) * len(written) > ITEMS * 4:
            return ""
        index = self._index(x.index)
        if index is None:
            return ""
        if kind == "Series":
            name = "" if x.name is None else f", name={self.value(x.name)}"
            return f"pd.Series({written[0]}{index}{name})"
        pairs = zip(x.columns.tolist(), written, strict=True)
        inner = ", ".join(f"{self.value(name)}: {column}" for name, column in pairs)
        return f"pd.DataFrame({{{inner}}}{index})"

    def _column(self, x: Any) -> str:
        kind, items = str(x.dtype), [None if missing(v) else v for v in x.tolist()]
        if kind.startswith("datetime64") and getattr(x.dtype, "tz", None) is None:
            items = [None if v is None else str(v).removesuffix(" 00:00:00") for v in items]
            mixed = ', format="mixed"' if len({len(v) for v in items if v}) > 1 else ""
            return f"pd.to_datetime({self.value(items)}{mixed})"
        if kind in ("int64", "float64", "bool", "str", "string", "object") and _is_plain(items):
            same = kind != "object" or not all(isinstance(v, str | None) for v in items)
            return self.value(items) if same else f"np.array({self.value(items)}, dtype=object)"
        if kind in ("Int64", "boolean", "Float64", "int32", "float32", "int8"):
            return f'pd.array({self.value(items)}, dtype="{kind}")'
        return f"pd.Categorical({self.value(items)})" if kind == "category" else ""

    def _index(self, index: Any) -> str | None:
        """The index as an argument, "" for the default; None if there is no short form for it."""
        labels, named = index.tolist(), [*index.names]
        if labels == list(range(len(labels))) and named == [None]:
            return ""
        if index.nlevels > 1:
            if not all(map(_is_plain, labels)):
                return None
            names = f", names={self.value(named)}" if any(named) else ""
            return f", index=pd.MultiIndex.from_tuples({self.value(labels)}{names})"
        if str(index.dtype).startswith("datetime64"):
            text = self._column(index.to_series())
        else:
            text = self.value(labels) if _is_plain(labels) else ""
        if not text:
            return None
        return f", index={text if named == [None] else self._named_index(text, named[0])}"

    def _named_index(self, text: str, name: Any) -> str:
        return f"pd.Index({text}, name={self.value(name)})"


def dtype(x: np.ndarray[Any, Any]) -> str:
    usual = x.dtype.kind == "U" or (x.size and x.dtype in (np.float64, np.int64, np.bool_))
    return "" if usual else f', dtype="{x.dtype}"'


def missing(x: Any) -> bool:
    """Whether it is None, NaN, NA or NaT."""
    return x is None or type(x).__name__ in ("NAType", "NaTType") or (x != x) is True


def _is_plain(xs: Sequence[Any]) -> bool:
    return all(isinstance(x, str | int | float | bool | None) for x in xs)


def _what(thing: Any) -> str:
    """The text for a function that is neither known nor short, or for a callable object."""
    name = str(getattr(thing, "__name__", ""))
    return f"function {name}" if name.isidentifier() else "function"


def _node(code: Any) -> Any:
    """The node of a function or lambda in the source that it came from; None if not found."""
    source = "".join(linecache.getlines(code.co_filename))
    try:
        tree = ast.parse(textwrap.dedent(source))
    except SyntaxError:
        return None
    spans = {(a, c, d) for a, _, c, d in code.co_positions()}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == code.co_name:
            lines = [node.lineno, *(one.lineno for one in node.decorator_list)]
            if min(lines) == code.co_firstlineno:
                return node
        if isinstance(node, ast.Lambda) and code.co_name == "<lambda>":
            body = node.body
            if (body.lineno, body.col_offset, body.end_col_offset) in spans:
                return node
    return None


class _Filled(ast.NodeTransformer):
    """Replaces names by values."""

    def __init__(self, code: Code, known: dict[str, Any]) -> None:
        self._code, self._known = code, known

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._known or not isinstance(node.ctx, ast.Load):
            return node
        return self.written(self._known[node.id], node)

    def written(self, x: Any, otherwise: ast.expr) -> ast.expr:
        """A value as an expression; `otherwise` if it is too long."""
        try:
            return ast.parse(self._code.value(x), mode="eval").body
        except SyntaxError:  # an abbreviation
            return otherwise


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
    if isinstance(x, Lent):
        return not x._iterates
    return callable(x) and not isinstance(x, Handle | Method)


def variable(kind: str, type_name: str) -> str:
    """A variable name for an object, from its class. `kind`: one of `handles.WORDS`."""
    if kind in ("iterator", "function"):
        return {"iterator": "items", "function": "function"}[kind]
    name = _CAPITAL.sub("_", type_name).lower().strip("_")
    return name if name.isidentifier() and not keyword.iskeyword(name) else "made"


def unused(base: str, taken: Collection[str]) -> str:
    """The name, with a number if it is taken."""
    numbered = (f"{base}{n}" for n in itertools.count(2))
    return base if base not in taken else next(one for one in numbered if one not in taken)


def call_text(
    call: Call, args: Sequence[Any], code: Code, names: Mapping[int, str] | None = None
) -> str:
    """A call or attribute as the learner would write it. `names`: of values, by id()."""
    if call.op == "get":
        return f".{call.name}"
    named = names or {}
    parts = [named.get(id(x)) or code.value(x) for x in args]
    parts += [f"{key}={code.value(value)}" for key, value in call.kwargs.items()]
    return f"{'' if call.root or not call.name else '.'}{call.name}({', '.join(parts)})"
