"""A text as it is meant: disguises undone, with the way back to the text as it was sent."""

import re
import unicodedata
from dataclasses import dataclass

LOOK_ALIKES = dict(zip("асеіјорѕхуαικορτυν", "aceijopsxyaikoptuv", strict=True))
LEET = {"4": "a", "@": "a", "3": "e", "1": "i", "!": "i", "0": "o", "5": "s", "$": "s", "7": "t"}
SPACED = re.compile(r"(?<!\w)\w(?:([ .\-_])\w)(?:\1\w){2,}(?!\w)")
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@dataclass(frozen=True)
class Word:
    """A word as it is meant, and where it stands in the text as it was sent."""

    word: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a text."""
    letters = _letters(text)
    plain = "".join(letter for letter, _ in letters)
    letters = _joined(_unleet(letters), plain)
    plain = "".join(letter for letter, _ in letters)
    found = []
    for place in WORD.finditer(plain):
        part = letters[place.start() : place.end()]
        found.append(Word(_single(place[0]), part[0][1], part[-1][1] + 1))
    return found


def visible(text: str) -> bool:
    """Whether there is anything to see."""
    return any(not c.isspace() and unicodedata.category(c)[0] not in "CZM" for c in text)


def _letters(text: str) -> list[tuple[str, int]]:
    """Each letter in its usual form, in small, with its place; what cannot be seen is left out."""
    found = []
    for place, sent in enumerate(text):
        for part in unicodedata.normalize("NFKD", sent):
            if unicodedata.category(part) not in ("Cf", "Mn", "Cc") or part in "\n\t":
                small = part.lower()[0]
                found.append((LOOK_ALIKES.get(small, small), place))
    return found


def _unleet(letters: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Digits and signs for letters, where a letter stands in the same word."""
    plain = "".join(letter for letter, _ in letters)
    found = list(letters)
    for place in re.finditer(r"[\w@$!]+", plain):
        if any(c.isalpha() for c in place[0]):
            end = place.end() - len(place[0]) + len(place[0].rstrip("!"))
            for n in range(place.start(), end):
                found[n] = (LEET.get(plain[n], plain[n]), letters[n][1])
    return found


def _joined(letters: list[tuple[str, int]], plain: str) -> list[tuple[str, int]]:
    """Words that were written with a separator behind each letter."""
    gaps = {n for place in SPACED.finditer(plain) for n in range(place.start() + 1, place.end(), 2)}
    return [one for n, one in enumerate(letters) if n not in gaps]


def _single(word: str) -> str:
    """Each letter once where it stands several times in a row: in all texts alike."""
    return re.sub(r"(.)\1+", r"\1", word)
