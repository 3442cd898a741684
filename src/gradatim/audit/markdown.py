"""Parses Markdown: headings, fenced blocks, links and tables, with their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from markdown_it import MarkdownIt
from markdown_it.token import Token

_HTML = "html_block"
_TAG = re.compile(r"<[^<>]*>")
MAX_CHARACTERS = 2**18  # characters that are parsed


@dataclass(frozen=True)
class Heading:
    text: str
    line: int
    level: int


@dataclass(frozen=True)
class Block:
    """A fenced block."""

    language: str
    text: str
    line: int  # line of its first line of text


@dataclass(frozen=True)
class Link:
    target: str
    line: int


class Page:
    """A parsed text. Lines are counted from 1."""

    def __init__(self, text: str) -> None:
        self.text = text[:MAX_CHARACTERS]
        self.lines = self.text.splitlines()
        self._tokens = MarkdownIt("commonmark").enable("table").parse(self.text)

    @cached_property
    def headings(self) -> list[Heading]:
        found = []
        for token, inside in zip(self._tokens, self._tokens[1:], strict=False):
            if token.type == "heading_open":
                found.append(Heading(inside.content, _line(token), int(token.tag[1])))
            elif token.type == "paragraph_open" and (lead := _bold_lead(inside)):
                found.append(Heading(lead, _line(token), 7))
        return found

    def blocks(self) -> list[Block]:
        return [
            Block((token.info.split() or [""])[0].lower(), token.content, _line(token) + 1)
            for token in self._tokens
            if token.type == "fence"
        ]

    def unmarked(self) -> list[Block]:
        """Blocks without a language: indented, or fenced without a word."""
        indented = [
            Block("", token.content, _line(token))
            for token in self._tokens
            if token.type == "code_block"
        ]
        return [*indented, *(block for block in self.blocks() if not block.language)]

    def links(self) -> list[Link]:
        """The targets of links and pictures."""
        return [
            Link(str(inner.attrs.get("href") or inner.attrs.get("src")), _line(token))
            for token in self._tokens
            for inner in token.children or ()
            if inner.type in ("link_open", "image")
        ]

    def prose(self) -> str:
        """The text of paragraphs, also of those in HTML."""
        pairs = zip(self._tokens, self._tokens[1:], strict=False)
        texts = [b.content for a, b in pairs if a.type == "paragraph_open"]
        texts += [_TAG.sub(" ", token.content) for token in self._tokens if token.type == _HTML]
        return "\n".join(texts)

    def sections(self, words: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """The numbered lines below each heading with these words, up to the next heading of its
        level. The title of the whole page does not count as such a heading."""
        headings = {heading.line: heading for heading in self.headings}
        level = 0  # of the section that these lines are in; 0 outside of any
        for number, line in enumerate(self.lines, 1):
            heading = headings.get(number)
            if heading and (not level or heading.level <= level):
                level = heading.level if heading.level > 1 and words.search(heading.text) else 0
            elif level:
                yield number, line


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0


def _bold_lead(inline: Token) -> str:
    """The bold words at the start of a paragraph, which some authors use as a heading."""
    children = [child for child in inline.children or () if child.type != "text" or child.content]
    if len(children) > 1 and children[0].type == "strong_open":
        return children[1].content
    return ""
