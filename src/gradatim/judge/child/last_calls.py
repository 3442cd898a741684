"""The last calls whose answers may have contributed to a failure, if no single call is to blame.

A check may compute something from several answers, or look at them through a helper of the lab's.
Then it is unknown which answer is wrong, and there is no smaller case to search for. What is shown
is what a person would note: the last calls that may have contributed to the value compared (see
`dataflow`), the calls that made their objects, and the answers. It must be readable at a glance, so
numbers are rounded, long values are cut, and calls are left out, until it fits. Whatever can be
pasted as it is has been handled by `history` or `failing_case` before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

import numpy as np

from gradatim.checks.remote import Handle, Method, ProcessEnded, RemoteError
from gradatim.checks.session import Session
from gradatim.checks.show import as_python, is_pandas, show
from gradatim.judge.child.dataflow import candidates
from gradatim.judge.child.history import (
    Script,
    WithNames,
    handles_in,
    is_of_helper,
    leading_to,
)
from gradatim.judge.child.python_code import CodeWriter, dtype_argument, unused_name
from gradatim.judge.child.remote_submission import Call, RemoteSubmission
from gradatim.model.comparison import Comparison

LINES, WIDTH = 12, 74  # shown at most: lines, characters of a line
EXACT = 17  # digits that distinguish any two floats
ANSWER = 60  # characters of an answer
SHORT = 30  # characters of an array that needs no line of its own
TEXT = 160  # characters of a text
BEGINNING = 12  # items of an array that is cut
FEW = 4  # items that are always written
FUNCTION = 3  # lines of a function
ROUNDED = "The numbers are rounded."
CUT = "Dots stand for what is left out."
HELPERS = (
    "Names after `given.` belong to this lab: they make an input, or look at an answer; they are "
    "known where you run a call of your file."
)


@dataclass(frozen=True)
class _Room:
    """How much is written: digits of a number, items of an array (0: only its shape), last calls,
    and calls before them."""

    digits: int
    items: int
    calls: int
    before: int


_ROOMS = (
    _Room(EXACT, 60, 3, 9),
    _Room(4, 60, 3, 9),
    _Room(4, 24, 3, 6),
    _Room(3, 12, 2, 5),
    _Room(3, 6, 2, 4),
    _Room(3, 4, 1, 4),
    _Room(3, 0, 3, 6),
    _Room(3, 0, 1, 3),
)


def last_calls(
    lab: RemoteSubmission, calls: Sequence[Call], run: Session, before: int
) -> Comparison | None:
    """The calls as lines; None if there are none. `before`: see `dataflow.candidates`."""
    chosen = candidates(calls, run, before)
    if not chosen:
        return None
    texts = (_text(lab, calls, chosen, room) for room in _ROOMS)
    found = next((text for text in texts if _height(text.call) <= LINES), None)
    return found or _end_of(_text(lab, calls, chosen, _ROOMS[-1]))


def _end_of(case: Comparison) -> Comparison:
    """The last lines, each cut at the right, for calls that do not fit in any room."""
    lines = [line if len(line) <= WIDTH else f"{line[: WIDTH - 4]} ..." for line in _lines(case)]
    return replace(
        case, call="\n".join(["# ...", *lines[1 - LINES :]]), where=_with_cut(case.where)
    )


def _lines(case: Comparison) -> list[str]:
    return case.call.split("\n")


def _with_cut(where: str) -> str:
    return where if CUT in where else f"{CUT} {where}".strip()


def _height(text: str) -> int:
    """The number of lines on a screen that is WIDTH characters wide."""
    return sum(max(ceil(len(line) / WIDTH), 1) for line in text.split("\n"))


def _text(
    lab: RemoteSubmission, calls: Sequence[Call], chosen: Sequence[Call], room: _Room
) -> Comparison:
    shown = [*chosen[-room.calls :]]
    needed = {id(one) for last in shown for one in leading_to(lab, calls, last)}
    leading = [call for call in calls if id(call) in needed]
    shown += [call for call in leading if not is_of_helper(lab, call) and not _makes(call)][-1:]
    kept, left = _fewer(leading, {id(call) for call in shown}, room.before)
    code = _Shortened(lab, room)
    script = Script(lab, [*map(_as_asked, kept)], code)
    lines = [
        _line(lab, call, line, room.items > 0 or call is kept[-1])
        for call, line in zip(kept, script.written, strict=True)
    ]
    if left:
        at = next(n for n, call in enumerate(leading) if call not in kept)
        lines.insert(at, f"# ... {left} more call{'s' if left > 1 else ''}")
    helped = code.helped or any(is_of_helper(lab, call) for call in kept)
    told = {ROUNDED: code.rounded, CUT: code.cut, HELPERS: helped}
    where = " ".join(sentence for sentence, is_so in told.items() if is_so)
    return Comparison("\n".join([*code.setup_lines, *lines]), where=where)


def _fewer(calls: list[Call], shown: set[int], most: int) -> tuple[list[Call], int]:
    """The calls without those that only change objects, if they are too many; and how many were
    left out."""
    changing = [id(call) for call in calls if not _makes(call) and id(call) not in shown]
    out = changing if len(calls) - len(shown) > most else []
    return [call for call in calls if id(call) not in out], len(out)


def _makes(call: Call) -> bool:
    return any(True for _ in handles_in([call.answer]))


def _as_asked(call: Call) -> Call:
    """A timed call as a plain one, with the larger of its two inputs."""
    if call.op != "time":
        return call
    label = call.name if call.on_root else ""
    return Call("call", call.target, label, call.name, tuple(call.args[-1]), {})


def _line(lab: RemoteSubmission, call: Call, line: str, in_full: bool) -> str:
    """The line with the answer as a comment, or with the purpose of a helper that makes something.
    A comment that needs a line of its own is left out, unless it is an answer and `in_full`."""
    makes = is_of_helper(lab, call) and _makes(call)
    remark = _purpose(lab, call.name) if makes else _answer(lab, call)
    return _with(line, remark) if _fits(line, remark) or (in_full and not makes) else line


def _answer(lab: RemoteSubmission, call: Call) -> str:
    if call.error is not None:
        return f"# {call.error.what}".split("\n")[0]
    if not call.answered or call.op in ("time", "iter") or _makes(call):
        return ""
    answer = call.answer[0] if call.op == "after" and call.answer else call.answer
    if is_pandas(answer) or (answer is None and (not call.on_root or is_of_helper(lab, call))):
        return ""
    text = show(answer, width=ANSWER)
    return "" if "\n" in text else f"# {text}"


def _purpose(lab: RemoteSubmission, helper: str) -> str:
    """The first line of a helper's docstring, as a comment."""
    try:
        text = str(lab.ask("doc", lab.target(helper), None)).strip()
    except (RemoteError, ProcessEnded, StopIteration):
        return ""
    return f"# {text.splitlines()[0]}" if text else ""


def _with(line: str, remark: str) -> str:
    return f"{line}{'  ' if _fits(line, remark) else chr(10)}{remark}".rstrip()


def _fits(line: str, remark: str) -> bool:
    return len(line) + len(remark) < WIDTH - 1


class _Shortened(WithNames):
    """Writes any value, and abbreviates long ones. What it writes cannot always be run, but shows
    what was passed."""

    helpers = "given."

    def __init__(self, lab: RemoteSubmission, room: _Room) -> None:
        super().__init__(lab)
        self.rounded = self.cut = self.helped = False
        self._room, self._few = room, max(room.items, FEW if room.items else FEW // 2)
        self._lines: dict[int, str] = {}  # names of values with a line of their own, by id()

    def unknown(self, number: int) -> str:
        return "..."

    def value(self, x: Any) -> str:
        if isinstance(x, Handle):
            return self._handle(x)
        if isinstance(x, Method):
            return f"{self.value(x._owner)}.{x._name}"
        if isinstance(x, np.ndarray) and type(x) is np.ndarray:
            return self._array(x)
        if is_pandas(x) and hasattr(x, "iloc"):
            return self._table(x)
        if isinstance(x, str) and len(x) > (TEXT if self._room.items else TEXT // 4):
            self.cut = True
            return repr(x[: TEXT // 4] + "...")
        if type(x) in (list, tuple, dict) and len(x) > self._few:
            return self._beginning(x)
        return self._rounded(as_python(x))

    def _handle(self, x: Handle) -> str:
        label = self._lab.label(x)
        if label in self._lab.helpers:
            self.helped = True
            return f"{self.helpers}{label}"
        return label or self.names.get(x._id) or f"<{x._type}>"

    def _rounded(self, x: Any) -> str:
        short = float(f"{x:.{self._room.digits}g}") if isinstance(x, float) else x
        self.rounded |= isinstance(x, float) and short != x and x == x
        return CodeWriter.value(self, short)

    def _function(self, x: Any) -> str:
        lines = len(self.setup_lines)
        text = super()._function(x)
        most = FUNCTION if self._room.items > FEW else 0
        if sum(one.count("\n") + 1 for one in self.setup_lines[lines:]) > most:
            del self.setup_lines[lines:]
        return text

    def _beginning(self, x: Any) -> str:
        self.cut = True
        few = self._few
        if isinstance(x, dict):
            inner = [f"{self.value(k)}: {self.value(x[k])}" for k in list(x)[:few]]
            return "{" + ", ".join([*inner, "..."]) + "}"
        inner = [self.value(one) for one in x[:few]]
        return ", ".join([*inner, "..."]).join("[]" if isinstance(x, list) else "()")

    def _array(self, x: np.ndarray[Any, Any]) -> str:
        if id(x) in self._lines:
            return self._lines[id(x)]
        if not self._room.items and x.ndim and x.size > FEW:
            return f"<array of shape {x.shape}>"
        whole = x.size <= max(self._room.items, FEW)
        few = x.size if whole else min(max(self._room.items, FEW), BEGINNING)
        text = f"np.array({self.first_items(x, few)}{dtype_argument(x)})"
        if whole and (len(text) <= SHORT or not self._room.items):
            return text
        self.cut |= not whole
        return self._on_its_line(x, text, "" if whole else f"shape {x.shape}")

    def _on_its_line(self, x: Any, text: str, remark: str, base: str = "x") -> str:
        name = unused_name(base, {*self.names.values(), *self._lab.names, *self.taken})
        self.taken.add(name)
        self._lines[id(x)] = name
        self.setup_lines.append(_with(f"{name} = {text}", f"# {remark}" if remark else ""))
        return name

    def _table(self, x: Any) -> str:
        if id(x) in self._lines:
            return self._lines[id(x)]
        columns = x.shape[1] if x.ndim > 1 else 1
        rows = min(max(self._room.items // max(columns, 1), 1), len(x))
        text = CodeWriter.value(self, x.iloc[:rows])
        self.cut |= rows < len(x)
        remark = f"the first {rows} of {len(x)} rows" if rows < len(x) else ""
        return self._on_its_line(x, text.strip(), remark, "df" if columns > 1 else "series")
