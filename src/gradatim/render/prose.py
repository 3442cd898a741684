"""Markdown with formulas, tables and coloured code as safe HTML; raw HTML stays visible text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight  # type: ignore[import-untyped]
from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]
from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
from pygments.util import ClassNotFound  # type: ignore[import-untyped]

from gradatim.render.formula import FormulaError, mathml

GAP = "\N{CURRENCY SIGN}"
TOP_HEADING = 2  # the page's own title is the only h1
MATH = {"math_inline": False, "math_inline_double": True, "math_block": True}
NUMBER = re.compile(
    r"[-+\N{MINUS SIGN}]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\N{HORIZONTAL ELLIPSIS}|\.\.\.)?"
    r"(?:e[-+]?\d+)? ?%?|nan|-?inf|-"
)
LANGUAGES = (
    "bash", "c", "console", "cpp", "diff", "dockerfile", "go", "html", "ini", "json", "pycon",
    "python", "sh", "sql", "toml", "xml", "yaml",
)  # fmt: skip
"""Languages that are coloured."""
LONGEST = 12_000  # characters that are coloured
SLOW = re.compile(r"\s{100}|.{1000}")
"""What Pygments reads in quadratic time, in the languages above: long gaps and long lines."""
SPACED_DOLLARS = re.compile(r"\$\s[^$\n]*[\\_^][^$\n]*\$|\$[^$\n]*[\\_^][^$\n]*\s\$")


@lru_cache(maxsize=512)
def html(markdown: str) -> str:
    """A lesson, a card or a hint as HTML blocks; headings start at h2."""
    tokens = _parser().parse(markdown)
    for token in tokens:
        if token.type == "fence":
            words = token.info.split()
            token.info = _quick(token.content, words[0] if words else "")
    return str(_parser().renderer.render(tokens, _parser().options, {}))


@lru_cache(maxsize=512)
def sentence(markdown: str) -> str:
    """One line of Markdown as inline HTML, without a paragraph around it."""
    return str(_parser().renderInline(" ".join(markdown.split())))


def coloured(text: str, language: str = "python") -> str:
    """Source text as a scrollable block, coloured unless its language is another than LANGUAGES or
    colouring it could take long."""
    return code(text, _quick(text, language))


def _quick(text: str, language: str) -> str:
    """The language, or that of plain text where colouring could take long."""
    quick = language in LANGUAGES and len(text) <= LONGEST and not SLOW.search(text)
    return language if quick else "text"


@lru_cache(maxsize=64)
def code(text: str, language: str = "python") -> str:
    """Source text as a scrollable, coloured block; an unknown language stays uncoloured."""
    try:
        lexer = get_lexer_by_name(language, stripnl=False)
        body = highlight(text, lexer, HtmlFormatter(nowrap=True))
    except ClassNotFound:
        body = escape(text, quote=False)
    return f'<pre class="code" tabindex="0"><code>{body.rstrip()}\n</code></pre>\n'


def problems(markdown: str) -> list[str]:
    """Every formula that would not be drawn as written, with its line and the reason."""
    found = []
    for line, token in _leaves(_parser().parse(markdown)):
        if token.type in MATH:
            try:
                mathml(token.content, block=MATH[token.type])
            except FormulaError as error:
                found.append(f"line {line}: formula '{token.content.strip()}': {error}")
        elif token.type == "text" and (raw := SPACED_DOLLARS.search(token.content)):
            found.append(f"line {line}: '{raw[0]}' is not a formula: no space inside the dollars")
    return found


def prose(markdown: str) -> list[tuple[int, str]]:
    """Line and words of each paragraph, heading and cell. In place of code, formulas and what
    links are called stands GAP: those words are not the author's."""
    found = []
    for token in _parser().parse(markdown):
        if token.type == "inline":
            line = token.map[0] + 1 if token.map else 0
            found.append((line, _words(token.children or ())))
    return found


def links(markdown: str) -> list[tuple[int, str]]:
    """Line and address of each link."""
    leaves = _leaves(_parser().parse(markdown))
    return [(line, str(t.attrs["href"])) for line, t in leaves if t.type == "link_open"]


def _words(tokens: Sequence[Token]) -> str:
    words, depth = list[str](), 0
    for token in tokens:
        depth += token.type == "link_open"
        if token.type in ("softbreak", "hardbreak"):
            words.append(" ")
        elif token.type == "text" and not depth:
            words.append(token.content)
        elif token.content:
            words.append(GAP)
        depth -= token.type == "link_close"
    return "".join(words).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def _leaves(tokens: Sequence[Token], line: int = 0) -> Iterator[tuple[int, Token]]:
    for token in tokens:
        line = token.map[0] + 1 if token.map else line
        yield line, token
        yield from _leaves(token.children or (), line)


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": True})
    parser.enable(["table", "strikethrough", "smartquotes"])
    parser.disable("image")  # a lesson shows data and code; a picture would need a route of its own
    parser.use(
        dollarmath_plugin,
        allow_labels=False,
        allow_space=False,
        allow_digits=False,
        double_inline=True,
    )
    parser.core.ruler.push("fit_the_page", _fit_the_page)
    parser.core.ruler.push("align_numbers", _align_numbers)
    rules = {"fence": _fence, "code_block": _fence, "table_open": _table, "table_close": _table_end}
    for name, rule in rules.items():
        parser.add_render_rule(name, rule)
    for name in MATH:
        parser.add_render_rule(name, _formula)
    return parser


def _fit_the_page(state: StateCore) -> None:
    """Headings below the page's own; alignment as a class, because styles in HTML are refused."""
    heads = [int(t.tag[1]) for t in state.tokens if t.type == "heading_open"]
    shift = TOP_HEADING - min(heads, default=TOP_HEADING)
    for i, token in enumerate(state.tokens):
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1]) + shift)}"
        if style := str(token.attrs.pop("style", "")):
            token.attrs["class"] = "at-" + style.removeprefix("text-align:")
        if token.type == "th_open":
            _name_header(token, state.tokens[i + 1], state.tokens[i + 2])


def _align_numbers(state: StateCore) -> None:
    """A column of nothing but numbers stands to the right, unless its author said otherwise."""
    column, columns = 0, list[list[tuple[Token, str]]]()
    for i, token in enumerate(state.tokens):
        if token.type == "table_open":
            columns = []
        elif token.type == "tr_open":
            column = 0
        elif token.type in ("th_open", "td_open"):
            columns += [[]] if len(columns) == column else []
            columns[column].append((token, state.tokens[i + 1].content.strip()))
            column += 1
        elif token.type == "table_close":
            for cells in columns:
                _align_column(cells)


def _align_column(cells: Sequence[tuple[Token, str]]) -> None:
    body = [text for token, text in cells if token.type == "td_open" and text]
    free = all("class" not in token.attrs for token, _ in cells)
    if free and body and all(NUMBER.fullmatch(text) for text in body):
        for token, _ in cells:
            token.attrs["class"] = "at-right"


def _name_header(opens: Token, content: Token, closes: Token) -> None:
    if not content.content.strip():
        opens.tag = closes.tag = "td"  # a header that heads nothing
    elif content.children and all(child.type in MATH for child in content.children):
        # axe reads no text in MathML and calls such a header empty; a word joiner is not drawn.
        content.children = [Token("text", "", 0, content="\N{WORD JOINER}"), *content.children]


def _fence(self: Any, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    words = tokens[i].info.split()
    return code(tokens[i].content, words[0] if words else "text")


def _table(self: Any, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    return '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>\n'


def _table_end(self: Any, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    return "</table></div>\n"


def _formula(self: Any, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    token = tokens[i]
    block = MATH[token.type]
    try:
        drawn = mathml(token.content, block=block)
    except FormulaError:
        # The author's proof refuses such a lesson; a foreign pack still shows what was written.
        return f'<code class="unset">{escape(token.content.strip())}</code>'
    return f'<div class="wide formula" tabindex="0">{drawn}</div>\n' if block else drawn
