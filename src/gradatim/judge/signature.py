"""Whether two submissions failed a check in the same way: by what assertions saw, and by the frames
that crossed the wall.

Recorded frames are compared without decoding them into objects. Numbers may differ by 1e-6, since
the order of a sum is no difference. Messages, lines, printed text, handle numbers, answers that the
check discards and the order in which a lent function is called are ignored. If the first value seen
has many digits, or many words, it is enough. If it says little, such as "off" or None, all values
seen and all frames must agree; failing at the same place alone is never enough.
"""

from __future__ import annotations

import builtins
import math
from collections.abc import Callable, Sequence
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.judge.protocol.values.names import DTYPE
from gradatim.judge.report import Result

TOLERANCE = 1e-6
NUMBER_DIGITS = 6  # digits of a number
SIGNIFICANT_DIGITS = 2 * NUMBER_DIGITS  # digits or words; so many do not agree by chance
_REORDER_WINDOW = 32  # calls of a lent function that may come in another order
# A changed argument counts where a check forbids it; it is then among the values seen.
_IGNORED_KEYS = {"h", "t", "m", "target", "out", "message", "line", "source", "changed"}


def similarity(one: Result, other: Result) -> int:
    """2: all values seen and all frames agree; 1: the first value seen agrees, and has many digits
    or words; 0: neither."""
    if one.outcome != other.outcome or one.seen is None or other.seen is None:
        return 0
    try:
        a, b = _seen_values(one.seen), _seen_values(other.seen)
        if _same_items(a, b) and _same_trace(one.trace, other.trace):
            return 2
        return int(
            bool(
                a and b and _count_digits(a[0][2]) >= SIGNIFICANT_DIGITS and _same_item(a[0], b[0])
            )
        )
    except _MALFORMED:
        return 0


def agrees(one: Result, other: Result) -> bool:
    """Whether the same assertions failed and saw the same values, whatever the calls were."""
    if one.outcome != other.outcome or one.seen is None or other.seen is None:
        return False
    try:
        a, b = _seen_values(one.seen), _seen_values(other.seen)
        return _same_items(a, b) and [x[3:] for x in a] == [y[3:] for y in b]
    except _MALFORMED:
        return False


def contradicts(one: Result, other: Result) -> bool:
    """Whether the first value seen differs, and not just in a word or a small number, so that the
    two failed the check for different reasons."""
    if one.outcome != other.outcome:
        return True
    try:
        a, b = ([] if x.seen is None else _seen_values(x.seen)[:1] for x in (one, other))
        if not a or not b:
            return len(a) != len(b)
        significant = max(_count_digits(item[2], word=0) for item in (*a, *b)) >= NUMBER_DIGITS
        return significant and not _same_item(a[0], b[0])
    except _MALFORMED:
        return True


def seen_digits(result: Result) -> int:
    """The number of digits that the assertions of a check saw."""
    try:
        seen = [] if result.seen is None else _seen_values(result.seen)
        return sum(_count_digits(item[2], word=0) for item in seen)
    except _MALFORMED:
        return 0


# A program may forge frames; one that cannot be read equals no other.
_MALFORMED = (
    BadFrame,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def _same_trace(a: Sequence[tuple[str, Frame]], b: Sequence[tuple[str, Frame]]) -> bool:
    """Whether questions and answers are the same. 2 and 2.0 are equal here: if the difference
    matters to a check, it shows in what the check saw."""
    steps, others = _steps(_before_timing(a)), _steps(_before_timing(b))
    if [direction for direction, _ in steps] != [direction for direction, _ in others]:
        return False
    unread: list[bool] = []  # for each question without an answer yet
    for (direction, x), (_, y) in zip(steps, others, strict=True):
        if direction == "called":
            if not _same_calls(x, y):
                return False
            continue
        f, g = x[0][0], y[0][0]
        if direction == "question" and "op" in f.message:
            unread.append(bool(f.message.get("unread")))
        elif direction == "answer" and unread and "f" not in f.message and unread.pop():
            if ("ok" in f.message) != ("ok" in g.message):
                return False
            if "ok" in f.message:
                continue
        if not _same_frame(f, g):
            return False
    return True


def _steps(trace: Sequence[tuple[str, Frame]]) -> list[tuple[str, list[tuple[Frame, ...]]]]:
    """Questions and answers, one by one; consecutive calls of lent functions, each with its answer,
    are one step named "called"."""
    steps: list[tuple[str, list[tuple[Frame, ...]]]] = []
    position = 0
    while position < len(trace):
        direction, current = trace[position]
        next_direction, next_frame = (
            trace[position + 1] if position + 1 < len(trace) else ("", current)
        )
        if (
            direction == "answer"
            and "f" in current.message
            and next_direction == "question"
            and _is_call_answer(next_frame)
        ):
            if not steps or steps[-1][0] != "called":
                steps.append(("called", []))
            steps[-1][1].append((current, next_frame))
            position += 2
        else:
            steps.append((direction, [(current,)]))
            position += 1
    return steps


def _is_call_answer(question: Frame) -> bool:
    """Whether a frame to the learner's side is the answer to a call of a lent function."""
    return "op" not in question.message


def _same_calls(a: list[tuple[Frame, ...]], b: list[tuple[Frame, ...]]) -> bool:
    """Whether calls and answers are the same, in any order: which operand a program evaluates first
    is a matter of style."""
    if len(a) != len(b):
        return False
    unmatched = list(b)
    for call in a:
        window = range(min(len(unmatched), _REORDER_WINDOW))
        match = next((i for i in window if all(map(_same_frame, call, unmatched[i]))), None)
        if match is None:
            return False
        del unmatched[match]
    return True


def _before_timing(trace: Sequence[tuple[str, Frame]]) -> Sequence[tuple[str, Frame]]:
    """The trace before the first timing, since its repetitions depend on the machine."""
    for position, (direction, exchanged) in enumerate(trace):
        if direction == "question" and exchanged.message.get("op") == "time":
            return trace[:position]
    return trace


def _same_frame(a: Frame, b: Frame) -> bool:
    if a.text == b.text and a.blob == b.blob:
        return True
    return _ValueComparer(loose=True).same(*(_expanded(f.message, _Blob(f.blob)) for f in (a, b)))


def _same_items(a: Sequence[list[Any]], b: Sequence[list[Any]]) -> bool:
    return len(a) == len(b) and all(map(_same_item, a, b))


def _same_item(x: list[Any], y: list[Any]) -> bool:
    """Whether the same assertion looked at the same value."""
    return _ValueComparer(loose=x[1] == "close").same(x[:3], y[:3])


def _count_digits(x: Any, word: int = 1) -> int:
    """The number of digits that can agree. A word counts as one digit, since a check has few
    words."""
    if isinstance(x, list):
        return sum(_count_digits(item, word) for item in x)
    if isinstance(x, dict):
        return sum(_count_digits(item, word) for item in x.values())
    if isinstance(x, np.ndarray):
        return (
            sum(map(_count_digits, x.ravel()[:SIGNIFICANT_DIGITS].tolist()))
            if x.dtype.kind in "iuf"
            else 0
        )
    if isinstance(x, str):
        return word
    if isinstance(x, bool) or not isinstance(x, int | float) or not math.isfinite(x):
        return 0
    return len(f"{abs(x):.6g}".replace(".", "").lstrip("0"))


_expanded_cache: WeakKeyDictionary[Frame, Any] = WeakKeyDictionary()  # a cache


def _seen_values(result: Frame) -> Any:
    if result not in _expanded_cache:
        event = result.message
        blob = _Blob(result.blob, sum(figure["b"] for figure in event["figures"]))
        _expanded_cache[result] = _expanded(event["seen"], blob)
    return _expanded_cache[result]


class _Blob:
    """The bytes that belong to a skeleton, taken in the order of writing."""

    def __init__(self, content: bytes, start: int = 0) -> None:
        self._content, self._at = content, start

    def take(self, size: Any) -> bytes:
        if type(size) is not int or size < 0 or self._at + size > len(self._content):
            raise BadFrame("a blob that is not there")
        self._at += size
        return self._content[self._at - size : self._at]


def _expanded(x: Any, blob: _Blob) -> Any:
    """A skeleton with its arrays filled in, so that its parts can be compared in any order."""
    if isinstance(x, list):
        return _normalized_column([_expanded(item, blob) for item in x])
    if not isinstance(x, dict):
        return x
    tag = next(iter(x), "")
    if tag in _EXPANDERS:
        return _EXPANDERS[tag](x, blob)
    return {key: _expanded(value, blob) for key, value in x.items()}


def _normalized_column(x: list[Any]) -> list[Any]:
    """A column of text as one of objects, with None for missing text: pandas has several dtypes for
    text, and which one a program ends up with says nothing about its mistake."""
    match x:
        case ["text", str(), {"l": list(items)}]:
            return ["array", {"o": items, "s": [len(items)]}]
        case ["array", {"o": list(items), "s": [_]}]:
            texts = [None if _is_missing(item) else item for item in items]
            if all(item is None or isinstance(item, str) for item in texts):
                return ["array", {"o": texts, "s": [len(items)]}]
    return x


def _is_missing(x: Any) -> bool:
    return x is None or x != x or x == {"p": ["na"]}


def _numbers(x: dict[str, Any], blob: _Blob, tag: str, dtype: str) -> Any:
    numbers = np.frombuffer(blob.take(8 * x[tag]), dtype)
    return numbers[0].item() if x.get("x") else {"list": numbers}


def _dtype(name: Any) -> np.dtype[Any]:
    if not DTYPE.fullmatch(name):
        raise BadFrame("a dtype that may not cross")
    dtype: np.dtype[Any] = np.dtype(name)
    return dtype


def _scalar(x: dict[str, Any], blob: _Blob) -> Any:
    """A NumPy scalar as the Python number that it equals, or else as text."""
    data = blob.take(x["n"])
    if x["g"] == "S" or (dtype := _dtype(x["g"])).kind not in "biuf":
        return f"{x['g']} {data.hex()}"
    (values,) = np.frombuffer(data, dtype)
    return values.item()


def _array(x: dict[str, Any], blob: _Blob) -> Any:
    dtype, data = _dtype(x["a"]), blob.take(x["n"])
    if not dtype.itemsize or not data:
        return {"array": np.zeros(0), "shape": x["s"], "kind": dtype.kind}
    return {"array": np.frombuffer(data, dtype), "shape": x["s"]}


_EXPANDERS: dict[str, Callable[[dict[str, Any], _Blob], Any]] = {
    "b": lambda x, blob: blob.take(x["b"]),
    "ba": lambda x, blob: blob.take(x["ba"]),
    "F": lambda x, blob: _numbers(x, blob, "F", "<f8"),
    "I": lambda x, blob: _numbers(x, blob, "I", "<i8"),
    "g": _scalar,
    "a": _array,
}


class _ValueComparer:
    """Compares opened values. `loose`: integers may equal floats."""

    def __init__(self, loose: bool) -> None:
        self._loose = loose

    def same(self, a: Any, b: Any) -> bool:
        if isinstance(a, dict) and isinstance(b, dict):
            return self._dicts(a, b)
        if isinstance(a, list) and isinstance(b, list):
            return len(a) == len(b) and all(map(self.same, a, b))
        if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
            return self._arrays(a, b)
        if self._kind(a) != self._kind(b):
            return False
        return _is_close(a, b) if isinstance(a, int | float) else bool(a == b)

    def _kind(self, x: Any) -> Any:
        return float if self._loose and type(x) is int else type(x)

    def _dicts(self, a: dict[str, Any], b: dict[str, Any]) -> bool:
        if "kinds" in a and "kinds" in b:
            return _builtin_type(a["kinds"]) == _builtin_type(b["kinds"])
        if "varies" in a and "varies" in b:  # names, seconds, commit ids, the form of a figure
            return True
        if "h" in a and "h" in b:
            return bool(a.get("k") == b.get("k"))
        if "d" in a and "d" in b:
            a, b = ({"d": _sorted_pairs(x["d"])} for x in (a, b))
        keys, others = (_compared_keys(x) for x in (a, b))
        return keys == others and all(self.same(a[key], b[key]) for key in keys)

    def _arrays(self, a: np.ndarray[Any, Any], b: np.ndarray[Any, Any]) -> bool:
        kinds = {a.dtype.kind, b.dtype.kind}
        if a.shape != b.shape or (len(kinds) > 1 and not (self._loose and kinds <= set("iuf"))):
            return False
        if kinds <= set("iufc"):
            return bool(np.allclose(a, b, rtol=TOLERANCE, atol=TOLERANCE, equal_nan=True))
        return bool(np.array_equal(a, b, equal_nan=kinds <= set("mM")))


def _is_close(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=TOLERANCE) or (a != a and b != b)


def _compared_keys(x: dict[str, Any]) -> list[str]:
    """The keys that are compared; the first one, the tag of a value, always is."""
    return [key for position, key in enumerate(x) if position == 0 or key not in _IGNORED_KEYS]


def _sorted_pairs(pairs: list[list[Any]]) -> list[list[Any]]:
    """The entries of a dict in a fixed order, since equal dicts may differ in order."""
    return sorted(pairs, key=lambda pair: repr(pair[0]))


def _builtin_type(kinds: Any) -> str:
    """The first built-in type among the types of an error."""
    return next((kind for kind in kinds if hasattr(builtins, kind)), "Exception")
