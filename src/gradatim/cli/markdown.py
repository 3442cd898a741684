"""Markdown for a terminal: headings, lists, tables, coloured code, and formulas as Unicode."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from gradatim.cli import output
from gradatim.printable import plain

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.markdown import Markdown

_FORMULA = re.compile(r"(\$\$?)(.+?)\1", re.DOTALL)
_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
_SHORT_CODE = 30  # characters of inline code that are kept on one line
_NO_BREAK = "\ue000"  # stands for a no-break space


STYLES = {
    "markdown.h1": "bold underline",
    "markdown.h2": "bold",
    "markdown.code": "cyan",
    "markdown.code_block": "cyan",
}


def render(markdown: str) -> str:
    """Markdown as terminal text, in colour if the terminal has it."""
    from rich.console import Console
    from rich.theme import Theme

    console = Console(
        width=output.width(),
        soft_wrap=False,
        force_terminal=output.in_colour(),
        color_system="standard" if output.in_colour() else None,
        theme=Theme(STYLES),
    )
    words = _keep_code_together(formulas(plain(markdown)))
    source = _document_class()(words, code_theme="ansi_dark", hyperlinks=False)
    with console.capture() as text:
        console.print(source, crop=False)
    lines = text.get().replace(_NO_BREAK, " ").rstrip().splitlines()
    return "\n".join(line.rstrip() for line in lines)


@lru_cache(maxsize=1)
def _document_class() -> type[Markdown]:
    """Rich's Markdown with our headings, code and tables. (Rich takes long to import.)"""
    from rich.markdown import CodeBlock, Heading, Markdown, TableElement
    from rich.syntax import Syntax
    from rich.table import Table

    class LeftAlignedHeading(Heading):
        LEVEL_ALIGN: ClassVar = dict.fromkeys(Heading.LEVEL_ALIGN, "left")

    class MarginlessCodeBlock(CodeBlock):
        """A code block without a margin, so that copies have no leading spaces."""

        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            code = Syntax("", self.lexer_name, theme=self.theme).highlight(str(self.text).rstrip())
            code.rstrip()
            # A long line stays one line, except in a list, which would cut it off.
            whole = options.max_width == console.width
            code.no_wrap, code.overflow = whole, "ignore" if whole else "fold"
            yield from ("", code, "")

    class WrappedTable(TableElement):
        """A table whose long words are wrapped, not cut off with an ellipsis."""

        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            for table in super().__rich_console__(console, options):
                for column in table.columns if isinstance(table, Table) else ():
                    column.overflow = "fold"
                yield table

    class Document(Markdown):
        elements: ClassVar = {
            **Markdown.elements,
            "heading_open": LeftAlignedHeading,
            "fence": MarginlessCodeBlock,
            "code_block": MarginlessCodeBlock,
            "table_open": WrappedTable,
        }

    return Document


def show(markdown: str) -> None:
    print(render(markdown) + "\n")


def _keep_code_together(markdown: str) -> str:
    """Prevents line breaks within short code: `rm tmp *` on two lines is hard to read."""
    pieces = _CODE.split(markdown)
    for number in range(1, len(pieces), 2):
        if not pieces[number].startswith("```") and len(pieces[number]) <= _SHORT_CODE:
            pieces[number] = pieces[number].replace(" ", _NO_BREAK)
    return "".join(pieces)


def formulas(markdown: str) -> str:
    """The text with its LaTeX formulas as Unicode; code stays as it is."""
    if "$" not in markdown:
        return markdown
    from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

    convert = LatexNodes2Text(math_mode="text", keep_comments=True).latex_to_text
    pieces = _CODE.split(markdown)
    for number in range(0, len(pieces), 2):
        pieces[number] = _FORMULA.sub(lambda found: convert(found[2]).strip(), pieces[number])
    return "".join(pieces)
