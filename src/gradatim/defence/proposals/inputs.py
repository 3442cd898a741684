"""Requests about inputs: missing entries, and capital letters."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from gradatim.defence import targets
from gradatim.defence.jail import VALUE
from gradatim.defence.proposals import edits
from gradatim.defence.proposals.edits import CASE, SKIP, Expectation, Oracle, Proposal
from gradatim.defence.targets import Target


def skip(target: Target, random: Random) -> Iterator[Proposal]:
    """Entries of lists that are None; for parallel lists, the positions at which one of them is
    None."""
    calls = target.calls_with(VALUE)
    values = targets.parameter_values(target, calls)
    lists = [name for name, seen in values.items() if all(type(one) is list for one in seen)]
    text = ast.unparse(target.node)
    if not lists or any(one in text for one in ("enumerate(", "range(", ".index(", "None")):
        return  # if positions matter, the positions after skipping are ambiguous
    if any(None in one for name in lists for one in values[name]):
        return
    entries = {name: [entry for one in values[name] for entry in one] for name in lists}
    lists = [name for name in lists if all(map(_is_plain, entries[name]))]
    if not lists:
        return
    even = [n for n in range(len(calls)) if len({len(values[name][n]) for name in lists}) == 1]
    in_step = len(lists) > 1 and (len(even) == len(calls) or "zip(" in text)
    numbers = [name for name in lists if all(type(x) in (int, float) for x in entries[name])]
    if len(numbers) > 1 and not in_step:
        return  # whether the values next to None are skipped, too, is ambiguous
    lists = lists if in_step else lists[:1]
    if in_step:
        calls = [calls[n] for n in even]

    def change(function: ast.FunctionDef) -> None:
        head, rest = edits.split(function)
        if in_step:
            both = ", ".join(lists)
            first = f"_kept = [row for row in zip({both}) if all(x is not None for x in row)]\n"
            first += "\n".join(
                f"{one} = [row[{n}] for row in _kept]" for n, one in enumerate(lists)
            )
        else:
            first = f"{lists[0]} = [x for x in {lists[0]} if x is not None]"
        function.body = [*head, *edits.statements(first), *rest]

    wishes = []
    for call in edits.sample(
        random, [one for one in calls if targets.arguments(target, one)[lists[0]]]
    ):
        for most in (1, 2):
            new = _with_none(target, call, lists, in_step, most, random)
            wishes.append(Expectation(new, (Oracle(target.source, call),)))
    names = " and ".join(f"`{one}`" for one in lists)
    what = (
        f"Leave out the places where {names.replace(' and ', ' or ')} is `None`"
        if in_step
        else f"Leave out entries of {names} that are `None`"
    )
    ask = f"{what}: `{target.short_name}` gives what it gives today without them."
    steady = edits.unchanged_expectations(
        target, edits.sample(random, calls if in_step else [*target.outcomes])
    )
    yield Proposal(SKIP, target.name, ask, edits.changed(target, change), (*wishes, *steady))


def _is_plain(entry: Any) -> bool:
    """Whether it is a number, a text or a few numbers, such as a point, which may be missing in
    data."""
    if isinstance(entry, tuple):
        return all(type(one) in (int, float) for one in entry)
    return type(entry) in (int, float, str)


def _with_none(
    target: Target, call: str, lists: Sequence[str], in_step: bool, most: int, random: Random
) -> str:
    given = targets.arguments(target, call)
    rows = {name: [*given[name]] for name in lists}
    for _ in range(most):
        at = random.randint(0, len(rows[lists[0]]))
        missing = random.choice(lists)
        for name in lists:
            rows[name].insert(at, None if name == missing else random.choice(given[name]))
    return targets.with_arguments(target, call, lambda name, one: rows.get(name, one))


def case(target: Target, random: Random) -> Iterator[Proposal]:
    """Capital letters that count as small ones, if the result is a number."""
    calls, text = target.calls_with(VALUE), ast.unparse(target.node)
    values, results = targets.parameter_values(target, calls), target.results
    names = [name for name, seen in values.items() if all(_is_words(one) for one in seen)]
    other = [name for name in values if name not in names]
    if not names or any(one in text for one in (".lower()", ".upper()", ".casefold()")):
        return
    if len(results) < len(calls) or any(
        type(one) not in (int, float, bool) for one in results.values()
    ):
        return
    if any("'" in repr(one) for name in other for one in values[name]):
        return

    def change(function: ast.FunctionDef) -> None:
        head, rest = edits.split(function)
        is_text = {name: all(type(one) is str for one in values[name]) for name in names}
        lines = [
            f"{name} = {name}.lower()" if is_text[name] else f"{name} = [x.lower() for x in {name}]"
            for name in names
        ]
        function.body = [*head, *edits.statements("\n".join(lines)), *rest]

    wishes = []
    for call in edits.sample(random, calls, 40):
        new = targets.with_arguments(target, call, _in(names, lambda one: _recased(one, random)))
        twins = [
            Oracle(target.source, targets.with_arguments(target, new, _in(names, put)))
            for put in (str.lower, str.upper)
        ]
        wishes.append(Expectation(new, tuple(twins)))
    both = " and ".join(f"`{one}`" for one in names)
    ask = f"Let capital and small letters count as the same in {both} of `{target.short_name}`."
    yield Proposal(
        CASE, target.name, ask, edits.changed(target, change), tuple(wishes), may_differ=True
    )


def _is_words(value: Any) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(one, str) for one in value)
    return isinstance(value, str)


def _in(names: Sequence[str], put: Callable[[str], str]) -> Callable[[str, Any], Any]:
    def change(name: str, value: Any) -> Any:
        if name not in names:
            return value
        return [put(one) for one in value] if isinstance(value, list) else put(value)

    return change


def _recased(text: str, random: Random) -> str:
    if random.random() < 0.4:
        return text
    return "".join(one.upper() if random.random() < 0.5 else one for one in text)
