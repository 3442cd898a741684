"""The plain words behind a text in disguise, and where each of them stands in the text as sent."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 20_000  # code points of a text
# Letters of other alphabets, and some Latin ones, under the Latin letter that they look like, where
# Unicode does not decompose them to it.
ALIKE = {
    "a": "аαɑΑА", "b": "вьβΒВƄ", "c": "сϲСϹ", "d": "ԁժ", "e": "еєεзЕΕЗ", "f": "ƒϝ", "g": "ɡցɢ",
    "h": "һнհНΗ", "i": "іιıӏІΙΪ", "j": "јϳЈ", "k": "кκКΚ", "l": "ⅼӀ", "m": "мМΜ", "n": "пηոΝ",
    "o": "оοσօОΟ", "p": "рρРΡ", "q": "ԛգ", "r": "гяЯ", "s": "ѕЅՏ", "t": "тτТΤ", "u": "υцսμ",
    "v": "νѵѴ", "w": "ԝшωաԜ", "x": "хχХΧ", "y": "уγүУΥҮ", "z": "ζΖ",
    "ss": "ß", "ae": "æ", "oe": "œ",
}  # fmt: skip
LOOK_ALIKES = {letter: latin for latin, letters in ALIKE.items() for letter in letters}
FILLERS = "\u115f\u1160\u3164\uffa0\u2800"  # letters and a symbol that nobody can see
LEET = str.maketrans("4@31!05$7", "aaeiiosst")
_NAMED = re.compile(r"LATIN (?:SMALL|CAPITAL) LETTER (?:SMALL CAPITAL )?([A-Z])(?: WITH .*)?$")
_SINGLES = re.compile(
    r"(?<![^\W_]|[@$])[a-z0-9@$!]([ ._-])[a-z0-9@$!](?:\1[a-z0-9@$!])+(?![^\W_]|[@$])"
)
_PIECE = re.compile(r"[^\W_](?:[^\W_]|[@$!](?=[^\W_@$!]|[$!@]+[^\W_])|\$)*|[@$!](?=[^\W_])"
                    r"(?:[^\W_]|[@$!](?=[^\W_]))+|[\"?]")  # fmt: skip
_AMOUNT = re.compile(r"[0-9]+[a-z]{1,2}|[0-9@$!]+")
Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Word:
    """A plain word. `form` has each doubled letter once; `shown` is what a person would read."""

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
    """The words of a text. `known` decides where a disguise can be read in more than one way."""
    line, places = _folded(text)
    found: list[Word] = []
    done = 0
    for run in _SINGLES.finditer(line):
        found += _pieces(line, done, run.start(), places, known)
        for spot in _joined(line, run, known):
            shown = "".join(line[at] for at in spot).translate(LEET)
            found.append(_word(shown, places[spot[0]][0], places[spot[-1]][1]))
        done = run.end()
    return found + list(_pieces(line, done, len(line), places, known))


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Small Latin letters, and for each of them where it stands in the text."""
    made: list[str] = []
    places: list[tuple[int, int]] = []
    for at, letter in enumerate(text):
        plain = letter if "a" <= letter <= "z" or letter == " " else _plain(letter)
        made.append(plain)
        if len(plain) == 1:
            places.append((at, at + 1))
        elif plain:
            places += [(at, at + 1)] * len(plain)
        elif places and unicodedata.combining(letter):
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
    if letter in LOOK_ALIKES:
        return LOOK_ALIKES[letter]
    named = None if letter.isascii() else _NAMED.search(unicodedata.name(letter, ""))
    return named.group(1).lower() if named else letter.casefold()


def _joined(line: str, run: re.Match[str], known: Known) -> Iterator[list[int]]:
    """The places of the letters of each word in a run of single letters. The article in front of a
    spaced word, and an "I", look like a part of it."""
    spots = list(range(run.start(), run.end(), 2))
    front = run.group(1) == " " and line[spots[0]] in "ai" and len(spots) > 3
    back = run.group(1) == " " and line[spots[-1]] in "ai" and len(spots) > 3
    for head, tail in ((0, 0), (front, 0), (0, back), (front, back)):
        middle = spots[int(head) : len(spots) - int(tail)]
        if known(_once("".join(line[at] for at in middle).translate(LEET))):
            break
    else:
        head, tail = front, 0
    parts = [spots[: int(head)], spots[int(head) : len(spots) - int(tail)]]
    parts.append(spots[len(spots) - int(tail) :])
    yield from (part for part in parts if part)


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
    """A piece with its digits and signs read as letters, unless it is a number or an amount; and
    how many signs in front do not belong to it."""
    read = piece.translate(LEET)
    if known(_once(read)):
        return read, 0
    if piece[0] in "@$!" and len(piece) > 1:  # somebody's name, a price
        rest, cut = _letters(piece[1:], known)
        return rest, cut + 1
    return (piece, 0) if _AMOUNT.fullmatch(piece) else (read, 0)


def _word(shown: str, start: int, end: int) -> Word:
    return Word(_once(shown), _calm(shown), start, end)


@lru_cache(maxsize=65536)
def _once(word: str) -> str:
    """Each run of the same letter once: people stretch words, and "noodle" becomes "nodle"."""
    if word.isdigit():
        return word
    return "".join(c for at, c in enumerate(word) if not at or c != word[at - 1])


@lru_cache(maxsize=65536)
def _calm(word: str) -> str:
    return re.sub(r"([^\W\d_])\1{2,}", r"\1\1", word)
