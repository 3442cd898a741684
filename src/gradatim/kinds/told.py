"""Formats commands, files and output for the learner: as in a terminal, and cut if long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from gradatim.checks.shell import quoted

LINES, WIDTH, FILES = 10, 110, 6  # most lines of a text, characters of a line, files
PROMPT = "$ "  # shown before a command
_LINE = re.compile(r"\blines? (\d+)\b")


def command_run(
    name: str, args: Sequence[Any], kwargs: Mapping[str, Any], words: str
) -> list[str] | None:
    """The lines that show the files of a run and its command; None for other calls. `words` is the
    failure's message, which may name lines of a file."""
    if name != "run" or not args:
        return None
    files = kwargs.get("files") or (args[1] if len(args) > 1 else None) or {}
    stdin = kwargs.get("stdin") or (args[2] if len(args) > 2 and isinstance(args[2], str) else "")
    typed = PROMPT + " ".join(quoted(str(word)) for word in args[0])
    named = [int(number) for number in _LINE.findall(words)]
    lines = [line for file, text in [*files.items()][:FILES] for line in _file(file, text, named)]
    if len(files) > FILES:
        lines.append(f"... and {len(files) - FILES} more files")
    if stdin:
        lines += ["standard input:", *_indented(excerpt(stdin, named))]
    return [*lines, typed]


def printed(answer: Any) -> list[str]:
    """The lines that show the output of a run, and its exit code unless that is 0."""
    if not isinstance(answer, dict) or "code" not in answer:
        return []
    code, out = answer["code"], answer.get("out", "") + answer.get("err", "")
    lines = excerpt(out)[:LINES] if isinstance(out, str) and out else []
    return [*lines, *([f"(it ended with exit code {code})"] if code else [])]


def _file(name: str, content: str | bytes, named: Iterable[int]) -> list[str]:
    if isinstance(content, bytes):
        return [f"the file {name} ({len(content)} bytes)"]
    if not content.strip("\n"):
        return [f"the empty file {name}" if not content else f"the file {name}, with no text"]
    return [f"the file {name}:", *_indented(excerpt(content, named))]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}".rstrip() for line in lines]


def excerpt(text: str, named: Iterable[int] = ()) -> list[str]:
    """The lines of a text; if it is long, those around the first line in `named`, else the first
    ones."""
    lines = [_short(line) for line in text.removesuffix("\n").split("\n")]
    if len(lines) <= LINES + 1:
        return lines
    middle = next((number for number in named if number <= len(lines)), 1)
    first = max(0, min(middle - 1 - LINES // 2, len(lines) - LINES))
    left = len(lines) - first - LINES
    before = [f"... lines 1 to {first}"] if first else []
    after = [f"... and {left} more line{'s' if left > 1 else ''}"] if left else []
    return [*before, *lines[first : first + LINES], *after]


def _short(line: str) -> str:
    line = line.replace("\t", "<tab>")
    return line if len(line) <= WIDTH else line[: WIDTH - 4] + " ..."
