"""Requests for a default instead of an error, None, or a fixed number."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from gradatim.defence import targets, trees
from gradatim.defence.jail import RAISE, VALUE
from gradatim.defence.proposals import edits
from gradatim.defence.proposals.edits import ERROR, FIXED, MISSING, Proposal
from gradatim.defence.targets import Target

_SIMPLE = (int, float, str, list)  # types for which another default makes sense


def _other_values(results: Sequence[Any]) -> list[str]:
    """Possible defaults, given results like these."""
    kinds = {type(one) for one in results}
    if kinds <= {int, float}:
        return ["0", "-1"]
    if kinds == {str}:
        return ["''", "'none'"]
    if kinds == {list}:
        return ["[]", "['none']"]
    return ["{}", "{'none': 0}"] if kinds == {dict} else ["'none'", "0"]


def error(target: Target, random: Random) -> Iterator[Proposal]:
    name, error = target.unused_name("default"), targets.raised_error(target)
    raising, fine = edits.sample(random, target.calls_with(RAISE)), target.calls_with(VALUE)
    own = any(isinstance(one, ast.Raise) for one in edits.own_nodes(target.node))
    if not name or not error or len(raising) < 2 or not own or not _is_about_content(target):
        return
    results = target.results
    if len(results) < len(fine) or any(type(one) not in _SIMPLE for one in results.values()):
        return

    def change(node: ast.FunctionDef) -> None:
        edits.add_keyword(node, name, "None")
        head, rest = edits.split(node)
        [attempt] = edits.statements(
            f"try:\n    pass\nexcept {error}:\n    if {name} is None:\n        raise\n"
            f"    return {name}"
        )
        attempt.body = rest  # type: ignore[attr-defined]
        node.body = [*head, attempt]

    twin = edits.with_wrapper(
        target, f"{name}=None",
        f"try:\n    return before(*given, **named)\nexcept {error}:\n    found = {name}\n"
        f"if found is None:\n    return before(*given, **named)\nreturn found",
    )  # fmt: skip
    fine, values = edits.sample(random, fine), _other_values([*results.values()])
    wishes = edits.keyword_expectations(twin, name, values, raising, fine)
    ask = (
        f"Add a keyword argument `{name}` to `{target.short_name}`: where it is given, it is "
        f"returned instead of raising `{error}`."
    )
    steady = edits.unchanged_expectations(target, [*fine, *raising])
    yield Proposal(ERROR, target.name, ask, edits.changed(target, change), (*wishes, *steady))


def _is_about_content(target: Target) -> bool:
    """Whether each `raise` of the function checks the content of a list or text, and not only a
    setting or whether two lengths agree, which callers should hear about."""
    values = targets.parameter_values(target, [*target.outcomes])
    settings = {
        name
        for name, seen in values.items()
        if all(type(one) in (int, float, bool) for one in seen)
    }
    for test in [one for one in edits.own_nodes(target.node) if isinstance(one, ast.If)]:
        if not any(isinstance(one, ast.Raise) for one in (*test.body, *test.orelse)):
            continue
        names = {one.id for one in ast.walk(test.test) if isinstance(one, ast.Name)}
        lengths = [one for one in ast.walk(test.test) if isinstance(one, ast.Call)]
        if names and names <= settings:
            return False
        if sum(trees.called_name(one) == "len" for one in lengths) > 1:
            return False
    return True


def missing(target: Target, random: Random) -> Iterator[Proposal]:
    name, results = target.unused_name("default"), target.results
    nothing = [
        call for call in target.calls_with(VALUE)
        if target.outcomes[call].shown.partition(" and ")[0] == "None"
    ]  # fmt: skip
    found = [call for call, value in results.items() if value is not None]
    if not name or len(nothing) < 2 or len(found) < 3:
        return

    def put(node: ast.Return) -> list[ast.stmt]:
        if node.value is None:
            return edits.statements(f"return {name}")
        again = edits.statements(f"_found = None\nreturn {name} if _found is None else _found")
        again[0].value = node.value  # type: ignore[attr-defined]
        return again

    def change(node: ast.FunctionDef) -> None:
        edits.Returns(put).visit(node)
        node.body += edits.statements(f"return {name}")
        edits.add_keyword(node, name, "None")

    twin = edits.with_wrapper(
        target, f"{name}=None",
        f"found = before(*given, **named)\nreturn {name} if found is None else found",
    )  # fmt: skip
    nothing, found = edits.sample(random, nothing), edits.sample(random, found)
    values = _other_values([results[one] for one in found])
    wishes = edits.keyword_expectations(twin, name, values, nothing, found)
    ask = (
        f"Add a keyword argument `{name}` to `{target.short_name}`, which is returned where the "
        f"result is `None` today."
    )
    steady = edits.unchanged_expectations(target, [*found, *nothing])
    yield Proposal(MISSING, target.name, ask, edits.changed(target, change), (*wishes, *steady))


def fixed(target: Target, random: Random) -> Iterator[Proposal]:
    """The one plain number that is returned if nothing can be computed."""
    returned = [one.value for one in edits.own_nodes(target.node) if isinstance(one, ast.Return)]
    plain = [one for one in returned if one is not None and _is_number(one)]
    plain += [
        one.orelse for one in returned if isinstance(one, ast.IfExp) and _is_number(one.orelse)
    ]
    name = target.unused_name("default", "fallback")
    if len(plain) != 1 or len(returned) + len(plain) < 2 or not name:
        return
    if not any(isinstance(one, float) and one % 1 for one in target.results.values()):
        return  # counts and prices: a fixed number is as good as any other
    [node] = plain
    old = ast.unparse(node)
    values = [one for one in ("-1", "0.5", "9") if one != old]
    ask = (
        f"Add a keyword argument `{name}` to `{target.short_name}`, `{old}` unless it is given: it "
        f"is what line {node.lineno} returns in place of the fixed `{old}`."
    )
    yield from edits.in_place(FIXED, target, node, name, values, ask, random)


def _is_number(node: ast.expr | None) -> bool:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        node = node.operand
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)
