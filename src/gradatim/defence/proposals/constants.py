"""Requests to turn a constant of a function into a parameter."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from gradatim.defence import targets, trees
from gradatim.defence.proposals import edits
from gradatim.defence.proposals.edits import TEXT, THRESHOLD, Expectation, Oracle, Proposal
from gradatim.defence.targets import Target


def threshold(target: Target, random: Random) -> Iterator[Proposal]:
    name, found = target.unused_name("limit"), list[tuple[ast.Constant, ast.expr]]()
    numbers = [
        one.value for one in ast.walk(target.node)
        if isinstance(one, ast.Constant) and type(one.value) in (int, float)
    ]  # fmt: skip
    for one in edits.own_nodes(target.node):
        if isinstance(one, ast.Compare) and len(one.ops) == 1 and isinstance(one.ops[0], _ORDER):
            for side, other in ((one.left, one.comparators[0]), (one.comparators[0], one.left)):
                if isinstance(side, ast.Constant) and type(side.value) in (int, float):
                    found.append((side, other))
    for side, other in found:
        value, text = side.value, ast.unparse(other)
        assert isinstance(value, (int, float))
        if abs(value) <= 2 or numbers.count(value) > 1 or not name or "len(" in text or "%" in text:
            continue
        more = value * 2 if isinstance(value, int) else value + 1
        less = value // 2 if isinstance(value, int) else value / 2
        ask = (
            f"Make the fixed `{value}` that `{target.short_name}` compares `{text}` with (line "
            f"{side.lineno}) a keyword argument `{name}`, `{value}` unless it is given."
        )
        values = [repr(more), repr(less), repr(value + 1)]
        yield from edits.in_place(THRESHOLD, target, side, name, values, ask, random)


_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


def text(target: Target, random: Random) -> Iterator[Proposal]:
    """A text that the function searches for, wherever it occurs."""
    _, rest = edits.split(target.node)
    body = ast.Module(rest, [])
    every = [one for one in ast.walk(body) if isinstance(one, ast.Constant)]
    seen: dict[str, list[tuple[ast.Constant, str]]] = {}
    for node, use in _searched(body):
        if isinstance(node.value, str) and 1 <= len(node.value) <= 8:
            seen.setdefault(node.value, []).append((node, use))
    for text, places in seen.items():
        if sum(one.value == text for one in every) != len(places):
            continue
        if any(text in str(one.value) and one.value != text for one in every):
            continue
        uses = sorted((use for _, use in places), key=lambda use: use == "mark")
        name = target.unused_name(uses[0])
        if name and not _is_one_of_many(body, text):
            yield from _text_proposal(target, text, [node for node, _ in places], name, random)


_WITHIN = (ast.In, ast.NotIn)
_METHODS = {
    "split": "separator", "rsplit": "separator", "partition": "separator", "join": "separator",
    "startswith": "prefix", "removeprefix": "prefix", "endswith": "suffix",
    "removesuffix": "suffix", "lstrip": "prefix", "rstrip": "suffix", "strip": "mark",
    "count": "mark", "find": "mark", "index": "mark",
}  # fmt: skip


def _searched(body: ast.AST) -> Iterator[tuple[ast.Constant, str]]:
    """Texts that are compared with or searched for, each with possible names for the parameter."""
    for one in ast.walk(body):
        if isinstance(one, ast.Compare) and len(one.ops) == 1:
            for side in (one.left, one.comparators[0]):
                if isinstance(side, ast.Constant):
                    yield side, _name_of(one, side)
        elif isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute):
            use = _METHODS.get(one.func.attr)
            if use and isinstance(one.func.value, ast.Constant):
                yield one.func.value, use
            elif use and len(one.args) >= 1 and isinstance(one.args[0], ast.Constant):
                yield one.args[0], use


def _name_of(compare: ast.Compare, side: ast.expr) -> str:
    """A name for the parameter that replaces a text in a comparison."""
    if isinstance(compare.ops[0], _WITHIN):
        return "mark" if side is compare.left else "letters"
    other = compare.comparators[0] if side is compare.left else compare.left
    return f"special_{other.id}" if isinstance(other, ast.Name) else "special"


def _is_one_of_many(body: ast.AST, text: str) -> bool:
    """Whether the same expression is compared with other texts, too: then the text is one of
    several cases, and not a setting."""
    compared: dict[str, set[str]] = {}
    for one in ast.walk(body):
        if isinstance(one, ast.Compare) and len(one.ops) == 1:
            for side, other in ((one.left, one.comparators[0]), (one.comparators[0], one.left)):
                if isinstance(side, ast.Constant) and isinstance(side.value, str):
                    compared.setdefault(ast.unparse(other), set()).add(side.value)
        elif isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.args:
            text_of, [first, *_] = ast.unparse(one.func), one.args
            if one.func.attr.endswith("with") and isinstance(first, ast.Constant):
                compared.setdefault(text_of, set()).add(str(first.value))
    return any(text in texts and len(texts - {""}) > 1 for texts in compared.values())


def _text_proposal(
    target: Target, text: str, nodes: Sequence[ast.Constant], name: str, random: Random
) -> Iterator[Proposal]:
    def put(value: str) -> Callable[[ast.FunctionDef], None]:
        def change(function: ast.FunctionDef) -> None:
            for node in [edits.same(function, one) for one in nodes]:
                trees.replace(function, node, edits.expression(value))

        return change

    def change(function: ast.FunctionDef) -> None:
        put(name)(function)
        edits.add_keyword(function, name, repr(text))

    wishes = []
    calls = [call for node in nodes for call in edits.through(target, node, random)]
    for value in _other_texts(text, name):
        twin = edits.changed(target, put(repr(value)))
        for call in dict.fromkeys(calls):
            for new in {call, targets.with_arguments(target, call, _replacing(text, value))}:
                with_it = targets.with_keyword(new, name, repr(value))
                wishes.append(Expectation(with_it, (Oracle(twin, new),), new))
    lines = sorted({one.lineno for one in nodes})
    where = f"line {lines[0]}" if len(lines) == 1 else f"lines {', '.join(map(str, lines))}"
    ask = (
        f"Make the fixed text `{text!r}` that `{target.short_name}` uses ({where}) a keyword "
        f"argument `{name}`, `{text!r}` unless it is given."
    )
    steady = edits.unchanged_expectations(target, edits.sample(random, [*target.outcomes]))
    yield Proposal(TEXT, target.name, ask, edits.changed(target, change), (*wishes, *steady))


def _other_texts(text: str, name: str) -> list[str]:
    if name == "letters" and len(text) > 1:
        return [text[:-1], text[1:], f"{text[0]};"]
    if len(text) == 1 and text.isalnum():
        return [one for one in "QZqz" if one.isupper() is text.isupper()]
    if len(text) == 1:
        return [one for one in (";", "|", "/", "#") if one != text][:2]
    if text.isupper():
        return ["XX", "OTHER"]
    return ["xx", "other"] if text.isalnum() else ["++", "::"]


def _replacing(old: str, new: str) -> Callable[[str, Any], Any]:
    def change(name: str, value: Any) -> Any:
        if isinstance(value, str):
            return value.replace(old, new)
        if isinstance(value, list):
            return [change(name, one) for one in value]
        if isinstance(value, dict):
            return {change(name, k): change(name, v) for k, v in value.items()}
        return value

    return change
