"""Splits a text into headings, pieces to retrieve and sentences to cite, all with offsets.

Offsets count code points of the canonical text. Comments and front matter are first replaced with
blanks of the same length, so that hidden text is never retrieved and offsets stay valid.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from doc_chat.documents import front_matter

PIECE_LENGTH = 300  # code points: target length of a piece
MAX_PASSAGE = 1000  # code points: maximum for adjacent pieces that are embedded together
MAX_ITEM = 300  # code points: a longer list item is cited by sentences
MAX_CITATION = 500  # code points: maximum for a citation
MIN_LEAD_WORDS = 10  # words: a shorter line that ends with a colon says nothing by itself

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+\S")
_UNDERLINE = re.compile(r"[ \t]*(=|-|~|\^|\"|\*|#|\+)\1{2,} *")
_ITEM = re.compile(r"\s*(?:[-*+•]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)")
_ROW = re.compile(r"\s*\|.*\S")
_RULE = re.compile(r"\s*\|[\s:|-]*")
_NUMBERED = re.compile(r"\d+(?:\.\d+)*\.? +[A-Z]\w")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_BLOCK_STARTS = {"code": _FENCE, "heading": _HEADING, "row": _ROW, "item": _ITEM}
# Text for programs: tags, URLs, images, directives and fields.
_MARKUP = re.compile(
    r"</?[a-z][^<>]*>|<?https?://[^\s<>]+|!\[[^\[\]]*\]|\]\([^()\s]*\)|\.\. .*?::|^:\w+:", re.I
)
_DEBRIS = re.compile(r"([-=~^*#+_])\1{3}|=[\"']https?:|<\w+ [\w-]+=|\.\. [\w|-]+( image)?::")
_GRAMMAR = re.compile(r"::=|^[a-z]+_\w+: *[\"`\[(]")  # pass_stmt ::= "pass"
_END = re.compile(r"[.!?…]+[\"'”’)\]*_]*(?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|approx|ca|cf|vs|no|nos|art|sec|fig|figs|ch|p|pp|vol|min|max|incl|excl|"
    r"dr|mr|mrs|ms|prof|st|inc|ltd|co|corp|dept|tel|ext|ref|resp)|(?:^|[\s(])[A-Za-z])$",
    re.I,
)


@dataclass(frozen=True)
class Span:
    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True)
class Block(Span):
    """`kind` is heading, paragraph, item, header (of a table), row or code."""

    kind: str
    level: int = 0


@dataclass(frozen=True)
class Sentence(Span):
    """A unit that can be cited. `block` is the number of its block; `headings` are those above it,
    and the line or table header that introduces it."""

    block: int
    headings: tuple[Span, ...]


@dataclass(frozen=True)
class Piece(Span):
    """A part of one section, as it is ranked."""

    headings: tuple[Span, ...]
    sentences: tuple[Sentence, ...]


def mask(text: str) -> str:
    """The text with comments and front matter replaced by blanks of the same length."""
    _, begin = front_matter(text)
    visible = _blank(text[:begin]) + text[begin:]
    return _COMMENT.sub(lambda match: _blank(match[0]), visible)


@lru_cache(maxsize=4096)
def has_content(text: str) -> bool:
    """Whether a text says something, unlike rulers, grammar rules, bare markup or a line such as
    "For example:"."""
    remaining = _MARKUP.sub("", text)
    word_count = len(re.findall(r"[^\W\d_]{2,}", remaining))
    if _DEBRIS.search(text) or _GRAMMAR.search(text):
        return False
    return (
        word_count >= MIN_LEAD_WORDS if text.endswith(":") else remaining == text or word_count > 1
    )


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def pieces(text: str) -> list[Piece]:
    """The pieces of a masked text, in order; every sentence is in exactly one."""
    found: list[Piece] = []
    path: list[Block] = []
    lead: tuple[Span, ...] = ()
    piece_start = 0  # where the current piece began, judging by blocks
    for number, block in enumerate(blocks(text)):
        if block.kind == "heading":
            path = [*(above for above in path if above.level < block.level), block]
            lead, piece_start = (), block.start
            _add(found, Piece(block.start, block.end, tuple(path), ()), begins=True)
            continue
        lead = lead if block.kind in ("item", "row") else ()
        headings = (*path, *lead)
        spans = list(_sentences(text, block))
        # A block that fits into a piece is not split.
        starts_new = (
            block.end - piece_start > PIECE_LENGTH and block.end - block.start <= PIECE_LENGTH
        )
        piece_start = block.start if starts_new else piece_start
        for span in spans:
            one = Sentence(span.start, span.end, number, headings)
            begins = starts_new and span is spans[0]
            _add(found, Piece(span.start, span.end, headings, (one,)), begins)
        if block.of(text).endswith(":") or block.kind == "header":
            lead = (spans[-1],)
    return found


def _add(found: list[Piece], new: Piece, begins: bool) -> None:
    """Adds a piece, or joins it with the last one if both fit. A heading is always joined with what
    follows it."""
    last = found[-1] if found else None
    if last and (not last.sentences or (not begins and new.end - last.start <= PIECE_LENGTH)):
        sentences = last.sentences + new.sentences
        found[-1] = Piece(last.start, new.end, new.headings, sentences)
    else:
        found.append(new)


def passages(found: Sequence[Piece]) -> list[list[Piece]]:
    """Groups of adjacent pieces under the same headings, up to MAX_PASSAGE code points."""
    grouped: list[list[Piece]] = []
    for one in found:
        last = grouped[-1] if grouped else None
        if last and last[0].headings == one.headings and one.end - last[0].start <= MAX_PASSAGE:
            last.append(one)
        else:
            grouped.append([one])
    return grouped


def _sentences(text: str, block: Block) -> Iterator[Span]:
    short = block.kind == "item" and block.end - block.start <= MAX_ITEM
    start = block.start
    for end in [*([] if short else _sentence_ends(text, block)), block.end]:
        span = _trim(text, start, end)
        while span.end - span.start > MAX_CITATION:
            limit = span.start + MAX_CITATION
            cut = max(text.rfind(blank, span.start + 1, limit) for blank in " \n")
            cut = cut if cut > 0 else limit
            yield _trim(text, span.start, cut)
            span = _trim(text, cut, span.end)
        if span.end > span.start:
            yield span
        start = end


def _sentence_ends(text: str, block: Block) -> Iterator[int]:
    if block.kind not in ("paragraph", "item"):
        return
    item = _ITEM.match(text, block.start, block.end)
    for match in _END.finditer(text, item.end() if item else block.start, block.end):
        after = text[match.end() : block.end].lstrip()[:1]
        shortened = match[0] == "." and _ABBREVIATION.search(text, block.start, match.start())
        if after and not after.islower() and not shortened:
            yield match.end()


def _trim(text: str, start: int, end: int) -> Span:
    start = end - len(text[start:end].lstrip())
    return Span(start, start + len(text[start:end].rstrip()))


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a text in Markdown, reStructuredText or plain text."""
    current: Block | None = None
    position = 0
    for line in text.split("\n"):
        start, end = position, position + len(line)
        position = end + 1
        new_kind = next((kind for kind, sign in _BLOCK_STARTS.items() if sign.match(line)), "")
        if current and current.kind == "code":
            current = replace(current, end=end)
            if new_kind == "code":
                yield current
                current = None
        elif _UNDERLINE.fullmatch(line) and (current or not new_kind):
            if current:
                yield replace(current, kind="heading", level="=-".find(line.strip()[0]) % 3 + 1)
            current = None
        elif _RULE.fullmatch(line):
            if current:
                yield replace(current, kind="header")
            current = None
        elif line.strip() and not new_kind:
            current = replace(current, end=end) if current else Block(start, end, "paragraph")
        else:
            yield from _finish_block(text, current)
            current = Block(start, end, new_kind) if new_kind else None
            if current and (marks := _HEADING.match(line)):
                yield replace(current, level=len(marks[1]))
                current = None
    yield from _finish_block(text, current)


def _finish_block(text: str, block: Block | None) -> Iterator[Block]:
    """The finished block, as a heading if it is a line of plain text that looks like one."""
    if not block:
        return
    line = block.of(text).strip()
    titled = len(line) <= 70 and "\n" not in line and line[-1].isalnum()
    if block.kind == "paragraph" and titled and (line.isupper() or line.istitle()):
        yield replace(block, kind="heading", level=4)
    elif titled and _NUMBERED.match(line):
        yield replace(block, kind="heading", level=4 + line.split()[0].strip(".").count("."))
    else:
        yield block
