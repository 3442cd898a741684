"""Formats commands, files and output for the learner: as in a terminal, and cut if long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from gradatim.checks.shell import quote

MAX_LINES, MAX_WIDTH, MAX_FILES = 10, 110, 6  # most lines of a text, characters of a line, files
PROMPT = "$ "  # shown before a command
_LINE_NUMBERS = re.compile(r"\blines? (\d+)\b")


def format_command(
    name: str, args: Sequence[Any], kwargs: Mapping[str, Any], message: str
) -> list[str] | None:
    """The lines that show the files of a run and its command; None for other calls.

    `message` is the failure's message, which may name lines of a file.
    """
    if name != "run" or not args:
        return None
    files = kwargs.get("files") or (args[1] if len(args) > 1 else None) or {}
    stdin = kwargs.get("stdin") or (args[2] if len(args) > 2 and isinstance(args[2], str) else "")
    typed = PROMPT + " ".join(quote(str(word)) for word in args[0])
    line_numbers = [int(number) for number in _LINE_NUMBERS.findall(message)]
    lines = [
        line
        for file, text in [*files.items()][:MAX_FILES]
        for line in _file_lines(file, text, line_numbers)
    ]
    if len(files) > MAX_FILES:
        lines.append(f"... and {len(files) - MAX_FILES} more files")
    if stdin:
        lines += ["standard input:", *_indented(excerpt(stdin, line_numbers))]
    return [*lines, typed]


def format_output(answer: Any) -> list[str]:
    """The lines that show the output of a run, and its exit code unless that is 0."""
    if not isinstance(answer, dict) or "code" not in answer:
        return []
    code, out = answer["code"], answer.get("out", "") + answer.get("err", "")
    lines = excerpt(out)[:MAX_LINES] if isinstance(out, str) and out else []
    return [*lines, *([f"(it ended with exit code {code})"] if code else [])]


def _file_lines(name: str, content: str | bytes, line_numbers: Iterable[int]) -> list[str]:
    if isinstance(content, bytes):
        return [f"the file {name} ({len(content)} bytes)"]
    if not content.strip("\n"):
        return [f"the empty file {name}" if not content else f"the file {name}, with no text"]
    return [f"the file {name}:", *_indented(excerpt(content, line_numbers))]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}".rstrip() for line in lines]


def excerpt(text: str, line_numbers: Iterable[int] = ()) -> list[str]:
    """The lines of a text; if it is long, those around the first of `line_numbers`, else the first
    ones."""
    lines = [_short(line) for line in text.removesuffix("\n").split("\n")]
    if len(lines) <= MAX_LINES + 1:
        return lines
    middle = next((number for number in line_numbers if number <= len(lines)), 1)
    first = max(0, min(middle - 1 - MAX_LINES // 2, len(lines) - MAX_LINES))
    left = len(lines) - first - MAX_LINES
    before = [f"... lines 1 to {first}"] if first else []
    after = [f"... and {left} more line{'s' if left > 1 else ''}"] if left else []
    return [*before, *lines[first : first + MAX_LINES], *after]


def _short(line: str) -> str:
    line = line.replace("\t", "<tab>")
    return line if len(line) <= MAX_WIDTH else line[: MAX_WIDTH - 4] + " ..."
