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
from gradatim.checks.show import is_long, show, show_both, show_got, type_name, with_article

MAX_SHOWN = 12  # longer containers show only the first item that differs


def sequences(got: Any, want: Any, rule: Rule) -> str:
    if type(got) is not type(want):
        got_text = f"{show_got(got)}; expected {show(want)}" if len(want) <= MAX_SHOWN else ""
        got_text = (
            got_text
            or f"{show_got(got)}; expected {with_article(type_name(want))} of {len(want)} items"
        )
        same_values = isinstance(got, list | tuple) and rule.same(list(got), list(want))
        return got_text + (" (right values, but another type)" if same_values else "")
    if len(got) != len(want):
        return _length_difference(got, want, rule)
    if _known_equal(got, want, rule):
        return ""
    wrong = (n for n, pair in enumerate(zip(got, want, strict=True)) if not rule.same(*pair))
    first = next(wrong, None)
    return "" if first is None else _item_difference(got, want, first, rule)


def _known_equal(got: Any, want: Any, rule: Rule) -> bool:
    """True if two long lists of plain values are known to be equal; False means unknown."""
    kinds = {*map(type, got), *map(type, want)}
    if rule.tolerance is None or kinds != {float}:
        return kinds in ({int}, {str}, {float}) and bool(got == want)
    return compare_arrays.all_close(np.array(got), np.array(want), rule.tolerance)


def _item_difference(got: Any, want: Any, first: int, rule: Rule) -> str:
    is_nested = isinstance(want[first], list | tuple | dict | np.ndarray)
    with (
        contextlib.nullcontext() if is_nested else remarks.silenced()
    ):  # on one item it says too much
        inner = rule.difference(got[first], want[first])
    remark = remarks.of_items(got, want, rule)
    if len(want) > MAX_SHOWN or is_long(got) or is_long(want):
        return f"differs first at index {first}: {inner}{remark}"
    got_text, want_text = show_both(got, want)
    more = f"; first at index {first}: {inner}" if len(got) > 1 and not remark else ""
    return f"got {got_text}, expected {want_text}{remark}{more}"


def _length_difference(got: Any, want: Any, rule: Rule) -> str:
    remark = remarks.of_length(got, want, rule)
    items = "1 item" if len(got) == 1 else f"{len(got)} items"
    if len(want) > MAX_SHOWN:
        return f"got {items}, {show(got)}; expected {len(want)}{remark}"
    remark = remark or f" ({items} instead of {len(want)})"
    return f"got {show(got)}, expected {show(want)}{remark}"


def dicts(got: Any, want: Any, rule: Rule) -> str:
    if not isinstance(got, dict):
        return f"{show_got(got)}; expected a dict"
    got_keys, want_keys = _by_identity(got), _by_identity(want)
    missing = [want_keys[key] for key in want_keys if key not in got_keys]
    extra = [got_keys[key] for key in got_keys if key not in want_keys]
    if missing or extra:
        return _key_difference(got, missing, extra)
    for key in want_keys:
        inner = rule.difference(got[got_keys[key]], want[want_keys[key]])
        if inner:
            return f"at key {show(want_keys[key])}: {inner}"
    return ""


def _by_identity(keys: Iterable[Any]) -> dict[Any, Any]:
    """Each key by its identity and a running number, since NaN can occur twice."""
    keys_by_identity: dict[Any, Any] = {}
    counts = Counter[Any]()
    for key in keys:
        key_identity = identity(key)
        keys_by_identity[key_identity, counts[key_identity]] = key
        counts[key_identity] += 1
    return keys_by_identity


def _key_difference(got: Any, missing: list[Any], extra: list[Any]) -> str:
    if missing and extra and str(missing[0]) == str(extra[0]):
        return (
            f"got the key {show_got(extra[0])[4:]}; "
            f"expected {with_article(type_name(missing[0]))} as a key"
        )
    if missing:
        return f"got {show(got)}; the key {show(missing[0])} is missing"
    return f"got {show(got)}; the key {show(extra[0])} was not asked for"


def sets(got: Any, want: Any, rule: Rule) -> str:
    if type_name(got) != type_name(want):
        return f"{show_got(got)}; expected {with_article(type_name(want))}"
    got_keys, want_keys = _by_identity(got), _by_identity(want)
    if got_keys.keys() == want_keys.keys():
        return ""
    numbers = {type_name(x) for x in (*got, *want)} <= {"int", "float"}
    if rule.tolerance is not None and numbers and rule.same(sorted(got), sorted(want)):
        return ""
    missing = [want_keys[key] for key in want_keys if key not in got_keys]
    extra = [got_keys[key] for key in got_keys if key not in want_keys]
    first_odd = (
        f"{show(missing[0])} is missing" if missing else f"{show(extra[0])} was not asked for"
    )
    want_text = f"expected {show(want)}; " if len(want) <= MAX_SHOWN else ""
    return f"got {show(got)}, {want_text}{first_odd}"
