"""Calls as text: those that a learner may answer with, and new ones made from known ones.

Only works on syntax; calls are evaluated in the jail.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from gradatim.defence import trees
from gradatim.errors import RequestError
from gradatim.syntax import parse, parse_expression

MAX_ANSWER_LENGTH = 300  # characters of an answer
MAX_SHOWN_LENGTH = 100  # characters of a call that is shown
BUILTINS = {
    "len", "list", "tuple", "set", "frozenset", "dict", "sorted", "next", "str", "repr", "int",
    "float", "bool", "range", "iter",
}  # fmt: skip
CONSTRUCTORS = {
    "array", "asarray", "DataFrame", "Series", "date", "datetime", "timedelta", "Decimal",
    "Fraction", "Counter", "deque", "Path",
}  # fmt: skip
_ALLOWED_NODES = (
    ast.Constant, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.Load, ast.USub, ast.UAdd, ast.Call,
    ast.keyword, ast.Attribute, ast.Name, ast.Subscript, ast.Slice, ast.UnaryOp,
)  # fmt: skip


def validate_call(text: str, names: Iterable[str]) -> str:
    """The call on one line; RequestError unless it only calls functions in `names`, with literals.

    Statements before it, separated by ";", may create objects: `s = Stack(); s.push(1); s.pop()`.
    """
    text, own = " ".join(text.split("\n")).strip(), set(names)
    if len(text) > MAX_ANSWER_LENGTH:
        raise RequestError(
            f"the call has {len(text)} characters", do=f"use at most {MAX_ANSWER_LENGTH}"
        )
    try:
        tree = parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise RequestError("this is no Python", do="write a call such as f(1, [2, 3])") from error
    body = tree.body
    if not body or not isinstance(body[-1], ast.Expr):
        raise RequestError("this is no call", do="write a call such as f(1, [2, 3])")
    made = set[str]()
    for statement in body:
        value = _assigned_value(statement, own)
        _require_literals(value, own | made)
        if isinstance(statement, ast.Assign):
            made.add(statement.targets[0].id)  # type: ignore[attr-defined]
    called = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & own
    if not called:
        raise RequestError("this calls nothing of the file", do="use one of its functions")
    return "; ".join(ast.unparse(statement) for statement in body)


def _assigned_value(statement: ast.stmt, own: set[str]) -> ast.expr:
    if isinstance(statement, ast.Expr):
        return statement.value
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        if isinstance(target, ast.Name) and target.id not in own | BUILTINS | CONSTRUCTORS:
            return statement.value
    raise RequestError("only calls and new names are possible here", do="write a call")


def _require_literals(value: ast.expr, names: set[str]) -> None:
    called = {id(node.func) for node in ast.walk(value) if isinstance(node, ast.Call)}
    for node in ast.walk(value):
        if not isinstance(node, _ALLOWED_NODES):
            raise RequestError("arguments must be literals", do="write numbers, texts, lists")
        if isinstance(node, ast.Attribute) and node.attr.startswith("_"):
            raise RequestError(f"'{node.attr}' cannot be used here")
        if isinstance(node, ast.Name) and not _is_known(node, names, called):
            raise RequestError(f"the name '{node.id}' is not known here", do="use literals")


def _is_known(node: ast.Name, names: set[str], called: set[int]) -> bool:
    if node.id in names or node.id in ("np", "numpy", "pd", "pandas"):
        return True
    return id(node) in called and node.id in BUILTINS | CONSTRUCTORS


def is_valid_call(text: str, names: Iterable[str]) -> bool:
    try:
        validate_call(text, names)
    except RequestError:
        return False
    return True


# New calls --------------------------------------------------------------------------------------


Slot = tuple[str, int | str]
"""The called name, and the place or the name of an argument."""


@dataclass(frozen=True)
class ValuePool:
    """The values used in the file and its calls, from which new calls are made."""

    numbers: tuple[int, ...]
    texts: tuple[str, ...]
    by_argument: Mapping[Slot, tuple[Any, ...]]


def value_pool(source: str, calls: Sequence[str]) -> ValuePool:
    found = [
        node.value
        for text in (_function_bodies(source), *calls)
        for node in ast.walk(parse(text))
        if isinstance(node, ast.Constant)
    ]
    numbers = {one for one in found if type(one) is int and abs(one) < 10_000}
    texts = {one for one in found if type(one) is str and len(one) <= 8 and one.count(" ") < 2}
    seen: dict[Slot, list[Any]] = {}
    for call in calls:
        for slot, node in _literal_arguments(parse(call)):
            values = seen.setdefault(slot, []) if slot[0] else []
            value = ast.literal_eval(node)
            if repr(value) not in map(repr, values):
                values.append(value)
    kept = {slot: tuple(values) for slot, values in seen.items()}
    return ValuePool(tuple(sorted(numbers | {0, 1, 2})), tuple(sorted(texts - {""})), kept)


def _function_bodies(source: str) -> str:
    """The function bodies of a file, without docstrings."""
    tree = parse(source)
    nodes = [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.Assign, ast.Module))]
    for node in nodes:
        body = [one for one in getattr(node, "body", []) if not _is_irrelevant(one)]
        if body:
            node.body = body  # type: ignore[union-attr]
    return ast.unparse(tree)


def _is_irrelevant(node: ast.stmt) -> bool:
    """Whether it is a docstring, an error message, or a test of the file itself."""
    if isinstance(node, (ast.Raise, ast.Assert, ast.If)) and "__main__" not in ast.unparse(node):
        return isinstance(node, (ast.Raise, ast.Assert))
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_text or isinstance(node, ast.If)


def _literal_arguments(tree: ast.AST) -> Iterator[tuple[Slot, ast.expr]]:
    """The literal arguments of all calls."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = trees.called_name(node)
            name = "" if name in CONSTRUCTORS else name  # not known whose argument it is
            for place, value in enumerate(node.args):
                if _is_literal(value):
                    yield (name, place), value
            for keyword in node.keywords:
                if keyword.arg and _is_literal(keyword.value):
                    yield (name, keyword.arg), keyword.value


def _is_literal(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return True


def mutate_call(call: str, values: ValuePool, random: Random) -> str:
    """The call with one or two of its literals replaced by values of the same type."""
    tree = parse(call)
    for _ in range(random.choice((1, 1, 1, 2))):
        slots = list(_literal_arguments(tree))
        if not slots:
            return call
        slot, node = random.choice(slots)
        other = _mutate_value(
            ast.literal_eval(node), values, random, values.by_argument.get(slot, ())
        )
        trees.replace(tree, node, parse_expression(repr(other)))
    return "; ".join(ast.unparse(statement) for statement in tree.body)


def _mutate_value(value: Any, values: ValuePool, random: Random, seen: Sequence[Any] = ()) -> Any:
    alike = [one for one in seen if type(one) is type(value) and one != value]
    if alike and random.random() < 0.3:
        return random.choice(alike)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        near = [value + 1, value - 1, value + 1, value - 1, 0, 1, value + 2, value * 2]
        return random.choice([*near, random.choice(values.numbers) + random.choice((-1, 0, 1))])
    if isinstance(value, float):
        whole = float(random.choice(values.numbers))
        return random.choice([value + 1, value - 1, 0.0, 0.5, value / 2, value * 2, whole])
    if isinstance(value, str):
        return _mutate_text(value, values, random)
    if isinstance(value, (list, tuple)):
        return _mutate_list(value, values, random)
    if isinstance(value, set):
        return set(_mutate_list(sorted(value, key=repr), values, random))
    if isinstance(value, dict) and value:
        return _mutate_dict(value, values, random)
    return value


def _mutate_text(value: str, values: ValuePool, random: Random) -> str:
    """The text with its words rearranged; a single word with one letter changed, or replaced."""
    words = value.split(" ")
    if len(words) > 1:
        return " ".join(_mutate_words(words, values, random))[:60]
    others = [one for one in values.texts if " " not in one] or [value]
    if len(value) <= 1:
        letters = [one for one in others if len(one) <= 1 and one.isalnum() == value.isalnum()]
        return random.choice([value, *letters])
    at = random.randrange(len(value))
    choices = [
        random.choice(others), random.choice(others), value[:at] + value[at + 1 :],
        value[:at] + value[at] + value[at:], value[::-1], value.upper(), value + value[0],
        value.replace(value[at], random.choice(others)[0]), value[at:], f" {value}",
    ]  # fmt: skip
    return random.choice(choices)[:60]


def _mutate_words(words: list[str], values: ValuePool, random: Random) -> list[str]:
    at = random.randrange(len(words))
    swapped = words[:]
    random.shuffle(swapped)
    changed = [*words[:at], _mutate_text(words[at] or "a", values, random), *words[at + 1 :]]
    return random.choice([
        words[:at] + words[at + 1 :], words[: at + 1] + words[at:], swapped, changed, changed,
        [*words, random.choice(words)], words[: at + 1], words[at:],
    ])  # fmt: skip


def _mutate_list(value: Any, values: ValuePool, random: Random) -> Any:
    """A list of another length or order; a tuple keeps its length, which is often fixed."""
    items = list(value)
    if not items:
        return value
    at, other = random.randrange(len(items)), random.randrange(len(items))
    changed = [*items[:at], _mutate_value(items[at], values, random, items), *items[at + 1 :]]
    if isinstance(value, tuple):
        return tuple(changed)
    swapped = items[:]
    swapped[at], swapped[other] = swapped[other], swapped[at]
    return random.choice([
        changed, changed, changed, [*items[:at], *items[at + 1 :]], [*items, items[at]], swapped,
        items[::-1], [*items, _mutate_value(items[at], values, random, items)], items[: at + 1],
    ])  # fmt: skip


def _mutate_dict(value: dict[Any, Any], values: ValuePool, random: Random) -> dict[Any, Any]:
    key = random.choice(list(value))
    left = {k: v for k, v in value.items() if k != key}
    changed = {**value, key: _mutate_value(value[key], values, random, list(value.values()))}
    more = {**value, _mutate_value(key, values, random): value[key]}
    return random.choice([left, changed, changed, changed, more])


# First calls where nothing calls a function ------------------------------------------------------

_SAMPLE_VALUES = {
    "int": ("3", "5"), "float": ("0.5", "2.0"), "str": ("'abc'", "'a b'"), "bool": ("True",),
    "list[int]": ("[3, 1, 2]", "[1, 2, 2, 4]"), "list[float]": ("[0.5, 2.0, 1.0]",),
    "list[str]": ("['b', 'a', 'b']",), "dict[str, int]": ("{'a': 1, 'b': 2}",),
    "dict[str, float]": ("{'a': 0.5, 'b': 2.0}",), "set[str]": ("{'a', 'b'}",),
    "set[int]": ("{1, 2}",), "list[list[float]]": ("[[1.0, 2.0], [3.0, 5.0]]",),
    "list[list[int]]": ("[[1, 2], [3, 5]]",), "tuple[int, int]": ("(1, 2)",),
    "list[dict[str, str]]": ("[{'a': 'x'}, {'a': 'y'}]",), "tuple[float, float]": ("(1.0, 2.5)",),
    "list[tuple[str, int]]": ("[('a', 2), ('b', 1)]",), "list[bool]": ("[True, False, True]",),
    "dict[str, list[str]]": ("{'a': ['b'], 'b': []}",), "dict[str, str]": ("{'a': 'x', 'b': 'y'}",),
}  # fmt: skip
_TYPE_ALIASES = {
    "Sequence": "list", "Iterable": "list", "Collection": "list", "List": "list", "Dict": "dict",
    "Mapping": "dict", "Tuple": "tuple", "Set": "set", "Iterator": "list",
}  # fmt: skip


def from_annotations(source: str) -> list[str]:
    """A call or two of each function of the file whose parameters all have simple annotations."""
    found = []
    for node in parse(source).body:
        if isinstance(node, ast.FunctionDef) and not node.args.vararg:
            found += _sample_calls(node)
    return found


def _sample_calls(node: ast.FunctionDef) -> list[str]:
    given = [*node.args.posonlyargs, *node.args.args]
    required = given[: len(given) - len(node.args.defaults)]
    types = [_normalized_type(one.annotation) for one in required]
    if not required or any(one not in _SAMPLE_VALUES for one in types):
        return []
    most = max(len(_SAMPLE_VALUES[one]) for one in types)
    rows = [
        [_SAMPLE_VALUES[one][n % len(_SAMPLE_VALUES[one])] for one in types] for n in range(most)
    ]
    return [f"{node.name}({', '.join(row)})" for row in rows]


def _normalized_type(annotation: ast.expr | None) -> str:
    text = ast.unparse(annotation).replace("typing.", "") if annotation else ""
    text = text.removesuffix(" | None")
    for long, short in _TYPE_ALIASES.items():
        text = text.replace(f"{long}[", f"{short}[")
    return text


def usable_names(source: str, project_paths: Iterable[str] = ()) -> list[str]:
    """The names that a call may use: classes of the file and functions with parameters, its
    constants, and its imports from other files of the project. No tests, and no `main()`."""
    found, modules = [], {path.removesuffix(".py").rpartition("/")[2] for path in project_paths}
    for node in parse(source).body:
        if isinstance(node, ast.ClassDef) or (
            isinstance(node, ast.FunctionDef) and _has_parameters(node)
        ):
            found.append(node.name)
        elif isinstance(node, ast.Assign):
            found += [one.id for one in node.targets if isinstance(one, ast.Name)]
        elif isinstance(node, ast.ImportFrom) and (
            node.level or (node.module or "").rpartition(".")[2] in modules
        ):
            found += [one.asname or one.name for one in node.names]
    return found


def _has_parameters(node: ast.FunctionDef) -> bool:
    given = node.args
    return bool(given.posonlyargs or given.args or given.vararg) and not node.name.startswith(
        "test"
    )
