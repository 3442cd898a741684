"""What both ends of the codec share: limits, and the names by which known objects are sent."""

from __future__ import annotations

import builtins
import math
import operator
import re
from collections.abc import Callable
from datetime import tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

Skeleton = Any  # JSON

MAX_DEPTH = 24
MAX_NODES = 1_000_000  # values, including those in lists of numbers
MAX_INT_BITS = 100_000
MAX_DIGITS = 10_000  # characters of a Decimal
DTYPE = re.compile(
    r"[<|](b1|i[1248]|u[1248]|f[248]|c8|c16|[US][1-9]\d{0,4}"
    r"|[mM]8(\[([1-9]\d{0,5})?(Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?)"
)
ZONE = re.compile(r"[A-Za-z0-9_+-]{1,40}(/[A-Za-z0-9_+-]{1,40}){0,2}")
FREQ = re.compile(r"\d{0,4}[A-Za-z]{1,3}(-[A-Z]{3})?")  # of a period: M, Q-DEC, 2h
MASKED = {f"{sign}Int{bits}" for sign in ("", "U") for bits in (8, 16, 32, 64)}
MASKED |= {"Float32", "Float64", "boolean"}
TYPES = {t.__name__: t for t in (int, float, str, bool, list, dict, tuple, set, bytes, complex)}
ERRORS = {
    name: value
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}
MODULES = {"builtins": builtins, "math": math, "operator": operator, "numpy": np}
_BUILTINS = {
    "abs", "len", "max", "min", "sum", "sorted", "round", "any", "all", "pow", "divmod", "repr",
    "ord", "chr",
}  # fmt: skip
_OPERATORS = {
    "abs", "add", "and_", "concat", "contains", "countOf", "eq", "floordiv", "ge", "getitem", "gt",
    "index", "indexOf", "inv", "invert", "is_", "is_not", "le", "lshift", "lt", "matmul", "mod",
    "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "sub", "truediv", "truth", "xor",
}  # fmt: skip
_ARRAY_FUNCTIONS = {
    "mean", "median", "std", "var", "prod", "argmax", "argmin", "cumsum", "sort", "dot", "ptp",
    "max", "min", "sum", "round", "any", "all",
}  # fmt: skip


class CannotCross(Exception):
    """A value without a plain form, or one that is too large."""


def zone(name: str) -> tzinfo | None:
    """The time zone with that name; None if there is none."""
    if not ZONE.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, KeyError, OSError):  # OSError: the name of a folder of zones
        return None


MaySend = Callable[[Any, str], bool]
"""Which functions of a module cross by name; all others as a handle or a lent function."""


def learner_may_send(module: Any, name: str) -> bool:
    """Whether the learner's side may send a function by name. The checks will call it with objects
    of their own, so it must change no argument, and run nothing except what its arguments do."""
    names = {builtins: _BUILTINS, operator: _OPERATORS}.get(module, ())
    return name in names or (module is math and not name.startswith("_"))


def checks_may_send(module: Any, name: str) -> bool:
    """Whether the checks may send a function by name: also functions of NumPy, which the learner's
    side may not, because of their argument `out`."""
    of_numpy = module is np and (
        name in _ARRAY_FUNCTIONS or isinstance(getattr(np, name, None), np.ufunc)
    )
    return of_numpy or learner_may_send(module, name)
