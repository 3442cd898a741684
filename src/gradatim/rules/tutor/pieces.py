"""Finds whatever in a reply could be code, however it is wrapped."""

from __future__ import annotations

import ast
import html
import re
import textwrap
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gradatim.syntax import parse

FENCED = re.compile(
    r"^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*\n(?P<code>.*?)(?:^[ \t>]*(?P=fence)[`~]*[^\S\n]*$|\Z)",
    re.DOTALL | re.MULTILINE,
)
_INLINE = re.compile(r"(?<!`)(?P<ticks>`{1,3})(?!`)(?P<code>[^`]{1,2000})(?P=ticks)(?!`)")
_STATEMENT_PREFIX = re.compile(r"(?P<word>\b(?:return|yield|raise)|\b\w+ =) `(?P<code>[^`\n]+)`")
_WINDOW = 60  # words of a line that are searched for code
_SIGNS = re.compile(r"[()\[\]{}=+*/%<>@]|\w\.\w|\S-|-\S")
_KEYWORD = re.compile(
    r"\s*(?:def|class|for|while|if|elif|else|try|except|finally|with|return|import|from|yield|"
    r"raise|assert|del|lambda|async|pass|break|continue)\b|\s*@\w"
)
_TAGS = (
    (re.compile(r"<pre[^>]*>(\s*<code[^>]*>)?|(</code>\s*)?</pre>", re.IGNORECASE), "\n```\n"),
    (re.compile(r"</?(?:code|kbd|tt|samp)[^>]*>", re.IGNORECASE), "`"),
    (re.compile(r"<br\s*/?>|</?(?:p|div|li)>", re.IGNORECASE), "\n"),
)
_LOOKALIKES = str.maketrans(
    dict(zip("аеорсухіјѕһԁԛԝ", "aeopcyxijshdqw", strict=True))  # noqa: RUF001
    | dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True))  # noqa: RUF001
    | dict.fromkeys("‘’", "'")  # noqa: RUF001
    | dict.fromkeys("“”„", '"')
    | dict.fromkeys("‐‑‒–—−", "-")  # noqa: RUF001
    | dict.fromkeys("×∗·⋅", "*")  # noqa: RUF001
    | {"÷": "/", "←": "=", "⟵": "=", "≤": "<=", "≥": ">=", "≠": "!=", "…": "..."}
)


@dataclass(frozen=True)
class Piece:
    """Something in a reply that may be code."""

    text: str
    is_block: bool  # whole lines, not words within one
    at: int  # where it stands


def visible(reply: str) -> str:
    """The text without characters that nobody sees, with newlines of one kind."""
    text = re.sub("\r\n?|[\x85\u2028\u2029]", "\n", reply)
    return "".join(c for c in text if unicodedata.category(c) != "Cf" and not _is_filler(c))


def _is_filler(c: str) -> bool:
    return c in "\u115f\u1160\u3164\uffa0\u2800\u034f" or "\ufe00" <= c <= "\ufe0f"


def typed(reply: str) -> str:
    """The reply as a learner would type it: plain letters, signs and quotation marks."""
    text = visible(reply)
    for tag, mark in _TAGS:
        text = tag.sub(mark, text)
    text = visible(html.unescape(text)).translate(_LOOKALIKES)
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    return text.expandtabs(4)


def pieces(reply: str) -> list[Piece]:
    """All that may be code, in the order of the reply."""
    text = _STATEMENT_PREFIX.sub(r"`\g<word> \g<code>`", typed(reply))
    blocks = [Piece(m["code"], True, m.start()) for m in FENCED.finditer(text)]
    text = FENCED.sub(_blanked, text)
    marked = [m for m in _INLINE.finditer(text) if _is_code(m["code"])]
    inline = [Piece(m["code"].strip(), "\n" in m["code"], m.start()) for m in marked]
    rest = _INLINE.sub(lambda m: _blanked(m) if _is_code(m["code"]) else m[0], text)
    return sorted([*blocks, *inline, *_unmarked_pieces(rest)], key=lambda one: one.at)


def _blanked(found: re.Match[str]) -> str:
    """As many spaces, so that positions stay."""
    return re.sub(r"[^\n]", " ", found[0])


# Code that nothing marks ---------------------------------------------------------------------


def _unmarked_pieces(text: str) -> Iterator[Piece]:
    """Runs of lines that look like code, then code within the lines of prose."""
    run: list[str] = []
    begun, at = 0, 0
    for line in [*text.splitlines(keepends=True), "."]:
        if _looks_like_code(line):
            begun = begun if run else at
            run.append(line)
        elif not run or line.strip():
            if run:
                yield Piece("".join(run), True, begun)
            run = []
            yield from _pieces_in_line(line, at)
        at += len(line)


def _looks_like_code(line: str) -> bool:
    bare = _without_mark(line).strip()
    if not bare or "`" in bare:
        return False
    if line.startswith("    ") or re.match(r"\s*[-+>|#]", line):
        return bool(_SIGNS.search(bare) or _KEYWORD.match(bare))
    if _KEYWORD.match(bare):
        return bare.endswith(":") or tree_of(bare) is not None
    return _is_code(bare)


def _without_mark(line: str) -> str:
    """The line without a mark of a quotation, list or prompt, and without its number."""
    return re.sub(r"^\s*(?:>>> |\.\.\. |[>+*|#-] ?|\d+\s*[:.|)] ?)+", "", line.rstrip("\n| "))


def _pieces_in_line(line: str, at: int) -> Iterator[Piece]:
    """The longest runs of words that are code."""
    line = line.replace("`", " ")
    words = list(re.finditer(r"\S+", line))[:_WINDOW]
    ends = [n for n, word in enumerate(words, 1) if re.search(r"[.?!][\"')]?$", word[0])]
    reached = 0
    for first, word in enumerate(words):
        if re.fullmatch(r"[A-Za-z]\w*:", word[0]):  # a word of prose, or else an annotation
            continue
        end = next((n for n in ends if n > first), len(words))  # of the sentence
        for last in range(end, max(first, reached), -1):
            part = line[word.start() : words[last - 1].end()]
            part = part.rstrip(".,;:!?").strip("\"'")
            if _is_code(part):
                yield Piece(part, False, at + word.start())
                reached = last
                break


def _is_code(text: str) -> bool:
    """Whether it parses and is more than a name, a number, or words that happen to parse."""
    if not _SIGNS.search(text):
        return False
    tree = tree_of(text)
    if tree is None or not tree.body:
        return False
    only = tree.body[0]
    if len(tree.body) > 1 or not isinstance(only, ast.Expr):
        return True
    return not _is_plain(only.value)


def _is_plain(node: ast.expr) -> bool:
    """A name, what has no name in it such as 1 + 2, or a collection of such."""
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return all(map(_is_plain, node.elts))
    named = any(isinstance(one, ast.Name) for one in ast.walk(node))
    return isinstance(node, ast.Name) or not named


def tree_of(text: str) -> ast.Module | None:
    """Its syntax tree; None if it has none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


# What code may be wrapped in ------------------------------------------------------------------


def versions(text: str) -> list[str]:
    """The programs that a piece becomes without its wrapping: at most 8, each of which parses."""
    found: dict[str, None] = {}
    queue = [text]
    for _ in range(3):
        queue = [
            other for one in queue for unwrap in _unwrappers(one) if (other := unwrap(one)) != one
        ]
        queue = list(dict.fromkeys(queue))[:24]
        for one in (text, *queue):
            found |= dict.fromkeys(_repaired(one))
    for one in list(found):
        found |= dict.fromkeys(_quoted(one))
    return list(found)[:8]


def _unwrappers(text: str) -> tuple[Callable[[str], str], ...]:
    tree = tree_of(textwrap.dedent(text))
    return _MARKS if tree is not None and tree.body else (*_MARKS, *_WRAPPINGS)


def _repaired(text: str) -> Iterator[str]:
    """The text if it parses: as it is, without common indentation, or with a body for its head."""
    flat = text.strip("\n ")
    for one in (textwrap.dedent(text).strip("\n"), flat, f"{flat} pass", f"if True:\n{text}"):
        if one.strip() and tree_of(one) is not None:
            yield one
            return


def _quoted(text: str) -> Iterator[str]:
    """Programs that stand in strings of a program."""
    tree = tree_of(text)
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 12:
            yield from (one for one in _repaired(node.value) if _is_code(one))


def _by_line(pattern: str) -> Callable[[str], str]:
    prefix = re.compile(pattern)
    return lambda text: "\n".join(prefix.sub("", line) for line in text.splitlines())


def _apply_diff(text: str) -> str:
    """What a diff makes of a file."""
    lines = [line for line in text.splitlines() if not re.match(r"-|@@|\+\+\+|diff |index ", line)]
    return "\n".join(line[1:] if line[:1] in ("+", " ") else line for line in lines)


def _without_prompts(text: str) -> str:
    """What was typed after prompts."""
    typed = re.compile(r"^\s*(?:>>>|\.\.\.|In \[\d*\]:|\s+\.\.\.:) ?(.*)$")
    lines = [found[1] for line in text.splitlines() if (found := typed.match(line))]
    return "\n".join(lines) or text


_MARKS: tuple[Callable[[str], str], ...] = (  # code with them may parse
    _by_line(r"^\s*(?:#|//|--) ?"),
    _by_line(r"^\s*[-*+] "),
    lambda text: text.replace("\\n", "\n").replace("\\t", "    "),
)
_WRAPPINGS: tuple[Callable[[str], str], ...] = (
    _apply_diff,
    _without_prompts,
    _by_line(r"^\s*> ?"),
    _by_line(r"^\s*(?:[Ll]ine\s*|L)?\d+\s*[:.|)\]-]? ?"),
    _by_line(r"^\s*\| ?|\s*\|\s*$"),
    lambda text: re.sub(r"^[^\n]*\n", "", text, count=1),  # a first line of prose
    lambda text: re.sub(r"\s+[#] ?.*$", "", text, flags=re.MULTILINE),
)
