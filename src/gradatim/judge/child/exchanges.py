"""The commands or requests that led to a failure, as a learner would type them, and the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gradatim.checks.session import Session
from gradatim.judge.child.remote_submission import Call
from gradatim.kinds.parts import ChildPart
from gradatim.model.comparison import TEXT, Comparison

LAST = 6  # exchanges that are shown
ROOM = TEXT - 200  # characters of all exchanges together


def exchanges(part: ChildPart, calls: Sequence[Call], run: Session) -> Comparison | None:
    """The question whose answer was compared, or else the last one before the failure; if the kind
    of lab keeps state, with the questions before it. None if there is none, or it is too long."""
    asked = [call for call in calls if call.on_root and call.op == "call"]
    got, want = run.mismatches[0][:2] if run.mismatches else (None, None)
    found = next((call for call in reversed(asked) if _place(call.answer, got)), None)
    last = found or next(iter(asked[-1:]), None)
    if last is None:
        return None
    until = next(place for place, call in enumerate(asked) if call is last)
    shown = asked[: until + 1] if part.remembers else [last]
    words = " ".join(f"{one.message} {one.hint}" for one in run.failures[:1])
    lines = [_lines(part, call, words) for call in shown[-LAST:]]
    if not lines[-1]:
        return None
    place = _place(last.answer, got)
    if not place or not isinstance(got, str) or not isinstance(want, str):
        lines.append(_answer(part, last))
        return _bounded(lines, len(shown) - LAST)
    if place != "out":
        lines.append([f"$ cat {place}"])
    return _bounded(lines, len(shown) - LAST, got, want)


def holds(answer: Any, got: Any) -> bool:
    """Whether an answer is this object, or a dict with this object among its values."""
    if isinstance(answer, dict) and not isinstance(got, int):  # small ints are shared objects
        return any(one is got for one in answer.values())
    return answer is got


def _lines(part: ChildPart, call: Call, words: str) -> list[str]:
    assert part.told is not None
    return part.told(call.name, call.args, call.kwargs, words) or []


def _answer(part: ChildPart, call: Call) -> list[str]:
    if call.error is not None:
        return [call.error.what]
    return part.answered(call.answer) if part.answered else []


def _place(answer: Any, got: Any) -> str:
    """Where in an answer a text is: "out", or the name of a file; "" if it is not there."""
    if not isinstance(got, str) or not isinstance(answer, dict) or "out" not in answer:
        return ""
    if answer["out"] is got:
        return "out"
    files = answer.get("files", {})
    return next((name for name, text in files.items() if text is got), "")


def _bounded(
    lines: Sequence[Sequence[str]], earlier: int, got: str = "", want: str = ""
) -> Comparison | None:
    first = [f"(and {earlier} before)"] if earlier > 0 else []
    text = "\n".join([*first, *(line for one in lines for line in one)])
    if len(text) > ROOM:
        return None
    same = (got or "nothing", want or "nothing") if (got or want) else ("", "")
    return Comparison(text, *same)
