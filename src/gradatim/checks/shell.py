"""The verb of exercises that are scripts of the shell: both scripts do the same in a folder.

It knows what a script's session is, and nothing of how one is held.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gradatim.checks import session
from gradatim.checks.remote import Misuse, RemoteError

MAX_LINES = 12  # shown of one text
MAX_PREPARE_LINES = 40  # of the preparation script, which is needed whole to try it
_CASE_KEYS = {"files", "args", "stdin", "prepare"}
_NOTHING = "nothing"


def same_session(
    lab: Any,
    ref: Any,
    file: str,
    case: Mapping[str, Any],
    prepare: str = "",
    report: str = "",
    printed: bool = True,
) -> None:
    """Both scripts print the same and leave the same files and the same report.

    `case`: files (path -> text; a path that ends in / is an empty folder), args, stdin, and
    prepare, which runs after the `prepare` of all cases. Blanks at the end of a line, and a last
    line without an end, do not count; without `printed` nothing that is printed does.

        same_session(lab, ref, "count.sh", {"files": {"a.txt": "7\\n"}, "args": ["a.txt"]})
    """
    if unknown := set(case) - _CASE_KEYS:
        raise Misuse(f"a case has no '{min(unknown)}': use {', '.join(sorted(_CASE_KEYS))}")
    given = {**case, "prepare": prepare + case.get("prepare", ""), "report": report}
    given["printed"] = printed
    line = sys._getframe(1).f_lineno
    try:
        want = ref.session(given)
    except RemoteError as error:
        raise Misuse(f"the reference could not run: {error}") from error
    run = session.current
    try:
        got = lab.session(given)
    except RemoteError as error:
        run.shows_case = True
        return run.fail(line, "session", error.class_names[0], f"{_setup_text(given, {})}{error}")
    difference = _difference(file, given, got, want)
    if difference is None:
        run.record_pass()
        return
    run.shows_case = True
    setup = _setup_text(given, want["before"])
    if not run.failures:
        run.failing_case = (
            setup + "\n".join(difference.commands),
            difference.got,
            difference.expected,
            False,
        )
    run.fail(line, "session", _compared(got), setup + difference.message)


@dataclass(frozen=True)
class _Difference:
    """A difference: as a message, and as the command, its result and the expected one."""

    message: str
    commands: Sequence[str]
    got: str
    expected: str


def _compared(answer: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a session that are compared."""
    files = {n: t if t is None else _plain(t) for n, t in answer["files"].items()}
    return {"out": _plain(answer["out"]), "files": files, "report": _plain(answer["report"])}


def _plain(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.rstrip("\n").split("\n"))


# What the learner reads --------------------------------------------------------------------------


def _difference(
    file: str, given: Mapping[str, Any], got: Mapping[str, Any], want: Mapping[str, Any]
) -> _Difference | None:
    """The difference that a beginner should look at first; None if there is none."""
    got_parts, want_parts = _compared(got), _compared(want)
    call = " ".join(["bash", file, *map(quote, given.get("args", ()))])
    if got_parts["out"] != want_parts["out"]:
        message = (
            f"{call} prints {_show_text(got_parts['out'])}\n"
            f"expected {_show_text(want_parts['out'])}"
        )
        return _Difference(
            message, [f"$ {call}"], got_parts["out"] or _NOTHING, want_parts["out"] or _NOTHING
        )
    for name in sorted(got_parts["files"].keys() | want_parts["files"].keys()):
        states = [
            _file_state(name, parts["files"], want["before"]) for parts in (got_parts, want_parts)
        ]
        if states[0] != states[1]:
            message = f"after {call}, {name} {states[0]}\nexpected: it {states[1]}"
            return _Difference(
                message, [f"$ {call}", "$ ls"], *(f"{name} {state}" for state in states)
            )
    if got_parts["report"] != want_parts["report"]:
        question = _plain(given["report"])
        message = (
            f"after {call}, this is asked: {_show_text(question)}\n"
            f"the answer is {_show_text(got_parts['report'])}\n"
            f"expected {_show_text(want_parts['report'])}"
        )
        commands = [f"$ {line}" for line in (call, *question.split("\n"))]
        return _Difference(
            message, commands, got_parts["report"] or _NOTHING, want_parts["report"] or _NOTHING
        )
    return None


def _file_state(name: str, changed: Mapping[str, str | None], before: Mapping[str, str]) -> str:
    """What happened to a file or an empty folder."""
    text = changed.get(name, before.get(name))
    if text is None:
        return "is not there"
    if name.endswith("/"):
        return "is an empty folder"
    return f"is a file with {_show_text(_plain(text))}" if _plain(text) else "is an empty file"


def _setup_text(given: Mapping[str, Any], before: Mapping[str, str]) -> str:
    """The initial files, how the folder was prepared, and the standard input."""
    prepare = _plain(given.get("prepare", "").strip("\n"))
    parts = [f"prepared with: {_show_text(prepare, MAX_PREPARE_LINES)}\n" if prepare else ""]
    parts += _file_lines(before or given.get("files", {}))
    if given.get("stdin"):
        parts.append(f"standard input is {_show_text(_plain(given['stdin']))}\n")
    return "".join(parts)


def _file_lines(files: Mapping[str, str]) -> Iterator[str]:
    for name, text in list(files.items())[:MAX_LINES]:
        if name.endswith("/"):
            yield f"there is an empty folder {name}\n"
        elif not _plain(text):
            yield f"there is the empty file {name}\n"
        else:
            yield f"there is the file {name}: {_show_text(_plain(text))}\n"


def _show_text(text: str, max_lines: int = MAX_LINES) -> str:
    """A text on separate lines; a short one stays on the same line."""
    if not text:
        return _NOTHING
    lines = [line.replace("\t", "<tab>") for line in text.split("\n")]
    if len(lines) > max_lines:
        lines = [*lines[: max_lines - 1], f"... and {len(lines) - max_lines + 1} lines more"]
    return f'"{lines[0]}"' if len(lines) == 1 else "".join(f"\n    {line}" for line in lines)


def quote(word: str) -> str:
    """An argument as it would be typed."""
    plain = word and all(c.isalnum() or c in "._-/=:,+" for c in word)
    return word if plain else f'"{word}"'
