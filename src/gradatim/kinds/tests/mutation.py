"""Makes mutants of a test file, which lack a test, an assertion or a case. Runs none of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from gradatim.kinds.edits import Change, Span, removal_spans, replace_span, span


def changes(source: str) -> Iterator[Change]:
    """The changes that the checks should notice."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            yield Change("RemoveTest", replace_span(source, _function_span(node), "pass"))
            assertions = [s for s in ast.walk(node) if isinstance(s, ast.stmt) and _is_assertion(s)]
            for assertion in assertions if len(assertions) > 1 else ():
                yield Change("RemoveAssertion", replace_span(source, span(assertion), "pass"))
            for case in _case_spans(node):
                yield Change("RemoveCase", replace_span(source, case))


def _is_assertion(node: ast.stmt) -> bool:
    if isinstance(node, ast.With):
        calls = [i.context_expr for i in node.items if isinstance(i.context_expr, ast.Call)]
        return any(ast.unparse(call.func).endswith(("raises", "warns")) for call in calls)
    return isinstance(node, ast.Assert)


def _case_spans(function: ast.FunctionDef) -> Iterator[Span]:
    for call in function.decorator_list:
        if not (isinstance(call, ast.Call) and ast.unparse(call.func).endswith("parametrize")):
            continue
        cases = call.args[1] if len(call.args) > 1 else None
        if isinstance(cases, ast.List | ast.Tuple) and len(cases.elts) > 1:
            yield from (cut for _, cut in removal_spans(cases.elts))


def _function_span(function: ast.FunctionDef) -> Span:
    """The range of a function with its decorators; the `@` is in the function's own column."""
    body = span(function)
    first = min([function.lineno, *(d.lineno for d in function.decorator_list)])
    return Span(first, body.column, body.end_line, body.end_column)
