"""Requests about which of several entries a loop selects."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from random import Random
from typing import Any

from gradatim.defence import targets
from gradatim.defence.jail import VALUE
from gradatim.defence.proposals import edits
from gradatim.defence.proposals.edits import EVERY, TIE, Expectation, Oracle, Proposal
from gradatim.defence.targets import Target


def tie(target: Target, random: Random) -> Iterator[Proposal]:
    found = [(loop, one) for loop in edits.loops(target.node) for one in _contests(loop)]
    if len(found) != 1:
        return
    [(loop, compare)] = found
    is_strict = isinstance(compare.ops[0], (ast.Gt, ast.Lt))

    def last(function: ast.FunctionDef) -> None:
        for one in ast.walk(function):
            if isinstance(one, ast.Compare) and _is_at(one, compare):
                one.ops = [_FLIPPED[type(one.ops[0])]()]

    def backwards(function: ast.FunctionDef) -> None:
        for one in ast.walk(function):
            if isinstance(one, ast.For) and one.lineno == loop.lineno:
                one.iter = ast.Call(
                    edits.expression("reversed"),
                    [ast.Call(edits.expression("list"), [one.iter], [])],
                    [],
                )

    calls = edits.sample(random, _tied(target, random), 80)
    twin = edits.changed(target, backwards)
    old, new = ("first", "last") if is_strict else ("last", "first")
    ask = (
        f"Where several are equal in `{ast.unparse(compare)}` (line {compare.lineno}), "
        f"`{target.short_name}` takes the {old} of them: let it take the {new}."
    )
    wishes = tuple(Expectation(call, (Oracle(twin, call),)) for call in calls)
    yield Proposal(TIE, target.name, ask, edits.changed(target, last), wishes, may_differ=True)


_FLIPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Lt: ast.LtE, ast.LtE: ast.Lt,
}  # fmt: skip


def _is_at(one: ast.expr, other: ast.expr) -> bool:
    return (one.lineno, one.col_offset) == (other.lineno, other.col_offset)


def _contests(loop: ast.For) -> Iterator[ast.Compare]:
    """Comparisons of an entry with the best one so far, which it then replaces."""
    inside = [one for statement in loop.body for one in ast.walk(statement)]
    if any(isinstance(one, (ast.Break, ast.For, ast.While, ast.Return)) for one in inside):
        return
    for test in [one for one in inside if isinstance(one, ast.If)]:
        put = {
            name.id
            for statement in test.body if isinstance(statement, ast.Assign)
            for name in ast.walk(statement.targets[0]) if isinstance(name, ast.Name)
        }  # fmt: skip
        parts = test.test.values if isinstance(test.test, ast.BoolOp) else [test.test]
        for one in parts:
            if isinstance(one, ast.Compare) and len(one.ops) == 1 and type(one.ops[0]) in _FLIPPED:
                sides = [
                    {n.id for n in ast.walk(side) if isinstance(n, ast.Name)}
                    for side in (one.left, one.comparators[0])
                ]
                if sum(bool(names & put) for names in sides) == 1:
                    yield one


def _tied(target: Target, random: Random) -> list[str]:
    """Known calls, and calls in which entries of lists are repeated with a change."""
    calls, made = target.calls_with(VALUE), list[str]()
    for call in edits.sample(random, calls, 40):

        def change(name: str, value: Any) -> Any:
            if not isinstance(value, list) or len(value) < 2:
                return value
            one, other = random.sample(range(len(value)), 2)
            value = [*value]
            value[one] = _mixed(value[one], value[other], random)
            return value

        made.append(targets.with_arguments(target, call, change))
    return [*dict.fromkeys([*calls, *made])]


def _mixed(one: Any, other: Any, random: Random) -> Any:
    """An entry with parts of one and of the other, so that both may be equally good."""
    if isinstance(one, str) and isinstance(other, str) and " " in one and " " in other:
        first, second = one.split(" "), other.split(" ")
        if len(first) == len(second):
            at = random.randrange(len(first))
            return " ".join([*second[:at], first[at], *second[at + 1 :]])
    return other


def every(target: Target, random: Random) -> Iterator[Proposal]:
    """All entries that a loop finds, if it returns the first."""
    name, node = target.unused_name("every"), target.node
    loops = [
        one for one in edits.loops(node) if any(isinstance(o, ast.Return) for o in ast.walk(one))
    ]
    if not name or len(loops) != 1 or not _is_search(loops[0], set(target.parameters)):
        return
    [found] = [one for one in ast.walk(loops[0]) if isinstance(one, ast.Return)]
    result = ast.unparse(found.value or ast.Constant(None))

    def put(one: ast.Return) -> list[ast.stmt]:
        if one.lineno == found.lineno:
            return edits.statements(
                f"if {name}:\n    _every.append({result})\n    continue\nreturn {result}"
            )
        rest = ast.unparse(one.value) if one.value else "None"
        return edits.statements(f"return _every if {name} else {rest}")

    def change(function: ast.FunctionDef) -> None:
        edits.Returns(put).visit(function)
        head, rest = edits.split(function)
        end = edits.statements(f"return _every if {name} else None")
        function.body = [*head, *edits.statements("_every = []"), *rest, *end]
        edits.add_keyword(function, name, "False")

    def one_by_one(one: ast.Return) -> list[ast.stmt]:
        if one.lineno == found.lineno:
            return edits.statements(f"yield {result}\ncontinue")
        return edits.statements("return")

    def generate(function: ast.FunctionDef) -> None:
        edits.Returns(one_by_one).visit(function)

    twin = edits.changed(target, generate)
    end = "\n\ndef _listed_(found):\n    return list(found)\n"
    calls = edits.sample(random, target.calls_with(VALUE), 40)
    wishes = [
        Expectation(
            targets.with_keyword(call, name, "True"), (Oracle(twin + end, _listed(call)),), call
        )
        for call in calls
    ]
    ask = (
        f"Add a keyword argument `{name}` to `{target.short_name}`: where it is `True`, the loop "
        f"does not stop at line {found.lineno}, but all that this line would return comes in one "
        f"list, in the order of the loop; the list is empty where there is nothing."
    )
    steady = edits.unchanged_expectations(target, edits.sample(random, [*target.outcomes]))
    yield Proposal(EVERY, target.name, ask, edits.changed(target, change), (*wishes, *steady))


def _listed(call: str) -> str:
    before, _, last = call.rpartition("; ")
    return f"{before}; _listed_({last})" if before else f"_listed_({last})"


def _is_search(loop: ast.For, given: set[str]) -> bool:
    """Whether it examines each entry and returns a result of the first that fits. The result may
    only depend on that entry and the arguments, because other variables may change later."""
    inside = [one for statement in loop.body for one in ast.walk(statement)]
    if any(
        isinstance(one, (ast.For, ast.While, ast.Break, ast.Try, ast.AugAssign)) for one in inside
    ):
        return False
    returns = [one for one in inside if isinstance(one, ast.Return)]
    literal = isinstance(loop.iter, (ast.Tuple, ast.List))
    if len(returns) != 1 or returns[0].value is None or literal or loop.orelse:
        return False
    entry = {one.id for one in ast.walk(loop.target) if isinstance(one, ast.Name)}
    if ast.unparse(loop.iter).startswith("enumerate(") and isinstance(returns[0].value, ast.Name):
        return False  # an index, which stands for a group, as in a table of limits
    used = {one.id for one in ast.walk(returns[0].value) if isinstance(one, ast.Name)}
    return bool(entry & used) and used <= entry | given | set(dir(builtins))
