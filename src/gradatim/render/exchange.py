"""Converts a card's Markdown to and from the HTML of other programs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape, unescape
from typing import Any

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdownify import MarkdownConverter
from mdit_py_plugins.dollarmath import dollarmath_plugin

UNSEEN = ("script", "style", "template", "noscript", "iframe", "object", "img", "svg", "audio")
MOST_OPEN = 200  # open tags: parsing takes quadratic time in their number
_SOUND = re.compile(r"\[sound:[^\]]*\]")
_FORMULA = re.compile(r"\\\((.{1,500}?)\\\)|\\\[(.{1,2000}?)\\\]", re.DOTALL)
_HELD = re.compile("\ue000(\\d+)\ue001")

# What Markdown would read as its own, each with the backslash that keeps it as it is.
_SPECIAL = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~]|$) | [`$] | ~(?=~) | &(?=\#?\w+;) | <(?=[A-Za-z/!?])
      | (?<!\s)\* | \*(?!\s) | (?<!\w)_(?!\s) | (?<!\s)_(?!\w) | (?<=\])[(:]""",
    re.VERBOSE | re.MULTILINE,
)
_START = re.compile(r"^(\s*)([-+*_#>=|:~]|\d+(?=[.)]))", re.MULTILINE)


def to_html(markdown: str) -> str:
    """HTML without classes or styles; formulas between \\( and \\), as MathJax reads them."""
    return str(_parser().render(markdown)).strip()


def from_html(text: str) -> str:
    """Markdown that shows the same as the HTML, without pictures, sounds, links and scripts.

    ValueError if the HTML is not something that a person could have written.
    """
    if abs(text.count("<") - text.count(">")) > MOST_OPEN:
        raise ValueError("its tags are not closed")
    held: list[str] = []
    text = _FORMULA.sub(lambda found: _hold(found, held), _SOUND.sub("", _HELD.sub("", text)))
    try:
        soup = BeautifulSoup(f"{text}\n", "html.parser")  # without \n it may look like a file name
        for part in soup(UNSEEN):
            part.decompose()
        found = _Converter(strip=["a"], bullets="-", heading_style="atx").convert_soup(soup)
    except RecursionError as error:
        raise ValueError("its tags are nested too deeply") from error
    return _HELD.sub(lambda found: held[int(found[1])], str(found)).strip()


def _hold(found: re.Match[str], held: list[str]) -> str:
    """Replaces a formula by a placeholder that Markdown leaves alone."""
    inline, block = found[1], found[2]
    formula = unescape(inline or block).strip()
    held.append(f"$${formula}$$" if block else f"${formula}$")
    return f"\ue000{len(held) - 1}\ue001"


class _Converter(MarkdownConverter):
    def escape(self, text: str, parent_tags: Any) -> str:
        """Escapes as little as possible, because cards are also read in a terminal."""
        return _START.sub(_at_start, _SPECIAL.sub(lambda found: f"\\{found[0]}", text))


def _at_start(found: re.Match[str]) -> str:
    number = found[2].isdigit()
    return f"{found[1]}{found[2]}\\" if number else f"{found[1]}\\{found[2]}"


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": False})
    parser.enable(["table", "strikethrough"]).disable("image")
    parser.use(dollarmath_plugin, allow_labels=False, allow_space=False, allow_digits=False)
    parser.add_render_rule("math_inline", _inline)
    parser.add_render_rule("math_block", _block)
    return parser


def _inline(self: Any, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    return f"\\({escape(tokens[i].content.strip())}\\)"


def _block(self: Any, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    return f"<p>\\[{escape(tokens[i].content.strip())}\\]</p>\n"
