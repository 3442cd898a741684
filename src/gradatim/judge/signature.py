"""Whether two submissions failed a check alike: what crossed the wall, and what assertions saw.

It compares recorded frames without decoding them into objects. Numbers may differ by 1e-6, since a
twin that adds in another order is still a twin; messages, lines, printed text and handle numbers
do not count. That both must agree, and that failing at the same place alone never names, was
measured on rewritten twins and near misses.
"""

from __future__ import annotations

import builtins
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from gradatim.judge.frames import BadFrame, Frame
from gradatim.judge.wall import Result

TOLERANCE = 1e-6
_IGNORED = {"h", "t", "m", "target", "out", "message", "line", "source"}


def alike(one: Result, other: Result) -> bool:
    """Both failed this check, with the same trace and the same things seen."""
    if one.outcome != other.outcome or one.seen is None or other.seen is None:
        return False
    return _same_seen(one.seen, other.seen) and _same_trace(one.trace, other.trace)


def _same_trace(a: Sequence[tuple[str, Frame]], b: Sequence[tuple[str, Frame]]) -> bool:
    if len(a) != len(b):
        return False
    pairs = zip(a, b, strict=True)
    return all(x == y and _same_frame(f, g) for (x, f), (y, g) in pairs)


def _same_frame(a: Frame, b: Frame) -> bool:
    if a.text == b.text and a.blob == b.blob:
        return True
    try:
        return _Walk(a.blob, b.blob).same(a.message, b.message)
    except BadFrame:
        return False


def _same_seen(a: Frame, b: Frame) -> bool:
    one, other = a.message, b.message
    skip = [sum(f["b"] for f in m["figures"]) for m in (one, other)]
    walk = _Walk(a.blob[skip[0] :], b.blob[skip[1] :])
    return walk.same(one["seen"], other["seen"])


class _Walk:
    """Two skeletons side by side, each with the blob that its values left."""

    def __init__(self, a: bytes, b: bytes) -> None:
        self._blobs, self._at = (a, b), [0, 0]

    def same(self, a: Any, b: Any) -> bool:
        a, b = self._plain(a, 0), self._plain(b, 1)
        if isinstance(a, dict) and isinstance(b, dict):
            return self._dicts(a, b)
        if isinstance(a, list) and isinstance(b, list):
            return len(a) == len(b) and all(self.same(x, y) for x, y in zip(a, b, strict=True))
        if isinstance(a, float) and isinstance(b, float):
            return math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=TOLERANCE) or (a != a and b != b)
        return type(a) is type(b) and bool(a == b)

    def _plain(self, x: Any, side: int) -> Any:
        """A NumPy scalar as the Python one that it equals."""
        if isinstance(x, dict) and next(iter(x), "") == "g":
            (scalar,) = np.frombuffer(self._take(side, x, "g"), _dtype(x, "g"))
            return scalar.item() if x["g"][1] in "biuf" else str(scalar)
        return x

    def _dicts(self, a: dict[str, Any], b: dict[str, Any]) -> bool:
        if "kinds" in a and "kinds" in b:
            return _builtin(a["kinds"]) == _builtin(b["kinds"])
        if "varies" in a and "varies" in b:  # seconds, and the raw form of a figure
            return True
        if "h" in a and "h" in b:
            return bool(a.get("k") == b.get("k"))
        tag = next(iter(a), "")
        if tag in _BLOBS and tag in b:
            return self._blob(tag, a, b)
        keys = [key for key in a if key not in _IGNORED or key == tag]
        others = [key for key in b if key not in _IGNORED or key == next(iter(b))]
        return keys == others and all(self.same(a[key], b[key]) for key in keys)

    def _blob(self, tag: str, a: dict[str, Any], b: dict[str, Any]) -> bool:
        chunks = [self._take(side, x, tag) for side, x in enumerate((a, b))]
        if tag == "b":
            return chunks[0] == chunks[1]
        kinds = [_dtype(x, tag) for x in (a, b)]
        if kinds[0].kind != kinds[1].kind or a.get("s") != b.get("s"):
            return False
        arrays = [np.frombuffer(c, k) for c, k in zip(chunks, kinds, strict=True)]
        return _near(arrays[0], arrays[1])

    def _take(self, side: int, x: dict[str, Any], tag: str) -> bytes:
        size = {"b": x.get("b"), "F": 8 * x.get("F", 0), "I": 8 * x.get("I", 0)}.get(
            tag, x.get("n")
        )
        start = self._at[side]
        self._at[side] += int(size or 0)
        return self._blobs[side][start : self._at[side]]


_BLOBS = {"b", "F", "I", "a"}


def _dtype(x: dict[str, Any], tag: str) -> np.dtype[Any]:
    return np.dtype({"F": "<f8", "I": "<i8"}.get(tag) or x[tag])


def _near(a: np.ndarray[Any, Any], b: np.ndarray[Any, Any]) -> bool:
    if a.shape != b.shape:
        return False
    if a.dtype.kind not in "fc":
        return bool(np.array_equal(a, b))
    return bool(np.allclose(a, b, rtol=TOLERANCE, atol=TOLERANCE, equal_nan=True))


def _builtin(kinds: Any) -> str:
    """The first built-in name among the kinds of an error."""
    return next((kind for kind in kinds if hasattr(builtins, kind)), "Exception")
