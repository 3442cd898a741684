"""The outer variables that a function of a check uses, with their values when it was lent.

A lent function may use up a list that it answers from; code to paste needs the whole list.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

_PLAIN = (bool, int, float, str, list, tuple, dict, np.generic, np.ndarray)
_lent: WeakKeyDictionary[Any, dict[str, Any]] = WeakKeyDictionary()


def remember(thing: Any) -> None:
    """Stores the values of a function's outer variables when it is lent for the first time."""
    if hasattr(thing, "__code__") and hasattr(thing, "__globals__") and thing not in _lent:
        _lent[thing] = deepcopy(_values(thing))


def around(thing: Any) -> dict[str, Any]:
    """The values by name, without modules and functions."""
    return _lent.get(thing) or _values(thing)


def _values(thing: Any) -> dict[str, Any]:
    names = thing.__code__.co_names
    found = {name: thing.__globals__[name] for name in names if name in thing.__globals__}
    for name, cell in zip(thing.__code__.co_freevars, thing.__closure__ or (), strict=True):
        found[name] = cell.cell_contents
    return {name: value for name, value in found.items() if isinstance(value, _PLAIN)}
