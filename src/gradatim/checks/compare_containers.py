"""Compares lists, tuples, dicts and sets; their items by the rule that is passed down."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable
from typing import Any

import numpy as np

from gradatim.checks import compare_arrays, remarks
from gradatim.checks.compare_scalars import identity
from gradatim.checks.rule import Rule
from gradatim.checks.show import both, is_long, kind, saw, show, with_article

SHORT = 12  # longer containers show only the first item that differs


def sequences(got: Any, want: Any, rule: Rule) -> str:
    if type(got) is not type(want):
        seen = f"{saw(got)}; expected {show(want)}" if len(want) <= SHORT else ""
        seen = seen or f"{saw(got)}; expected {with_article(kind(want))} of {len(want)} items"
        alike = isinstance(got, list | tuple) and rule.same(list(got), list(want))
        return seen + (" (right values, but another type)" if alike else "")
    if len(got) != len(want):
        return _lengths(got, want, rule)
    if _quickly(got, want, rule):
        return ""
    wrong = (n for n, pair in enumerate(zip(got, want, strict=True)) if not rule.same(*pair))
    first = next(wrong, None)
    return "" if first is None else _first_wrong(got, want, first, rule)


def _quickly(got: Any, want: Any, rule: Rule) -> bool:
    """True if two long lists of plain values are known to be equal; False means unknown."""
    kinds = {*map(type, got), *map(type, want)}
    if rule.tolerance is None or kinds != {float}:
        return kinds in ({int}, {str}, {float}) and bool(got == want)
    return compare_arrays.close(np.array(got), np.array(want), rule.tolerance)


def _first_wrong(got: Any, want: Any, first: int, rule: Rule) -> str:
    several = isinstance(want[first], list | tuple | dict | np.ndarray)
    with contextlib.nullcontext() if several else remarks.silent():  # on one item it says too much
        inner = rule.difference(got[first], want[first])
    remark = remarks.of_items(got, want, rule)
    if len(want) > SHORT or is_long(got) or is_long(want):
        return f"differs first at index {first}: {inner}{remark}"
    seen, wished = both(got, want)
    more = f"; first at index {first}: {inner}" if len(got) > 1 and not remark else ""
    return f"got {seen}, expected {wished}{remark}{more}"


def _lengths(got: Any, want: Any, rule: Rule) -> str:
    remark = remarks.of_length(got, want, rule)
    items = "1 item" if len(got) == 1 else f"{len(got)} items"
    if len(want) > SHORT:
        return f"got {items}, {show(got)}; expected {len(want)}{remark}"
    remark = remark or f" ({items} instead of {len(want)})"
    return f"got {show(got)}, expected {show(want)}{remark}"


def dicts(got: Any, want: Any, rule: Rule) -> str:
    if not isinstance(got, dict):
        return f"{saw(got)}; expected a dict"
    mine, theirs = _by_identity(got), _by_identity(want)
    missing = [theirs[key] for key in theirs if key not in mine]
    extra = [mine[key] for key in mine if key not in theirs]
    if missing or extra:
        return _keys(got, missing, extra)
    for key in theirs:
        inner = rule.difference(got[mine[key]], want[theirs[key]])
        if inner:
            return f"at key {show(theirs[key])}: {inner}"
    return ""


def _by_identity(keys: Iterable[Any]) -> dict[Any, Any]:
    """Each key by its identity and a running number, since NaN can occur twice."""
    found: dict[Any, Any] = {}
    seen = Counter[Any]()
    for key in keys:
        what = identity(key)
        found[what, seen[what]] = key
        seen[what] += 1
    return found


def _keys(got: Any, missing: list[Any], extra: list[Any]) -> str:
    if missing and extra and str(missing[0]) == str(extra[0]):
        return (
            f"got the key {saw(extra[0])[4:]}; expected {with_article(kind(missing[0]))} as a key"
        )
    if missing:
        return f"got {show(got)}; the key {show(missing[0])} is missing"
    return f"got {show(got)}; the key {show(extra[0])} was not asked for"


def sets(got: Any, want: Any, rule: Rule) -> str:
    if kind(got) != kind(want):
        return f"{saw(got)}; expected {with_article(kind(want))}"
    mine, theirs = _by_identity(got), _by_identity(want)
    if mine.keys() == theirs.keys():
        return ""
    numbers = {kind(x) for x in (*got, *want)} <= {"int", "float"}
    if rule.tolerance is not None and numbers and rule.same(sorted(got), sorted(want)):
        return ""
    missing = [theirs[key] for key in theirs if key not in mine]
    extra = [mine[key] for key in mine if key not in theirs]
    odd = f"{show(missing[0])} is missing" if missing else f"{show(extra[0])} was not asked for"
    wished = f"expected {show(want)}; " if len(want) <= SHORT else ""
    return f"got {show(got)}, {wished}{odd}"
