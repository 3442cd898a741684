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


def remember_outer_variables(function: Any) -> None:
    """Stores the values of a function's outer variables when it is lent for the first time."""
    if hasattr(function, "__code__") and hasattr(function, "__globals__") and function not in _lent:
        _lent[function] = deepcopy(_read_outer_variables(function))


def outer_variables(function: Any) -> dict[str, Any]:
    """The values by name, without modules and functions."""
    return _lent.get(function) or _read_outer_variables(function)


def _read_outer_variables(function: Any) -> dict[str, Any]:
    names = function.__code__.co_names
    found = {name: function.__globals__[name] for name in names if name in function.__globals__}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        found[name] = cell.cell_contents
    return {name: value for name, value in found.items() if isinstance(value, _PLAIN)}
