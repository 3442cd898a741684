"""Undoes disguises: the plain words of a text, with their positions in the text as sent."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase

from decancer_py import parse

LONGEST = 20_000  # code points of a text
FILLERS = "\u115f\u1160\u3164\uffa0\u2800"  # invisible letters and an invisible symbol
MENDED = range(5, 31)  # letters of a word that _mended may join or reorder
LEET = str.maketrans("4@31!05$7", "aaeiiosst")
CENSORED = ("*", "#", "%", "+", "~")  # may stand for a letter
_SINGLES = re.compile(
    r"(?<![^\W_]|[@$])[a-z0-9@$!]((?![@$!])[\W_])[a-z0-9@$!](?:\1[a-z0-9@$!])+(?![^\W_]|[@$])"
)
_PIECE = re.compile(r"[^\W_](?:[^\W_]|[@$!](?=[^\W_@$!]|[$!@]+[^\W_])|\$)*|[@$!](?=[^\W_])"
                    r"(?:[^\W_]|[@$!](?=[^\W_]))+|[\"?]")  # fmt: skip
_AMOUNT = re.compile(r"[0-9]+[a-z]{1,2}|[0-9@$!]+")
Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Word:
    """A plain word. `form` has repeated letters once; `shown` is what a person would read."""

    form: str
    shown: str
    start: int
    end: int


def visible(text: str) -> bool:
    return any(
        unicodedata.category(c) not in ("Cc", "Cf", "Cn", "Cs", "Zs", "Zl", "Zp")
        and c not in FILLERS
        and not 0xFE00 <= ord(c) <= 0xFE0F
        for c in text
    )


def words(text: str, known: Known = lambda form: False) -> list[Word]:
    """The words of a text. If a disguise can be read in several ways, `known` decides."""
    line, places = _folded(text)
    found: list[Word] = []
    done = 0
    for run in _SINGLES.finditer(line):
        found += _pieces(line, done, run.start(), places, known)
        for spot in _joined(line, run, known):
            shown = "".join(line[at] for at in spot).translate(LEET)
            found.append(_word(shown, places[spot[0]][0], places[spot[-1]][1]))
        done = run.end()
    found += _pieces(line, done, len(line), places, known)
    return _mended(text, found, known)


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text in lower-case Latin letters, and the (start, end) of each character in the text."""
    made: list[str] = []
    places: list[tuple[int, int]] = []
    for at, letter in enumerate(text):
        plain = letter if "a" <= letter <= "z" or letter == " " else _plain(letter)
        made.append(plain)
        places += [(at, at + 1)] * len(plain)
        if not plain and places and unicodedata.combining(letter):
            places[-1] = (places[-1][0], at + 1)
    return "".join(made), places


@lru_cache(maxsize=8192)
def _plain(letter: str) -> str:
    if unicodedata.category(letter) in ("Cf", "Cs") or letter in FILLERS or letter in "'’":
        return ""
    if letter.isspace():
        return " "
    return "".join(_latin(c) for c in unicodedata.normalize("NFKD", letter))


def _latin(letter: str) -> str:
    if unicodedata.category(letter) in ("Mn", "Me"):
        return ""
    drawn = not letter.isascii() and "LETTER" in unicodedata.name(letter, "")
    return str(parse(letter)) if drawn else letter.casefold()  # the letter that it looks like


def _joined(line: str, run: re.Match[str], known: Known) -> Iterator[list[int]]:
    """The indices of the letters of each word in a run of single letters. An article before a
    spaced word, or an "I", looks like a part of it, so both readings are tried."""
    spots = list(range(run.start(), run.end(), 2))
    blanks = run.group(1) == " " and len(spots) > 3
    front, back = (int(blanks and line[at] in "ai") for at in (spots[0], spots[-1]))
    for head, tail in ((0, 0), (front, 0), (0, back), (front, back), (front, 0)):
        middle = spots[head : len(spots) - tail]
        if known(_once("".join(line[at] for at in middle).translate(LEET))):
            break
    yield from filter(None, (spots[:head], middle, spots[len(spots) - tail :]))


def _pieces(
    line: str, start: int, end: int, places: list[tuple[int, int]], known: Known
) -> Iterator[Word]:
    for found in _PIECE.finditer(line, start, end):
        shown, first = found.group(), found.start()
        if not shown.isalpha():
            shown, cut = _letters(shown, known)
            first += cut
        yield _word(shown, places[first][0], places[found.end() - 1][1])


def _letters(piece: str, known: Known) -> tuple[str, int]:
    """A piece with digits and signs read as letters, unless it is a number or an amount; and the
    number of leading signs that do not belong to it."""
    read = piece.translate(LEET)
    if known(_once(read)):
        return read, 0
    if piece[0] in "@$!" and len(piece) > 1:  # a user name or a price
        rest, cut = _letters(piece[1:], known)
        return rest, cut + 1
    return (piece, 0) if _AMOUNT.fullmatch(piece) else (read, 0)


def _mended(text: str, found: list[Word], known: Known) -> list[Word]:
    """Tries to turn unknown words into known ones: joins two pieces separated by a blank or a
    censored letter, or swaps two neighbouring letters."""
    done: list[Word] = []
    for word in found:
        before = done[-1] if done else word
        gap = text[before.end : word.start]
        fills = [""] if gap == " " else list(ascii_lowercase) if gap in CENSORED else []
        unknown = fills and not (known(word.form) and known(before.form))
        tried = [before.shown + fill + word.shown for fill in fills if unknown]
        if read := next((one for one in tried if len(one) in MENDED and known(_once(one))), ""):
            done[-1] = _word(read, before.start, word.end)
        else:
            done.append(word)
    return [word if known(word.form) else _exchanged(word, known) for word in done]


def _exchanged(word: Word, known: Known) -> Word:
    was = word.shown
    places = range(len(was) - 1 if len(was) in MENDED else 0)
    tried = (was[:n] + was[n + 1] + was[n] + was[n + 2 :] for n in places)
    read = next((one for one in tried if known(_once(one))), was)
    return _word(read, word.start, word.end)


def _word(shown: str, start: int, end: int) -> Word:
    return Word(_once(shown), _calm(shown), start, end)


@lru_cache(maxsize=65536)
def _once(word: str) -> str:
    """Reduces each run of a letter to one, since people stretch words; "noodle" becomes "nodle"."""
    if word.isdigit():
        return word
    return "".join(c for at, c in enumerate(word) if not at or c != word[at - 1])


@lru_cache(maxsize=65536)
def _calm(word: str) -> str:
    return re.sub(r"([^\W\d_])\1{2,}", r"\1\1", word)
