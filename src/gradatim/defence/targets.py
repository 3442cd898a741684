"""The functions of a file that a change request may be about, and edits of their calls. Pure."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gradatim.defence import trees
from gradatim.defence.jail import RAISE, VALUE, Outcome
from gradatim.syntax import literal, parse, parse_expression

MIN_CALLS = 8  # calls of a function with a value as the result, at least


@dataclass(frozen=True)
class Target:
    """A function, and the results of its known calls."""

    name: str  # Class.method for a method
    node: ast.FunctionDef
    source: str  # of the file
    outcomes: Mapping[str, Outcome]  # of the calls that end with it

    @property
    def parameters(self) -> list[str]:
        names = [one.arg for one in (*self.node.args.posonlyargs, *self.node.args.args)]
        return names[1:] if "." in self.name else names

    @property
    def short_name(self) -> str:
        return self.name.rpartition(".")[2]

    def calls_with(self, kind: str) -> list[str]:
        return [call for call, one in self.outcomes.items() if one.kind == kind]

    @property
    def results(self) -> dict[str, Any]:
        """The calls whose result is a value with a literal form, and that value."""
        found = {}
        for call in self.calls_with(VALUE):
            try:
                found[call] = literal(self.outcomes[call].shown)
            except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
                continue
        return found

    def unused_name(self, *wanted: str) -> str:
        """The first of these names that is not used in the file."""
        tree = parse(self.source)
        used = {getattr(one, "id", getattr(one, "arg", "")) for one in ast.walk(tree)}
        return next((one for one in wanted if one not in used), "")


def targets(source: str, outcomes: Mapping[str, Outcome]) -> list[Target]:
    """Functions and methods that can be changed on their own, with enough known calls."""
    by_name: dict[str, dict[str, Outcome]] = {}
    for call, outcome in outcomes.items():
        by_name.setdefault(called_name(call), {})[call] = outcome
    found = []
    for name, node in _functions(parse(source)):
        own = by_name.get(name.rpartition(".")[2], {})
        one = Target(name, node, source, own)
        if _is_supported(one) and len(one.calls_with(VALUE)) >= MIN_CALLS:
            found.append(one)
    names = [one.short_name for one in found]
    return [one for one in found if names.count(one.short_name) == 1]


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            methods = [one for one in node.body if isinstance(one, ast.FunctionDef)]
            yield from ((f"{node.name}.{one.name}", one) for one in methods)


def _is_supported(target: Target) -> bool:
    """Whether it is not recursive, a generator, or variadic, and neither prints nor changes its
    arguments. For other functions, one sentence would leave too much open."""
    node, given = target.node, target.node.args
    if node.decorator_list or given.vararg or given.kwarg or node.name.startswith("_"):
        return False
    if node.name == "main" or node.name.startswith("test"):
        return False
    if any(isinstance(one, (ast.Yield, ast.YieldFrom, ast.Await)) for one in ast.walk(node)):
        return False
    if any(
        isinstance(one, ast.Call) and trees.called_name(one) == node.name for one in ast.walk(node)
    ):
        return False
    shown = [one.shown for one in target.outcomes.values()]
    return not any(text.startswith("prints ") or " becomes " in text for text in shown)


def called_name(call: str) -> str:
    """The name of the function that a call ends with; "" if there is none."""
    node = _last_call(parse(call))
    return trees.called_name(node) if node else ""


def _last_call(tree: ast.Module) -> ast.Call | None:
    last = tree.body[-1]
    found = last.value if isinstance(last, ast.Expr) else None
    return found if isinstance(found, ast.Call) else None


def with_keyword(call: str, name: str, value: str) -> str:
    """The call with an additional argument."""
    tree = parse(call)
    node = _last_call(tree)
    assert node is not None
    node.keywords.append(ast.keyword(name, parse_expression(value)))
    return _text(tree)


def arguments(target: Target, call: str) -> dict[str, Any]:
    """The literal arguments of the last call, by parameter name."""
    return {
        name: ast.literal_eval(node) for name, node, _ in _literal_arguments(target, parse(call))
    }


def with_arguments(target: Target, call: str, change: Callable[[str, Any], Any]) -> str:
    """The call with other literals: `change` is called for each, with the parameter name."""
    tree = parse(call)
    for name, node, put in list(_literal_arguments(target, tree)):
        value = ast.literal_eval(node)
        put(parse_expression(repr(change(name, value))))
    return _text(tree)


def _literal_arguments(
    target: Target, tree: ast.Module
) -> Iterator[tuple[str, ast.expr, Callable[[ast.expr], None]]]:
    node = _last_call(tree)
    if node is None:
        return
    for number, (name, value) in enumerate(zip(target.parameters, node.args, strict=False)):
        if _is_literal(value):
            yield name, value, lambda new, at=number: node.args.__setitem__(at, new)  # type: ignore[misc]
    for keyword in node.keywords:
        if keyword.arg and _is_literal(keyword.value):
            yield (
                keyword.arg, keyword.value,
                lambda new, one=keyword: setattr(one, "value", new),  # type: ignore[misc]
            )  # fmt: skip


def _is_literal(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return True


def _text(tree: ast.Module) -> str:
    return "; ".join(ast.unparse(statement) for statement in tree.body)


def raised_error(target: Target) -> str:
    """The one type of error that its calls raise on purpose; "" if there are none or several."""
    shown = [target.outcomes[call].shown for call in target.calls_with(RAISE)]
    kinds = {text.removeprefix("raises ").partition(":")[0] for text in shown}
    return kinds.pop() if len(kinds) == 1 else ""


def parameter_values(target: Target, calls: Sequence[str]) -> dict[str, list[Any]]:
    """The values of each parameter in the calls; only parameters that are literals in all of
    them."""
    given = [arguments(target, call) for call in calls]
    names = [name for name in target.parameters if all(name in one for one in given)]
    return {name: [one[name] for one in given] for name in names}
