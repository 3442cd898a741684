"""Values as text: as they are, and in a form that is equal where the difference does not matter."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Any

SHOWN, CLEAR = 0, 1  # as it is; equal but for rounding, the order of keys, and 2 for 2.0
LEARNER_MODULES: set[str] = set()  # names of the modules that the learner wrote
_LIBRARY = {"datetime", "decimal", "fractions", "pathlib"}


class Unrepresentable(Exception):
    """A value that has no plain text, or one that differs each time."""


def forms(value: Any) -> list[str]:
    """Both texts of a value. Odd if it has none."""
    return [text(value, SHOWN), text(value, CLEAR)]


def shown(value: Any) -> str:
    """The text of a value; "?" if it has none."""
    try:
        return text(value, SHOWN)
    except Unrepresentable:
        return "?"


def text(value: Any, mode: int, depth: int = 0) -> str:
    """A value as text. Odd if it has none."""
    kind = type(value)
    if depth > 8:
        raise Unrepresentable
    if value is None or kind in (bool, str, bytes):
        return repr(value)
    if kind in (int, float):
        return _number(value, mode)
    if isinstance(value, enum.Enum):
        return str(value)
    module = kind.__module__.partition(".")[0]
    if module in ("numpy", "pandas"):
        return _table(value, kind.__name__, mode, depth)
    if isinstance(value, Mapping) and isinstance(value, dict):
        return _named(kind, _dict(value, mode, depth))
    if isinstance(value, (list, tuple, set, frozenset)):
        return _container(value, mode, depth)
    if module in _LIBRARY or kind in (range, complex):
        return repr(value)
    if kind.__name__ in ("dict_keys", "dict_values", "dict_items", "deque"):
        return f"{kind.__name__}({text(list(value), mode, depth + 1)})"
    return _instance(value, mode, depth)


def _number(value: Any, mode: int) -> str:
    value = value + 0 if value == 0 else value  # without the sign of zero
    if mode == SHOWN:
        return repr(value)
    try:
        return f"{float(value):.6g}"
    except OverflowError:
        return repr(value)


def _table(value: Any, name: str, mode: int, depth: int) -> str:
    """Arrays and frames by their content."""
    if name == "ndarray":
        return f"array({text(value.tolist(), mode, depth + 1)})"
    if name in ("DataFrame", "Series", "Index", "RangeIndex"):
        content = value.to_dict() if hasattr(value, "to_dict") else list(value)
        return f"{name}({text(content, mode, depth + 1)})"
    if hasattr(value, "item") and not hasattr(value, "__len__"):
        return text(value.item(), mode, depth + 1)
    if hasattr(value, "isoformat"):
        return repr(value)
    raise Unrepresentable


def _dict(value: Mapping[Any, Any], mode: int, depth: int) -> str:
    pairs = [(text(k, mode, depth + 1), text(v, mode, depth + 1)) for k, v in value.items()]
    pairs = pairs if mode == SHOWN else sorted(pairs)
    return "{" + ", ".join(f"{key}: {one}" for key, one in pairs) + "}"


def _container(value: Any, mode: int, depth: int) -> str:
    kind = type(value)
    items = [text(one, mode, depth + 1) for one in value]
    if isinstance(value, (set, frozenset)):
        return _named(kind, "{" + ", ".join(sorted(items)) + "}" if items else "set()")
    if isinstance(value, tuple) and hasattr(kind, "_fields"):
        return _call(kind.__name__, zip(kind._fields, items, strict=True))
    if isinstance(value, tuple):
        return _named(kind, f"({', '.join(items)}{',' if len(items) == 1 else ''})")
    return _named(kind, f"[{', '.join(items)}]")


def _named(kind: type, inner: str) -> str:
    return inner if kind in (list, tuple, dict, set) else f"{kind.__name__}({inner})"


def _call(name: str, pairs: Iterable[tuple[str, str]]) -> str:
    return f"{name}({', '.join(f'{key}={value}' for key, value in pairs)})"


def _instance(value: Any, mode: int, depth: int) -> str:
    """An object of a class of the learner's, by its attributes."""
    kind = type(value)
    if kind.__module__ not in LEARNER_MODULES:
        raise Unrepresentable
    names = list(vars(value)) if hasattr(value, "__dict__") else []
    for one in kind.__mro__:
        slots = one.__dict__.get("__slots__", ())
        names += [slots] if isinstance(slots, str) else list(slots)
    found = [name for name in names if name != "__dict__" and hasattr(value, name)]
    return _call(kind.__name__, [(n, text(getattr(value, n), mode, depth + 1)) for n in found])
