"""Markdown for a terminal: headings, lists, tables, coloured code; formulas as Unicode."""

from __future__ import annotations

import re
from typing import ClassVar

from gradatim.cli import output
from gradatim.printable import plain

_FORMULA = re.compile(r"(\$\$?)(.+?)\1", re.DOTALL)
_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)


STYLES = {
    "markdown.h1": "bold underline",
    "markdown.h2": "bold",
    "markdown.code": "cyan",
    "markdown.code_block": "cyan",
}


def rendered(markdown: str) -> str:
    """As terminal text, in colour if there is a terminal for it."""
    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.markdown import CodeBlock, Heading, Markdown
    from rich.syntax import Syntax
    from rich.theme import Theme

    class ToTheLeft(Heading):
        LEVEL_ALIGN: ClassVar = dict.fromkeys(Heading.LEVEL_ALIGN, "left")

    class FromTheEdge(CodeBlock):
        """Code that can be copied: a space in front of each line would be part of it."""

        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            code = str(self.text).rstrip()
            yield Syntax(code, self.lexer_name, theme=self.theme, word_wrap=True, padding=(1, 0))

    class Text(Markdown):
        elements: ClassVar = {
            **Markdown.elements,
            "heading_open": ToTheLeft,
            "fence": FromTheEdge,
            "code_block": FromTheEdge,
        }

    console = Console(
        width=output.width(),
        soft_wrap=False,
        force_terminal=output.in_colour(),
        color_system="standard" if output.in_colour() else None,
        theme=Theme(STYLES),
    )
    with console.capture() as text:
        console.print(Text(formulas(plain(markdown)), code_theme="ansi_dark", hyperlinks=False))
    return "\n".join(line.rstrip() for line in text.get().rstrip().splitlines())


def show(markdown: str) -> None:
    print(rendered(markdown) + "\n")


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
