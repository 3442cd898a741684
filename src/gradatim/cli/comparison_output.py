"""A failing case in the terminal: its tables, what came beside what was wanted, the call."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from itertools import zip_longest

from gradatim.cli.output import width, wrap
from gradatim.model.comparison import Comparison, Table
from gradatim.printable import plain, pluralize

INDENT, GAP = "  ", "   "
MARK = "*"
_CODE_PARTS = re.compile(r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^'",])+(?:, ?|\Z)|.""")
_COMMENTED = re.compile(r"""((?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^'"#])*)(#.*)""")
PROMPTS = ("$ ", "-> ")  # before a command, and before a request
ROWS = 8  # lines of a text
SCREEN, HEAD, TAIL = 24, 12, 4  # lines of a call that is shown whole, and of a longer one
WIDEST = 24  # characters of a cell


def show(case: Comparison) -> None:
    """Prints it; a table needs as many columns as the terminal has."""
    for table in case.inputs:
        print(INDENT + plain(table.name))
        print("\n".join(INDENT * 2 + line for line in _lines(table)), end="\n\n")
    if case.results:
        print("\n".join(_side_by_side(*case.results)))
        if any(table.marks for table in case.results):
            print(f"{INDENT}{MARK} differs")
        elif case.returned != case.wanted:
            print(wrap(f"{case.results[0].name}: {case.returned}", INDENT * 2, INDENT))
            print(wrap(f"{case.results[1].name}: {case.wanted}", INDENT * 2, INDENT))
    if is_typed(case):
        return _print_session(case)
    if case.call:
        lead = "\nto try it yourself:\n" if case.inputs else ""
        lines = _elided([*_wrapped_code(plain(case.call))])
        print(lead + "\n".join(INDENT + line for line in lines))
    if not case.results and case.returned:
        print(wrap(f"got: {case.returned}", INDENT * 2, INDENT))
        print(wrap(f"expected: {case.wanted}", INDENT * 2, INDENT))
    if case.where:
        print(wrap(case.where, INDENT, INDENT))


def is_typed(case: Comparison) -> bool:
    """Whether it is a command or a request, and no call of Python."""
    return any(line.startswith(PROMPTS) for line in case.call.split("\n"))


def _print_session(case: Comparison) -> None:
    """A command, the files that it was given, and what it printed."""
    for line in plain(case.call).split("\n"):
        asks = line.startswith((*PROMPTS, "<- "))
        print(wrap(line, INDENT * 3, INDENT) if asks else _truncated(INDENT + line))
    for title, text in (("printed", case.returned), ("expected", case.wanted)):
        if text:
            lines = _context_lines(text, case.wanted if title == "printed" else case.returned)
            print(f"{INDENT}{title}:")
            print("\n".join(_truncated(INDENT * 3 + line) for line in lines))


def _truncated(line: str) -> str:
    return line if len(line) <= width() else line[: width() - 1] + "…"


def _context_lines(text: str, other: str) -> list[str]:
    """The lines of a text; of many, those around the first that the other does not have."""
    lines, others = (plain(one).removesuffix("\n").split("\n") for one in (text, other))
    if len(lines) <= ROWS:
        return lines
    pairs = enumerate(zip(lines, others, strict=False))
    same = next((n for n, (one, another) in pairs if one != another), 0)
    first = max(0, min(same - 2, len(lines) - ROWS))
    head = [f"… {pluralize(first, 'line')}"] if first else []
    left = len(lines) - first - ROWS
    return [*head, *lines[first : first + ROWS], *([f"… {left} more"] if left else [])]


def _elided(lines: list[str]) -> list[str]:
    """What follows a call of several screens would be lost below it."""
    if len(lines) <= SCREEN:
        return lines
    left = len(lines) - HEAD - TAIL
    return [*lines[:HEAD], f"... {left} more lines ...", *lines[-TAIL:]]


def _wrapped_code(text: str) -> Iterator[str]:
    """Lines of Python, long ones broken behind a comma, where the next may follow; the comment of
    a long line stands below it."""
    room = width() - 3 * len(INDENT)
    for line in text.split("\n"):
        if len(line) <= room or not (commented := _COMMENTED.match(line)):
            yield from _wrapped_line(line, room)
            continue
        code, comment = commented.groups()
        if code.strip():
            yield from _wrapped_line(code.rstrip(), room)
        margin = line[: len(line) - len(line.lstrip())]
        yield from textwrap.wrap(
            comment, room, initial_indent=margin, subsequent_indent=f"{margin}# "
        )


def _wrapped_line(line: str, room: int) -> Iterator[str]:
    start = ""
    for part in _CODE_PARTS.findall(line) if len(line) > room else [line]:
        if len(start) + len(part) > room and start.strip():
            yield start.rstrip()
            start = INDENT * 2
        start += part
    yield start


def _side_by_side(left: Table, right: Table) -> list[str]:
    """Two tables side by side where there is room for both, else one below the other."""
    ours, theirs = [left.name, *_lines(left)], [right.name, *_lines(right)]
    wide = max(map(len, ours))
    if len(INDENT + GAP) + wide + max(map(len, theirs)) > width():
        return [(INDENT + line).rstrip() for line in [*ours, "", *theirs]]
    pairs = zip_longest(ours, theirs, fillvalue="")
    return [f"{INDENT}{a:<{wide}}{GAP}{b}".rstrip() for a, b in pairs]


def _lines(table: Table) -> list[str]:
    marks = set(table.marks)
    rows = [
        [_cell_text(cell, (at, n) in marks) for n, cell in enumerate(row)]
        for at, row in enumerate(table.rows)
    ]
    head = [_cell_text(name, False) for name in table.columns]
    sizes = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    while sum(sizes) + 2 * len(sizes) > width() - 4 and max(sizes) > 6:
        sizes[sizes.index(max(sizes))] -= 1
    lines = [
        "  ".join(_padded_cell(cell, size) for cell, size in zip(row, sizes, strict=True)).rstrip()
        for row in [head, *rows]
    ]
    none = [] if rows else ["(no rows)"]
    return [*lines, *none, *([f"({plain(table.more)})"] if table.more else [])]


def _cell_text(cell: str, marked: bool) -> str:
    text = plain(cell).replace("\n", " ")
    text = text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"
    return text + MARK if marked else text


def _padded_cell(cell: str, size: int) -> str:
    return f"{cell if len(cell) <= size else cell[: size - 1] + '…':<{size}}"
