"""Records what a helper of the lab's author does with the learner's objects, as lines that a
learner would write.

The helper's module is compiled again so that each call, operator and attribute access is reported.
Those that involve an object of the learner's become lines. If a line could not be pasted, there is
no record.
"""

from __future__ import annotations

import ast
import builtins
import operator
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import FunctionType, MethodType, ModuleType
from typing import Any

import numpy as np

from gradatim.checks.show import is_pandas
from gradatim.judge.child.handles import object_kind
from gradatim.judge.child.python_code import (
    MAX_VALUE_CHARS,
    SHORT_ARRAY_ITEMS,
    CodeWriter,
    Unwritable,
    unused_name,
    variable_name,
)

MAX_STEPS = 200  # a helper with more has no record
_PLACEHOLDER = re.compile("\0(\\d+)\0")
_FRAME_BUILTINS = {
    "super",
    "locals",
    "globals",
    "vars",
    "dir",
    "eval",
    "exec",
}  # they need the frame
_BUILTINS = {
    *("abs", "bool", "dict", "float", "hash", "int", "iter", "len", "list", "max", "min", "next"),
    *("repr", "reversed", "round", "set", "sorted", "str", "sum", "tuple"),
}
_MUTATING_METHODS = {
    *("add", "append", "clear", "extend", "fill", "insert", "pop", "popitem", "remove", "reverse"),
    *("setdefault", "sort", "update"),
}
_OPERATORS: dict[str, tuple[str, Callable[..., Any]]] = {
    "Add": ("+", operator.add),
    "Sub": ("-", operator.sub),
    "Mult": ("*", operator.mul),
    "Div": ("/", operator.truediv),
    "FloorDiv": ("//", operator.floordiv),
    "Mod": ("%", operator.mod),
    "Pow": ("**", operator.pow),
    "MatMult": ("@", operator.matmul),
    "Eq": ("==", operator.eq),
    "NotEq": ("!=", operator.ne),
    "Lt": ("<", operator.lt),
    "LtE": ("<=", operator.le),
    "Gt": (">", operator.gt),
    "GtE": (">=", operator.ge),
    "USub": ("-", operator.neg),
}


@dataclass
class Step:
    """One line. `text` has placeholders for the names of objects; `group` is the same for steps of
    one kind."""

    text: str
    group: str
    answer: Any = None
    failed: bool = False
    read_only: bool = False  # an attribute, which changes nothing


@dataclass
class _TracedObject:
    """An object that occurs in lines."""

    value: Any  # kept alive, so that its id() is not reused
    base_name: str  # its name, without the number that makes it unique
    parent: int = -1  # the number of the list that contains it
    index: int = 0  # in that list
    text: str = ""  # an expression for it, if it was passed to the helper
    has_name: bool = False  # `base_name` is its name


@dataclass(frozen=True)
class Trace:
    """The helper's answer, the lines that must come first, and the steps. A step is [line, the line
    without an assignment, group, answer, whether it only reads]."""

    answer: Any
    setup_lines: list[str]
    steps: list[list[Any]] = field(default_factory=list)


def trace(
    source: str,
    root: ModuleType,
    helper: str,
    args: Sequence[Any],
    named_objects: Sequence[tuple[Any, str]],
) -> Trace:
    """Calls a helper and records its steps. `root`: the learner's file. `named_objects`: those that
    have a name in the lines before. Unwritable if the lines would mislead."""
    objects = [thing for thing, _ in named_objects]
    recorder = _Recorder(root, {id(thing): name for thing, name in named_objects})
    tree = ast.fix_missing_locations(_Instrumenter().visit(ast.parse(source)))
    module = ModuleType("given")
    module.__dict__.update(recorder.reporters)
    exec(compile(tree, "given.py", "exec"), module.__dict__)
    function = module.__dict__[helper]
    recorder.register_arguments(objects, args, function.__code__.co_varnames)
    try:
        answer = function(*args)
    except Unwritable:
        raise
    except Exception:
        if not recorder.steps or not recorder.steps[-1].failed:
            raise
        answer = None
    return recorder.to_trace(answer)


class _Recorder:
    def __init__(self, root: ModuleType, names: dict[int, str]) -> None:
        self._root, self._given_names = root, names
        self._objects: list[_TracedObject] = []
        self._numbers: dict[int, int] = {}  # by id()
        self._depth = 0  # above 0 while a step runs
        self._code = _PlaceholderWriter(self)
        self.steps: list[Step] = []
        self.reporters = {f"_seen_{name}": getattr(self, name) for name in _REPORTERS}

    def register_arguments(
        self, objects: Sequence[Any], args: Sequence[Any], parameters: Sequence[str]
    ) -> None:
        """Registers the helper's arguments: objects already have names, a list may get one."""
        for thing in objects:
            self._register(thing, self._given_names[id(thing)]).has_name = True
        for arg, parameter in zip(args, parameters, strict=False):
            if id(arg) in self._given_names:
                continue
            if isinstance(arg, list | dict | np.ndarray):
                text = self._code.value(arg)
                self._register(arg, parameter).text = text

    # Called by the helper's code ------------------------------------------------------------

    def call(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        name = getattr(function, "__name__", "")
        if self._is_foreign(function):
            is_shown = getattr(builtins, name, None) is function and name in _BUILTINS
            if not is_shown or not any(map(self._is_object, args)):
                self._check_foreign(function, args)
                return function(*args, **kwargs)
        return self._record_step(
            lambda: f"{self._code.value(function)}({self._arguments_text(args, kwargs)})",
            name,
            lambda: function(*args, **kwargs),
        )

    def method(self, thing: Any, name: str, /, *args: Any, **kwargs: Any) -> Any:
        function = getattr(thing, name)
        if self._depth or not self._is_known(thing):
            return self.call(function, *args, **kwargs)
        if _is_plain(thing) and name not in _MUTATING_METHODS:
            return function(*args, **kwargs)
        return self._record_step(
            lambda: f"{self._code.value(thing)}.{name}({self._arguments_text(args, kwargs)})",
            name,
            lambda: function(*args, **kwargs),
        )

    def get(self, thing: Any, name: str, /) -> Any:
        if self._depth or not self._is_object(thing):
            return getattr(thing, name)
        answer = self._record_step(
            lambda: f"{self._code.value(thing)}.{name}", f".{name}", lambda: getattr(thing, name)
        )
        self.steps[-1].read_only = True
        return answer

    def put(self, thing: Any, key: Any, value: Any, /) -> None:
        def do() -> None:
            thing[key] = value

        if self._depth or not self._is_known(thing):
            return do()
        text = self._code.value
        self._record_step(lambda: f"{text(thing)}[{text(key)}] = {text(value)}", "=", do)

    def set(self, thing: Any, name: str, value: Any, /) -> None:
        if self._depth or not self._is_object(thing):
            return setattr(thing, name, value)
        text = self._code.value
        line = f"{text(thing)}.{name} = {text(value)}"
        self._record_step(lambda: line, "=", lambda: setattr(thing, name, value))

    def item(self, thing: Any, key: Any, /) -> Any:
        if self._depth or not self._is_object(thing) or isinstance(thing, list | tuple | dict):
            return thing[key]
        return self._record_step(
            lambda: f"{self._code.value(thing)}[{self._code.value(key)}]",
            "[]",
            lambda: thing[key],
        )

    def operate(self, operator_name: str, /, *values: Any) -> Any:
        symbol, function = _OPERATORS[operator_name]
        if self._depth or not any(map(self._is_object, values)):
            return function(*values)

        def text() -> str:
            written = [self._code.value(x) for x in values]
            return f" {symbol} ".join(written) if len(written) > 1 else symbol + written[0]

        return self._record_step(text, symbol, lambda: function(*values))

    def each(self, items: Any, /) -> Any:
        if self._depth or not self._is_object(items) or isinstance(items, list | tuple | dict):
            return items
        return self._items(self.call(iter, items))

    def _items(self, iterator: Any) -> Iterator[Any]:
        while True:
            try:
                item = self.call(next, iterator)
            except StopIteration:
                self.steps.pop()
                return
            yield item

    # What belongs to the learner ------------------------------------------------------------

    def _is_own_function(self, x: Any) -> bool:
        """Whether it is a function or class of the learner's file, or a method of an object."""
        if isinstance(x, MethodType):
            return self._is_own_function(x.__func__) or self._is_known(x.__self__)
        if isinstance(x, type) or callable(x):
            return getattr(x, "__module__", None) == self._root.__name__
        return False

    def _is_foreign(self, function: Any) -> bool:
        return self._depth > 0 or not (self._is_own_function(function) or self._is_known(function))

    def _is_known(self, x: Any) -> bool:
        number = self._numbers.get(id(x), -1)
        return number >= 0 and self._objects[number].value is x

    def _is_object(self, x: Any) -> bool:
        """Whether it belongs to the learner and is not a plain value."""
        if not (self._is_known(x) or any(self._is_own_class(k) for k in type(x).__mro__)):
            return False
        return not _is_plain(x)

    def _is_own_class(self, kind: type) -> bool:
        return kind.__module__ == self._root.__name__

    def _check_foreign(self, function: Any, args: Sequence[Any]) -> None:
        """Unwritable if another function gets an object of the learner's, since what it does with
        the object is unknown."""
        if self._depth or getattr(function, "__module__", "") == "given":
            return
        harmless = (isinstance, callable, type, hasattr, id, getattr)
        if any(function is allowed for allowed in harmless):
            return
        if isinstance(getattr(function, "__self__", None), list):  # such as append
            return
        if any(map(self._is_object, args)):
            raise Unwritable

    # Steps ------------------------------------------------------------------------------------

    def _record_step(self, text: Callable[[], str], group: str, run: Callable[[], Any]) -> Any:
        if len(self.steps) >= MAX_STEPS:
            raise Unwritable
        step = Step(text(), group)
        self._depth += 1
        try:
            step.answer = run()
        except Exception:
            step.failed = True
            raise
        finally:
            self._depth -= 1
            self.steps.append(step)
        self._register_answer(step.answer)
        return step.answer

    def _arguments_text(self, args: Sequence[Any], kwargs: dict[str, Any]) -> str:
        named = [f"{key}={self._code.value(x)}" for key, x in kwargs.items()]
        return ", ".join([*map(self._code.value, args), *named])

    def _register_answer(self, answer: Any) -> None:
        """Registers an answer if it is an object, or a list, dict or array that may change or
        contain objects."""
        if self._is_known(answer) or self._is_own_function(answer):
            return
        plain = _is_plain(answer)
        if plain and not isinstance(answer, list | dict | np.ndarray):
            return
        self._register(
            answer, "result" if plain or isinstance(answer, list | tuple) else _base_name(answer)
        )
        if isinstance(answer, list | tuple) and not plain:
            parent = self._numbers[id(answer)]
            for index, item in enumerate(answer):
                if not _is_plain(item) and not self._is_known(item):
                    thing = self._register(item, "")
                    thing.parent, thing.index = parent, index

    def _register(self, x: Any, base_name: str) -> _TracedObject:
        self._numbers[id(x)] = len(self._objects)
        self._objects.append(_TracedObject(x, base_name))
        return self._objects[-1]

    def placeholder(self, x: Any) -> str:
        """The placeholder for the name of an object, or of an item of one; "" if it has none."""
        if not self._is_known(x) and not _is_plain(x):
            self._find_in_lists(x)
        return f"\0{self._numbers[id(x)]}\0" if self._is_known(x) else ""

    def _find_in_lists(self, x: Any) -> None:
        """Looks for it in the known lists, one of which may have grown."""
        for parent, thing in enumerate(self._objects):
            items = thing.value if isinstance(thing.value, list | tuple) else ()
            index = next((n for n, item in enumerate(items) if item is x), None)
            if index is not None:
                item_object = self._register(x, "")
                item_object.parent, item_object.index = parent, index
                return

    # Lines ------------------------------------------------------------------------------------

    def to_trace(self, answer: Any) -> Trace:
        """The record, with names in place of the placeholders."""
        answer_line = self._answer_line(answer)
        texts = [step.text for step in self.steps] + [answer_line]
        use_counts = Counter(
            self._owner_number(int(n)) for text in texts for n in _PLACEHOLDER.findall(text)
        )
        names = self._names(use_counts)

        def named(text: str) -> str:
            return _PLACEHOLDER.sub(lambda found: self._reference(int(found[1]), names), text)

        setup_lines = [*self._code.setup_lines]
        setup_lines += [
            f"{names[number]} = {thing.text}"
            for number, thing in enumerate(self._objects)
            if number in names and thing.text
        ]
        rows = []
        for step in self.steps:
            expression = named(step.text)
            number = self._numbers.get(id(step.answer), -1)
            is_assigned = number in names and not (
                self._objects[number].text or names[number] in expression
            )
            line = (
                f"{names[number]} = {expression}"
                if is_assigned and self._is_first(step)
                else expression
            )
            read_only = step.read_only and line == expression
            value = None if step.failed or not _is_plain(step.answer) else step.answer
            rows.append([line, expression, step.group, value, read_only])
        if answer_line:
            rows.append([named(answer_line)] * 2 + ["answer", answer, False])
        return Trace(answer, setup_lines, rows)

    def _is_first(self, step: Step) -> bool:
        return next(s for s in self.steps if s.answer is step.answer) is step

    def _answer_line(self, answer: Any) -> str:
        """A line for what the helper returns, if it consists of known objects."""
        if self._is_known(answer):
            return (
                "" if self.steps and self.steps[-1].answer is answer else self.placeholder(answer)
            )
        if isinstance(answer, list | tuple) and answer and all(map(self._is_known, answer)):
            inner = ", ".join(map(self.placeholder, answer))
            return f"[{inner}]" if isinstance(answer, list) else f"({inner})"
        return ""

    def _owner_number(self, number: int) -> int:
        parent = self._objects[number].parent
        return number if parent < 0 else parent

    def _names(self, use_counts: Counter[int]) -> dict[int, str]:
        """A name for each object that occurs in a line; a list that is passed once needs none."""
        names: dict[int, str] = {}
        for number, thing in enumerate(self._objects):
            if not use_counts[number] or (thing.text and use_counts[number] < 2):
                continue
            name = thing.base_name
            if not thing.has_name:
                taken = {*names.values(), *self._given_names.values(), *vars(self._root)}
                name = unused_name(thing.base_name, taken)
            names[number] = name
        return names

    def _reference(self, number: int, names: dict[int, str]) -> str:
        thing = self._objects[number]
        if thing.parent >= 0:
            return f"{self._reference(thing.parent, names)}[{thing.index}]"
        return names.get(number) or thing.text

    @property
    def root(self) -> ModuleType:
        """The learner's file."""
        return self._root


_REPORTERS = ("call", "method", "get", "put", "set", "item", "operate", "each")


class _PlaceholderWriter(CodeWriter):
    """Writes values; objects of the learner's as placeholders for their names."""

    def __init__(self, recorder: _Recorder) -> None:
        super().__init__()
        self._recorder = recorder

    def value(self, x: Any) -> str:
        if mark := self._recorder.placeholder(x):
            return mark
        if getattr(x, "__module__", "") == self._recorder.root.__name__:
            name = str(getattr(x, "__name__", ""))
            if getattr(self._recorder.root, name, None) is not x:
                raise Unwritable
            return name
        if isinstance(x, FunctionType) and x.__module__ == "given":
            return self._given_source(x)
        if isinstance(x, np.ndarray) and x.size > SHORT_ARRAY_ITEMS:
            raise Unwritable
        if not (_is_plain(x) or type(x) in (list, tuple, dict) or callable(x)):
            raise Unwritable
        text = super().value(x)
        if len(text) >= MAX_VALUE_CHARS or text.startswith("<"):
            raise Unwritable
        return text

    def _given_source(self, x: FunctionType) -> str:
        """The source of a function of given.py. Unwritable if it needs more than that source."""
        used_globals = [
            x.__globals__[name] for name in x.__code__.co_names if name in x.__globals__
        ]
        outer_values = [cell.cell_contents for cell in x.__closure__ or ()]
        if any(getattr(thing, "__module__", "") == "given" for thing in used_globals):
            raise Unwritable
        if any(
            isinstance(thing, list | dict | set) for thing in outer_values
        ):  # it stores something
            raise Unwritable
        source = self._source(x)
        if not source or "_seen_" in source:
            raise Unwritable
        return source


def _is_plain(x: Any) -> bool:
    """Whether a value is sent as it is, and not as a handle."""
    if isinstance(x, list | tuple | set | frozenset):
        return type(x) in (list, tuple, set, frozenset) and all(map(_is_plain, x))
    if isinstance(x, dict):
        return type(x) is dict and all(map(_is_plain, (*x, *x.values())))
    plain = (bool, int, float, complex, str, bytes, type(None), np.generic, np.ndarray)
    return isinstance(x, plain) or is_pandas(x)


def _base_name(x: Any) -> str:
    return variable_name(object_kind(x), type(x).__name__)


class _Instrumenter(ast.NodeTransformer):
    """Replaces each operation that may involve an object by a call of a reporter."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        function = node.func
        if isinstance(function, ast.Name) and function.id in _FRAME_BUILTINS:
            return self.generic_visit(node)
        args = [self.visit(x) for x in node.args]
        named = [self.visit(x) for x in node.keywords]
        if isinstance(function, ast.Attribute) and not _is_private(function.attr):
            owner = [self.visit(function.value), ast.Constant(function.attr)]
            return _reporter_call(node, "method", [*owner, *args], named)
        return _reporter_call(node, "call", [self.visit(function), *args], named)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.ctx, ast.Load) or _is_private(node.attr):
            return node
        return _reporter_call(node, "get", [node.value, ast.Constant(node.attr)])

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.ctx, ast.Load) or _is_slice(node.slice):
            return node
        return _reporter_call(node, "item", [node.value, node.slice])

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return _operator_call(node, node.op, [node.left, node.right])

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        return _operator_call(node, node.op, [node.operand])

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if len(node.ops) > 1:
            return node
        return _operator_call(node, node.ops[0], [node.left, *node.comparators])

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        target = node.targets[0]
        if len(node.targets) > 1:
            return node
        if isinstance(target, ast.Attribute) and not _is_private(target.attr):
            args = [target.value, ast.Constant(target.attr), node.value]
            return ast.copy_location(ast.Expr(_reporter_call(node, "set", args)), node)
        if isinstance(target, ast.Subscript) and not _is_slice(target.slice):
            args = [target.value, target.slice, node.value]
            return ast.copy_location(ast.Expr(_reporter_call(node, "put", args)), node)
        return node

    def visit_For(self, node: ast.For) -> ast.AST:
        self.generic_visit(node)
        node.iter = _reporter_call(node.iter, "each", [node.iter])
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.iter = _reporter_call(node.iter, "each", [node.iter])
        return node

    def visit_MatchValue(self, node: ast.MatchValue) -> ast.AST:
        return node

    def visit_MatchClass(self, node: ast.MatchClass) -> ast.AST:
        return node


def _operator_call(node: ast.expr, operator_node: ast.AST, values: list[ast.expr]) -> ast.AST:
    name = type(operator_node).__name__
    return (
        _reporter_call(node, "operate", [ast.Constant(name), *values])
        if name in _OPERATORS
        else node
    )


def _is_private(name: str) -> bool:
    return name.startswith("__")


def _is_slice(node: ast.expr) -> bool:
    return any(isinstance(part, ast.Slice | ast.Starred) for part in ast.walk(node))


def _reporter_call(
    node: ast.AST, name: str, args: list[Any], keywords: list[ast.keyword] | None = None
) -> ast.Call:
    call = ast.Call(ast.Name(f"_seen_{name}", ast.Load()), args, keywords or [])
    return ast.copy_location(call, node)
