"""Analyses a document for the index: its pieces and sentences, and their terms."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import PurePosixPath
from textwrap import dedent
from typing import Any

from doc_chat import injections, structure, words
from doc_chat.documents import Document, front_matter
from doc_chat.embeddings import Vectors
from doc_chat.structure import Span

_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)")
_FENCE = re.compile(r"^[ \t]*(?:```|~~~).*\n?", re.M)
_CODE = re.compile(r"^\s*(?:>>> |```|~~~)", re.M)
_MARK = re.compile(r"^(?:[-*+•]|#{1,6})[ \t]+")

_HEADING_WEIGHT = 0.5  # weight of a term in the headings; 1 in the text itself


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence and its document."""

    document: Document
    span: Span
    headings: tuple[Span, ...]
    source_text: str  # its text without comments
    heading_terms: frozenset[str]  # terms of its headings and of the document's title

    @cached_property
    def text(self) -> str:
        """On one line."""
        return single_line(self.source_text)

    @cached_property
    def display_text(self) -> str:
        """As it is shown to readers: code keeps its lines, anything else is on one line."""
        if not _CODE.search(self.source_text):
            return strip_markup(self.text)
        begin = self.document.text.rfind("\n", 0, self.span.start) + 1
        return dedent(_FENCE.sub("", " " * (self.span.start - begin) + self.source_text)).strip()

    @cached_property
    def terms(self) -> frozenset[str]:
        return frozenset(words.terms(self.text))

    @property
    def in_context(self) -> str:
        """The sentence after its headings, as it is embedded."""
        return f"{self.heading_text}: {strip_markup(self.text)}"

    @property
    def heading_text(self) -> str:
        return " > ".join(strip_markup(span.of(self.document.text)) for span in self.headings)


@dataclass(frozen=True)
class Piece:
    """A stretch of text that is ranked by its term counts and its length."""

    document: Document
    span: Span
    counts: dict[str, float]
    length: int
    sentences: tuple[Sentence, ...]
    key: tuple[str, int]  # document id, number of the piece in the document
    passage: int  # number of the passage that it belongs to


@dataclass(frozen=True)
class Analysis:
    """A document with its pieces; `vectors` has a row for each sentence, `passages` for each
    passage."""

    document: Document
    pieces: tuple[Piece, ...]
    vectors: Any = None
    passages: Any = None


def analyse(document: Document, vectors: Vectors | None = None) -> Analysis:
    masked = structure.mask(document.text)
    title = words.terms(_title(document))

    @cache
    def heading_terms(headings: tuple[Span, ...]) -> frozenset[str]:
        return frozenset(title).union(*(words.terms(span.of(masked)) for span in headings))

    @cache
    def safe_headings(headings: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(span for span in headings if not injections.is_suspicious(span.of(masked)))

    def sentences(piece: structure.Piece) -> Iterator[Sentence]:
        lines = [(one.block, single_line(one.of(masked))) for one in piece.sentences]
        for one, flagged in zip(piece.sentences, injections.find_injections(lines), strict=True):
            if not flagged:
                headings = safe_headings(one.headings)
                yield Sentence(document, one, headings, one.of(masked), heading_terms(one.headings))

    all_pieces: list[Piece] = []
    passages = structure.passages(structure.pieces(masked))
    for passage, pieces in enumerate(passages):
        for one in pieces:
            terms = words.terms(one.of(masked))
            counts: dict[str, float] = dict(Counter(terms))
            for term in heading_terms(one.headings):
                counts[term] = counts.get(term, 0) + _HEADING_WEIGHT
            piece_sentences, key = tuple(sentences(one)), (document.id, len(all_pieces))
            all_pieces.append(
                Piece(document, one, counts, len(terms), piece_sentences, key, passage)
            )
    if vectors is None:
        return Analysis(document, tuple(all_pieces))
    texts = [one.in_context for piece in all_pieces for one in piece.sentences]
    passage_texts = [single_line(masked[some[0].start : some[-1].end]) for some in passages]
    return Analysis(document, tuple(all_pieces), vectors.of(texts), vectors.of(passage_texts))


def _title(document: Document) -> str:
    path = PurePosixPath(document.id)
    named = front_matter(document.text)[0].get("title", "")
    return f"{named} {path.with_suffix('').as_posix().replace('/', ' ')}"


def strip_markup(text: str) -> str:
    """The text on one line, without the markup of lists, tables, headings and links."""
    return single_line("\n".join(_strip_line(line.strip()) for line in text.split("\n")))


def _strip_line(line: str) -> str:
    if line.startswith("|"):
        return ", ".join(cell for part in line.split("|") if (cell := part.strip(" :-")))
    return _LINK.sub(r"\1", _MARK.sub("", line))


def single_line(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())
