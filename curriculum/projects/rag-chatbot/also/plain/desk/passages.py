"""Passages and sentences of a document, with their places in its canonical text."""

import re
from dataclasses import dataclass

from desk.documents import Document

MOST = 600  # code points of a passage
LONGEST = 480  # of a sentence
BLOCK = re.compile(r"\S.*?(?=\n[ \t]*\n|\s*\Z)", re.DOTALL)
BREAK = re.compile(r"(?<=[.!?])\s+(?=\S)|\n(?=\s*[-*] )|\n\n+|(?<=-->)\s*|\s*(?=<!--)")


@dataclass(frozen=True)
class Span:
    """A part of a document."""

    doc: str
    version: str
    start: int
    end: int
    text: str

    def plain(self) -> dict:
        return {
            "doc": self.doc,
            "version": self.version,
            "start": self.start,
            "end": self.end,
            "text": self.text,
        }


def span(document: Document, start: int, end: int) -> Span:
    return Span(document.id, document.version, start, end, document.text[start:end])


def title(document: Document) -> str:
    """The first line behind the front matter."""
    lines = document.text[document.body :].strip().splitlines()
    return lines[0].lstrip("# ") if lines else ""


def passages(document: Document) -> list[Span]:
    """Paragraphs, as many neighbours together as fit."""
    found: list[Span] = []
    for block in BLOCK.finditer(document.text, document.body):
        start, end = block.span()
        joins = found and end - found[-1].start <= MOST
        if joins:
            start = found.pop().start
        if end - start > MOST:
            found += [span(document, one.start, one.end) for one in _cut(document, start, end)]
        else:
            found.append(span(document, start, end))
    return found


def _cut(document: Document, start: int, end: int) -> list[Span]:
    """A block that is too long, in runs of sentences."""
    found: list[Span] = []
    for one in _sentences(document, start, end):
        if found and one.end - found[-1].start <= MOST:
            found[-1] = span(document, found[-1].start, one.end)
        else:
            found.append(one)
    return found


def sentences(document: Document, passage: Span) -> list[Span]:
    return _sentences(document, passage.start, passage.end)


def _sentences(document: Document, start: int, end: int) -> list[Span]:
    found, text = [], document.text
    breaks = [m.span() for m in BREAK.finditer(text, start, end)]
    for first, last in zip(
        [start, *(b for _, b in breaks)], [*(a for a, _ in breaks), end], strict=False
    ):
        while last - first > LONGEST:
            found.append(span(document, first, first + LONGEST))
            first += LONGEST
        while first < last and (text[first].isspace() or text[first : first + 2] in ("- ", "* ")):
            first += 1
        if first < last:
            found.append(span(document, first, last))
    return found
