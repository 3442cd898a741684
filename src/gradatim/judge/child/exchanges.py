"""The commands or requests that led to a failure, as a learner would type them, and the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gradatim.checks.session import Session
from gradatim.judge.child.remote_submission import Call
from gradatim.kinds.kind import ChildPart
from gradatim.model.comparison import MAX_TEXT, Comparison

MAX_EXCHANGES = 6  # exchanges that are shown
MAX_CHARACTERS = MAX_TEXT - 200  # characters of all exchanges together


def exchanges(part: ChildPart, calls: Sequence[Call], run: Session) -> Comparison | None:
    """The question whose answer was compared, or else the last one before the failure; if the kind
    of lab keeps state, with the questions before it. None if there is none, or it is too long."""
    requests = [call for call in calls if call.on_root and call.op == "call"]
    got, want = run.mismatches[0][:2] if run.mismatches else (None, None)
    answering = next(
        (call for call in reversed(requests) if _text_location(call.answer, got)), None
    )
    last = answering or next(iter(requests[-1:]), None)
    if last is None:
        return None
    last_index = next(location for location, call in enumerate(requests) if call is last)
    shown = requests[: last_index + 1] if part.is_stateful else [last]
    failure_text = " ".join(f"{failure.message} {failure.hint}" for failure in run.failures[:1])
    lines = [_lines(part, call, failure_text) for call in shown[-MAX_EXCHANGES:]]
    if not lines[-1]:
        return None
    location = _text_location(last.answer, got)
    if not location or not isinstance(got, str) or not isinstance(want, str):
        lines.append(_answer(part, last))
        return _comparison(lines, len(shown) - MAX_EXCHANGES)
    if location != "out":
        lines.append([f"$ cat {location}"])
    return _comparison(lines, len(shown) - MAX_EXCHANGES, got, want)


def contains_object(answer: Any, got: Any) -> bool:
    """Whether an answer is this object, or a dict with this object among its values."""
    if isinstance(answer, dict) and not isinstance(got, int):  # small ints are shared objects
        return any(value is got for value in answer.values())
    return answer is got


def _lines(part: ChildPart, call: Call, failure_text: str) -> list[str]:
    assert part.format_call is not None
    return part.format_call(call.name, call.args, call.kwargs, failure_text) or []


def _answer(part: ChildPart, call: Call) -> list[str]:
    if call.error is not None:
        return [call.error.what]
    return part.format_answer(call.answer) if part.format_answer else []


def _text_location(answer: Any, got: Any) -> str:
    """Where in an answer a text is: "out", or the name of a file; "" if it is not there."""
    if not isinstance(got, str) or not isinstance(answer, dict) or "out" not in answer:
        return ""
    if answer["out"] is got:
        return "out"
    files = answer.get("files", {})
    return next((name for name, text in files.items() if text is got), "")


def _comparison(
    lines: Sequence[Sequence[str]], left_out: int, got: str = "", want: str = ""
) -> Comparison | None:
    first = [f"(and {left_out} before)"] if left_out > 0 else []
    text = "\n".join([*first, *(line for call_lines in lines for line in call_lines)])
    if len(text) > MAX_CHARACTERS:
        return None
    texts = (got or "nothing", want or "nothing") if (got or want) else ("", "")
    return Comparison(text, *texts)
