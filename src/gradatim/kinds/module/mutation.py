"""Makes mutants of a Python program with cosmic-ray's operators. Runs none of them.

Two operators are added, since beginners leave things out and cosmic-ray only replaces them: they
drop a named argument from a call, and a statement that only has a side effect from a body.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from functools import cache
from types import CodeType
from typing import Any

from cosmic_ray.ast import ast_nodes, get_ast  # type: ignore[import-untyped]
from cosmic_ray.mutating import mutate_code  # type: ignore[import-untyped]
from cosmic_ray.operators.provider import OperatorProvider  # type: ignore[import-untyped]

from gradatim.kinds.edits import COMPARISONS, Change, removal_spans, replace_span, span

_ARITHMETIC = ("Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow")
_BITWISE = ("RShift", "LShift", "BitOr", "BitAnd", "BitXor")
# An operator replaced by one of the other group usually only raises TypeError: any check that calls
# the function would kill such a mutant, which would make the score look better.
_GROUPS = (_ARITHMETIC, _BITWISE)
_RANDOM_OPERATORS = (
    "VariableReplacer",
    "VariableInserter",
)  # insert random text: ids would not be stable


def changes(source: str) -> Iterator[Change]:
    """All changes that give a different program, each such program once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # mutants may contain `x is 1`
        seen = {_bytecode_key(source)}
        for change in (*_replacements(source), *_deletions(source)):
            key = _bytecode_key(change.text)
            if key is not None and key not in seen:
                seen.add(key)
                yield change


def _replacements(source: str) -> Iterator[Change]:
    nodes = list(ast_nodes(get_ast(source)))
    for name, operator in _operators().items():
        places = sum(1 for node in nodes for _ in operator.mutation_positions(node))
        for occurrence in range(places):
            yield Change(name, mutate_code(source, operator, occurrence))


def _deletions(source: str) -> Iterator[Change]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            arguments: list[ast.expr | ast.keyword] = [*node.args, *node.keywords]
            for at, cut in removal_spans(arguments):
                if at >= len(node.args):
                    yield Change("DropArgument", replace_span(source, cut))
        elif isinstance(node, ast.stmt) and _is_side_effect(node):
            yield Change("DropStatement", replace_span(source, span(node), "pass"))


def _is_side_effect(node: ast.stmt) -> bool:
    """Whether a statement can be dropped so that the program still runs, unlike the assignment of a
    name."""
    if isinstance(node, ast.Assign):
        return all(isinstance(t, ast.Attribute | ast.Subscript) for t in node.targets)
    if isinstance(node, ast.Expr):  # a bare name has an effect only in a notebook
        return isinstance(node.value, ast.Call | ast.Await | ast.Yield | ast.YieldFrom)
    return isinstance(node, ast.AugAssign | ast.Raise)


@cache
def _operators() -> dict[str, Any]:
    provider = OperatorProvider()
    return {_short_name(name): provider[name]() for name in provider if _is_useful(name)}


def _is_useful(name: str) -> bool:
    if name in _RANDOM_OPERATORS:
        return False
    family, *pair = name.split("_")
    if family == "ReplaceUnaryOperator":
        return pair[0] == "Delete"
    if family == "ReplaceComparisonOperator":
        return pair[1] in COMPARISONS[pair[0]]
    return len(pair) != 2 or any(set(pair) <= set(group) for group in _GROUPS)


def _short_name(name: str) -> str:
    """The operator's name without the words that all names share."""
    family, _, pair = name.partition("_")
    return {"ReplaceBinaryOperator": f"Binary_{pair}", "ReplaceUnaryOperator": f"Unary_{pair}"}.get(
        family, {"ReplaceComparisonOperator": f"Compare_{pair}"}.get(family, name)
    )


# Texts with the same bytecode are the same program. --------------------------------------------


def _bytecode_key(source: str) -> Any:
    """The compiled program, to compare by; None for a text that does not compile."""
    try:
        code = compile(_Normaliser().visit(ast.parse(source)), "mutant", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return None
    return _code_key(code)


def _code_key(code: CodeType) -> Any:
    constants = tuple(
        _code_key(c) if isinstance(c, CodeType) else (type(c).__name__, repr(c))
        for c in code.co_consts
    )
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    counts = (code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags)
    return code.co_name, code.co_code, code.co_exceptiontable, constants, names, counts


class _Normaliser(ast.NodeTransformer):
    """Removes docstrings, annotations and code that runs only in a script."""

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.copy_location(ast.Constant(None), node.annotation)
        return self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST:
        if any(isinstance(n, ast.Name) and n.id == "__name__" for n in ast.walk(node.test)):
            return ast.copy_location(ast.Pass(), node)
        return self.generic_visit(node)

    def _with_body(self, node: Any) -> Any:
        if hasattr(node, "returns"):
            node.returns = None
        first = node.body[0] if node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            node.body[0] = ast.copy_location(ast.Pass(), first)
        return self.generic_visit(node)

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = visit_Module = _with_body
