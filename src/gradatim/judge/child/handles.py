"""The objects that stay behind the wall: a table of handles, kept until the check ends."""

from __future__ import annotations

import functools
import inspect
import sys
import types
from typing import Any

LAB, GIVEN = 0, 1  # the numbers of the root modules; the others start at 2
OBJECT_KINDS = ("iterator", "function", "class", "figure", "object")  # the kinds of objects

_FUNCTIONS = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    functools.partial,
)


class Unknown(Exception):
    """A handle that does not exist: released, from another child, or forged."""


class HandleTable:
    """Objects by number. The same object keeps its number, so that `is` works on the other side."""

    def __init__(self) -> None:
        self.roots: dict[int, Any] = {}
        self._objects: dict[int, Any] = {}
        self._numbers: dict[int, int] = {}
        self._next = 2

    def release_all(self) -> None:
        """Releases everything except the roots."""
        self._objects.clear()
        self._numbers.clear()

    def get(self, number: Any) -> Any:
        for objects in (self.roots, self._objects):
            if type(number) is int and number in objects:
                return objects[number]
        raise Unknown(f"no object {number!r}")

    def handle(self, thing: Any) -> dict[str, Any]:
        """The handle of an object, as a skeleton (see `protocol.values`)."""
        number = self._numbers.get(id(thing))
        if number is None:
            number = self._numbers[id(thing)] = self._next
            self._objects[number] = thing
            self._next += 1
        kind = type(thing)
        return {"h": number, "k": object_kind(thing), "t": kind.__name__, "m": _methods(kind)}  # type: ignore[arg-type]


def object_kind(thing: Any) -> str:
    """The kind of an object, one of OBJECT_KINDS."""
    if isinstance(thing, type):
        return "class"
    if isinstance(thing, _FUNCTIONS) or type(thing).__name__ == "_lru_cache_wrapper":
        return "function"
    figure = sys.modules.get("matplotlib.figure")
    if figure is not None and isinstance(thing, figure.Figure):
        return "figure"
    return "iterator" if hasattr(type(thing), "__next__") else "object"


@functools.lru_cache(256)
def _methods(kind: type) -> list[str]:
    if issubclass(kind, type):
        return []
    return [
        name
        for name in dir(kind)
        if not name.startswith("_") and _is_method(inspect.getattr_static(kind, name))
    ][:400]


def _is_method(thing: Any) -> bool:
    return isinstance(thing, (*_FUNCTIONS, staticmethod, classmethod, types.MethodDescriptorType))
