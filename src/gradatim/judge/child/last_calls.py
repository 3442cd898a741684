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
from gradatim.judge.child.dataflow import contributing_calls
from gradatim.judge.child.history import (
    NamedCodeWriter,
    Script,
    calls_leading_to,
    handles_in,
    is_of_helper,
)
from gradatim.judge.child.python_code import CodeWriter, dtype_argument, unused_name
from gradatim.judge.child.remote_submission import Call, RemoteSubmission
from gradatim.model.comparison import Comparison

MAX_LINES, MAX_WIDTH = 12, 74  # shown at most: lines, characters of a line
EXACT_DIGITS = 17  # digits that distinguish any two floats
MAX_ANSWER_CHARS = 60  # characters of an answer
SHORT_ARRAY_CHARS = 30  # characters of an array that needs no line of its own
MAX_TEXT_CHARS = 160  # characters of a text
MAX_CUT_ITEMS = 12  # items of an array that is cut
MIN_ITEMS = 4  # items that are always written
MAX_FUNCTION_LINES = 3  # lines of a function
ROUNDED_NOTE = "The numbers are rounded."
CUT_NOTE = "Dots stand for what is left out."
HELPERS_NOTE = (
    "Names after `given.` belong to this lab: they make an input, or look at an answer; they are "
    "known where you run a call of your file."
)


@dataclass(frozen=True)
class _DetailLevel:
    """How much is written: digits of a number, items of an array (0: only its shape), last calls,
    and calls before them."""

    digits: int
    items: int
    calls: int
    before: int


_DETAIL_LEVELS = (
    _DetailLevel(EXACT_DIGITS, 60, 3, 9),
    _DetailLevel(4, 60, 3, 9),
    _DetailLevel(4, 24, 3, 6),
    _DetailLevel(3, 12, 2, 5),
    _DetailLevel(3, 6, 2, 4),
    _DetailLevel(3, 4, 1, 4),
    _DetailLevel(3, 0, 3, 6),
    _DetailLevel(3, 0, 1, 3),
)


def last_calls(
    lab: RemoteSubmission, calls: Sequence[Call], run: Session, checked_calls: int
) -> Comparison | None:
    """The calls as lines; None if there are none. `checked_calls`: as in `dataflow`."""
    contributing = contributing_calls(calls, run, checked_calls)
    if not contributing:
        return None
    texts = (_comparison(lab, calls, contributing, detail) for detail in _DETAIL_LEVELS)
    fitting = next((text for text in texts if _screen_lines(text.call) <= MAX_LINES), None)
    return fitting or _truncated(_comparison(lab, calls, contributing, _DETAIL_LEVELS[-1]))


def _truncated(case: Comparison) -> Comparison:
    """The last lines, each cut at the right, for calls that do not fit at any level of detail."""
    lines = [
        line if len(line) <= MAX_WIDTH else f"{line[: MAX_WIDTH - 4]} ..." for line in _lines(case)
    ]
    return replace(
        case, call="\n".join(["# ...", *lines[1 - MAX_LINES :]]), where=_mention_cut(case.where)
    )


def _lines(case: Comparison) -> list[str]:
    return case.call.split("\n")


def _mention_cut(where: str) -> str:
    return where if CUT_NOTE in where else f"{CUT_NOTE} {where}".strip()


def _screen_lines(text: str) -> int:
    """The number of lines on a screen that is MAX_WIDTH characters wide."""
    return sum(max(ceil(len(line) / MAX_WIDTH), 1) for line in text.split("\n"))


def _comparison(
    lab: RemoteSubmission, calls: Sequence[Call], contributing: Sequence[Call], detail: _DetailLevel
) -> Comparison:
    shown = [*contributing[-detail.calls :]]
    needed = {id(call) for last in shown for call in calls_leading_to(lab, calls, last)}
    leading = [call for call in calls if id(call) in needed]
    shown += [
        call for call in leading if not is_of_helper(lab, call) and not _returns_object(call)
    ][-1:]
    calls_shown, left_out = _without_changing_calls(
        leading, {id(call) for call in shown}, detail.before
    )
    code = _AbbreviatingWriter(lab, detail)
    script = Script(lab, [*map(_as_plain_call, calls_shown)], code)
    lines = [
        _line(lab, call, line, detail.items > 0 or call is calls_shown[-1])
        for call, line in zip(calls_shown, script.call_lines, strict=True)
    ]
    if left_out:
        position = next(n for n, call in enumerate(leading) if call not in calls_shown)
        lines.insert(position, f"# ... {left_out} more call{'s' if left_out > 1 else ''}")
    uses_helper = code.uses_helper or any(is_of_helper(lab, call) for call in calls_shown)
    is_needed = {ROUNDED_NOTE: code.is_rounded, CUT_NOTE: code.is_cut, HELPERS_NOTE: uses_helper}
    where = " ".join(sentence for sentence, needed_here in is_needed.items() if needed_here)
    return Comparison("\n".join([*code.setup_lines, *lines]), where=where)


def _without_changing_calls(
    calls: list[Call], shown: set[int], most: int
) -> tuple[list[Call], int]:
    """The calls without those that only change objects, if they are too many; and how many were
    left out."""
    changing = [id(call) for call in calls if not _returns_object(call) and id(call) not in shown]
    omitted = changing if len(calls) - len(shown) > most else []
    return [call for call in calls if id(call) not in omitted], len(omitted)


def _returns_object(call: Call) -> bool:
    return any(True for _ in handles_in([call.answer]))


def _as_plain_call(call: Call) -> Call:
    """A timed call as a plain one, with the larger of its two inputs."""
    if call.op != "time":
        return call
    label = call.name if call.on_root else ""
    return Call("call", call.target, label, call.name, tuple(call.args[-1]), {})


def _line(lab: RemoteSubmission, call: Call, line: str, in_full: bool) -> str:
    """The line with the answer as a comment, or with the purpose of a helper that makes something.
    A comment that needs a line of its own is left out, unless it is an answer and `in_full`."""
    makes_object = is_of_helper(lab, call) and _returns_object(call)
    comment = _helper_purpose(lab, call.name) if makes_object else _answer_comment(lab, call)
    return (
        _with_comment(line, comment)
        if _fits(line, comment) or (in_full and not makes_object)
        else line
    )


def _answer_comment(lab: RemoteSubmission, call: Call) -> str:
    if call.error is not None:
        return f"# {call.error.what}".split("\n")[0]
    if not call.answered or call.op in ("time", "iter") or _returns_object(call):
        return ""
    answer = call.answer[0] if call.op == "after" and call.answer else call.answer
    if is_pandas(answer) or (answer is None and (not call.on_root or is_of_helper(lab, call))):
        return ""
    text = show(answer, width=MAX_ANSWER_CHARS)
    return "" if "\n" in text else f"# {text}"


def _helper_purpose(lab: RemoteSubmission, helper: str) -> str:
    """The first line of a helper's docstring, as a comment."""
    try:
        text = str(lab.ask("doc", lab.target(helper), None)).strip()
    except (RemoteError, ProcessEnded, StopIteration):
        return ""
    return f"# {text.splitlines()[0]}" if text else ""


def _with_comment(line: str, comment: str) -> str:
    return f"{line}{'  ' if _fits(line, comment) else chr(10)}{comment}".rstrip()


def _fits(line: str, comment: str) -> bool:
    return len(line) + len(comment) < MAX_WIDTH - 1


class _AbbreviatingWriter(NamedCodeWriter):
    """Writes any value, and abbreviates long ones. What it writes cannot always be run, but shows
    what was passed."""

    helper_prefix = "given."

    def __init__(self, lab: RemoteSubmission, detail: _DetailLevel) -> None:
        super().__init__(lab)
        self.is_rounded = self.is_cut = self.uses_helper = False
        self._detail, self._item_limit = (
            detail,
            max(detail.items, MIN_ITEMS if detail.items else MIN_ITEMS // 2),
        )
        self._lines: dict[int, str] = {}  # names of values with a line of their own, by id()

    def unknown_object(self, number: int) -> str:
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
        if isinstance(x, str) and len(x) > (
            MAX_TEXT_CHARS if self._detail.items else MAX_TEXT_CHARS // 4
        ):
            self.is_cut = True
            return repr(x[: MAX_TEXT_CHARS // 4] + "...")
        if type(x) in (list, tuple, dict) and len(x) > self._item_limit:
            return self._first_of_container(x)
        return self._rounded_value(as_python(x))

    def _handle(self, x: Handle) -> str:
        label = self._lab.label(x)
        if label in self._lab.helpers:
            self.uses_helper = True
            return f"{self.helper_prefix}{label}"
        return label or self.names.get(x._id) or f"<{x._type}>"

    def _rounded_value(self, x: Any) -> str:
        shortened = float(f"{x:.{self._detail.digits}g}") if isinstance(x, float) else x
        self.is_rounded |= isinstance(x, float) and shortened != x and x == x
        return CodeWriter.value(self, shortened)

    def _function(self, x: Any) -> str:
        lines = len(self.setup_lines)
        text = super()._function(x)
        most = MAX_FUNCTION_LINES if self._detail.items > MIN_ITEMS else 0
        if sum(setup.count("\n") + 1 for setup in self.setup_lines[lines:]) > most:
            del self.setup_lines[lines:]
        return text

    def _first_of_container(self, x: Any) -> str:
        self.is_cut = True
        few = self._item_limit
        if isinstance(x, dict):
            inner = [f"{self.value(k)}: {self.value(x[k])}" for k in list(x)[:few]]
            return "{" + ", ".join([*inner, "..."]) + "}"
        inner = [self.value(item) for item in x[:few]]
        return ", ".join([*inner, "..."]).join("[]" if isinstance(x, list) else "()")

    def _array(self, x: np.ndarray[Any, Any]) -> str:
        if id(x) in self._lines:
            return self._lines[id(x)]
        if not self._detail.items and x.ndim and x.size > MIN_ITEMS:
            return f"<array of shape {x.shape}>"
        is_whole = x.size <= max(self._detail.items, MIN_ITEMS)
        item_count = x.size if is_whole else min(max(self._detail.items, MIN_ITEMS), MAX_CUT_ITEMS)
        text = f"np.array({self.first_items(x, item_count)}{dtype_argument(x)})"
        if is_whole and (len(text) <= SHORT_ARRAY_CHARS or not self._detail.items):
            return text
        self.is_cut |= not is_whole
        return self._on_own_line(x, text, "" if is_whole else f"shape {x.shape}")

    def _on_own_line(self, x: Any, text: str, comment: str, base: str = "x") -> str:
        name = unused_name(base, {*self.names.values(), *self._lab.names, *self.taken_names})
        self.taken_names.add(name)
        self._lines[id(x)] = name
        self.setup_lines.append(
            _with_comment(f"{name} = {text}", f"# {comment}" if comment else "")
        )
        return name

    def _table(self, x: Any) -> str:
        if id(x) in self._lines:
            return self._lines[id(x)]
        columns = x.shape[1] if x.ndim > 1 else 1
        rows = min(max(self._detail.items // max(columns, 1), 1), len(x))
        text = CodeWriter.value(self, x.iloc[:rows])
        self.is_cut |= rows < len(x)
        comment = f"the first {rows} of {len(x)} rows" if rows < len(x) else ""
        return self._on_own_line(x, text.strip(), comment, "df" if columns > 1 else "series")
