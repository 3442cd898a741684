"""Undoes disguises: the plain words of a text, with their positions in the text as sent."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase

from decancer_py import parse

MAX_LENGTH = 20_000  # code points of a text
INVISIBLE = "\u115f\u1160\u3164\uffa0\u2800"  # invisible letters and an invisible symbol
REPAIR_LENGTHS = range(5, 31)  # letters of a word that _repair may join or reorder
LEET = str.maketrans("4@31!05$7", "aaeiiosst")
CENSORED = ("*", "#", "%", "+", "~")  # may stand for a letter
_SPACED_LETTERS = re.compile(
    r"(?<![^\W_]|[@$])[a-z0-9@$!]((?![@$!])[\W_])[a-z0-9@$!](?:\1[a-z0-9@$!])+(?![^\W_]|[@$])"
)
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[@$!](?=[^\W_@$!]|[$!@]+[^\W_])|\$)*|[@$!](?=[^\W_])"
                    r"(?:[^\W_]|[@$!](?=[^\W_]))+|[\"?]")  # fmt: skip
_AMOUNT = re.compile(r"[0-9]+[a-z]{1,2}|[0-9@$!]+")
IsKnown = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Word:
    """A plain word. `form` has repeated letters once; `spelling` is what a person would read."""

    form: str
    spelling: str
    start: int
    end: int


def has_visible(text: str) -> bool:
    return any(
        unicodedata.category(c) not in ("Cc", "Cf", "Cn", "Cs", "Zs", "Zl", "Zp")
        and c not in INVISIBLE
        and not 0xFE00 <= ord(c) <= 0xFE0F
        for c in text
    )


def tokenize(text: str, is_known: IsKnown = lambda form: False) -> list[Word]:
    """The words of a text. If a disguise can be read in several ways, `is_known` decides."""
    line, positions = _fold(text)
    found: list[Word] = []
    done = 0
    for run in _SPACED_LETTERS.finditer(line):
        found += _tokens(line, done, run.start(), positions, is_known)
        for indices in _join_letters(line, run, is_known):
            spelling = "".join(line[at] for at in indices).translate(LEET)
            found.append(_word(spelling, positions[indices[0]][0], positions[indices[-1]][1]))
        done = run.end()
    found += _tokens(line, done, len(line), positions, is_known)
    return _repair(text, found, is_known)


def _fold(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text in lower-case Latin letters, and the (start, end) of each character in the text."""
    letters: list[str] = []
    positions: list[tuple[int, int]] = []
    for at, letter in enumerate(text):
        plain = letter if "a" <= letter <= "z" or letter == " " else _fold_letter(letter)
        letters.append(plain)
        positions += [(at, at + 1)] * len(plain)
        if not plain and positions and unicodedata.combining(letter):
            positions[-1] = (positions[-1][0], at + 1)
    return "".join(letters), positions


@lru_cache(maxsize=8192)
def _fold_letter(letter: str) -> str:
    if unicodedata.category(letter) in ("Cf", "Cs") or letter in INVISIBLE or letter in "'’":
        return ""
    if letter.isspace():
        return " "
    return "".join(_to_latin(c) for c in unicodedata.normalize("NFKD", letter))


def _to_latin(letter: str) -> str:
    if unicodedata.category(letter) in ("Mn", "Me"):
        return ""
    is_letter = not letter.isascii() and "LETTER" in unicodedata.name(letter, "")
    return str(parse(letter)) if is_letter else letter.casefold()  # the letter that it looks like


def _join_letters(line: str, run: re.Match[str], is_known: IsKnown) -> Iterator[list[int]]:
    """The indices of the letters of each word in a run of single letters. An article before a
    spaced word, or an "I", looks like a part of it, so both readings are tried."""
    all_indices = list(range(run.start(), run.end(), 2))
    blanks = run.group(1) == " " and len(all_indices) > 3
    front, back = (int(blanks and line[at] in "ai") for at in (all_indices[0], all_indices[-1]))
    for head, tail in ((0, 0), (front, 0), (0, back), (front, back), (front, 0)):
        middle = all_indices[head : len(all_indices) - tail]
        if is_known(_collapse_repeats("".join(line[at] for at in middle).translate(LEET))):
            break
    yield from filter(None, (all_indices[:head], middle, all_indices[len(all_indices) - tail :]))


def _tokens(
    line: str, start: int, end: int, positions: list[tuple[int, int]], is_known: IsKnown
) -> Iterator[Word]:
    for found in _TOKEN.finditer(line, start, end):
        spelling, first = found.group(), found.start()
        if not spelling.isalpha():
            spelling, cut = _undo_leet(spelling, is_known)
            first += cut
        yield _word(spelling, positions[first][0], positions[found.end() - 1][1])


def _undo_leet(piece: str, is_known: IsKnown) -> tuple[str, int]:
    """A piece with digits and signs read as letters, unless it is a number or an amount; and the
    number of leading signs that do not belong to it."""
    reading = piece.translate(LEET)
    if is_known(_collapse_repeats(reading)):
        return reading, 0
    if piece[0] in "@$!" and len(piece) > 1:  # a user name or a price
        rest, cut = _undo_leet(piece[1:], is_known)
        return rest, cut + 1
    return (piece, 0) if _AMOUNT.fullmatch(piece) else (reading, 0)


def _repair(text: str, found: list[Word], is_known: IsKnown) -> list[Word]:
    """Tries to turn unknown words into known ones: joins two pieces separated by a blank or a
    censored letter, or swaps two neighbouring letters."""
    done: list[Word] = []
    for word in found:
        before = done[-1] if done else word
        gap = text[before.end : word.start]
        fillers = [""] if gap == " " else list(ascii_lowercase) if gap in CENSORED else []
        unknown = fillers and not (is_known(word.form) and is_known(before.form))
        candidates = [before.spelling + fill + word.spelling for fill in fillers if unknown]
        if reading := next(
            (
                candidate
                for candidate in candidates
                if len(candidate) in REPAIR_LENGTHS and is_known(_collapse_repeats(candidate))
            ),
            "",
        ):
            done[-1] = _word(reading, before.start, word.end)
        else:
            done.append(word)
    return [word if is_known(word.form) else _swap_letters(word, is_known) for word in done]


def _swap_letters(word: Word, is_known: IsKnown) -> Word:
    spelling = word.spelling
    indices = range(len(spelling) - 1 if len(spelling) in REPAIR_LENGTHS else 0)
    candidates = (spelling[:n] + spelling[n + 1] + spelling[n] + spelling[n + 2 :] for n in indices)
    reading = next(
        (candidate for candidate in candidates if is_known(_collapse_repeats(candidate))), spelling
    )
    return _word(reading, word.start, word.end)


def _word(spelling: str, start: int, end: int) -> Word:
    return Word(_collapse_repeats(spelling), _shorten_repeats(spelling), start, end)


@lru_cache(maxsize=65536)
def _collapse_repeats(word: str) -> str:
    """Reduces each run of a letter to one, since people stretch words; "noodle" becomes "nodle"."""
    if word.isdigit():
        return word
    return "".join(c for at, c in enumerate(word) if not at or c != word[at - 1])


@lru_cache(maxsize=65536)
def _shorten_repeats(word: str) -> str:
    return re.sub(r"([^\W\d_])\1{2,}", r"\1\1", word)
