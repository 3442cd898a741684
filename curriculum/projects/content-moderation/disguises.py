"""How people hide a word from a filter. Each function takes a word and gives it in disguise."""

import unicodedata
from collections.abc import Callable

import numpy as np

Rng = np.random.Generator

ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
SEPARATORS = " .-_"
LOOK_ALIKES = {  # Cyrillic, Greek
    "a": "\u0430\u03b1", "c": "\u0441", "e": "\u0435", "i": "\u0456\u03b9", "j": "\u0458",
    "k": "\u03ba", "o": "\u043e\u03bf", "p": "\u0440\u03c1",
    "s": "\u0455", "t": "\u03c4", "u": "\u03c5", "v": "\u03bd", "x": "\u0445", "y": "\u0443",
}  # fmt: skip
LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7"}
ACCENTS = "\u0300\u0301\u0302\u0308"  # put on vowels


def zero_width(word: str, rng: Rng) -> str:
    """Invisible characters between some of the letters, at least one."""
    holes = _some(len(word) - 1, rng)
    return word[0] + "".join(
        (str(rng.choice(list(ZERO_WIDTH))) if hole else "") + letter
        for hole, letter in zip(holes, word[1:], strict=True)
    )


def full_width(word: str, rng: Rng) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in word)


def spacing(word: str, rng: Rng) -> str:
    return str(rng.choice(list(SEPARATORS))).join(word.replace(" ", ""))


def look_alikes(word: str, rng: Rng) -> str:
    return _swapped(word, LOOK_ALIKES, rng)


def leet(word: str, rng: Rng) -> str:
    return _swapped(word, LEET, rng)


def repeats(word: str, rng: Rng) -> str:
    """Some letters three or four times, at least one."""
    many = _some(len(word), rng, share=0.3)
    return "".join(
        letter * int(rng.integers(3, 5)) if more and letter.isalpha() else letter
        for more, letter in zip(many, word, strict=True)
    )


def case(word: str, rng: Rng) -> str:
    upper = _some(len(word), rng)
    return "".join(c.upper() if up else c for up, c in zip(upper, word, strict=True))


def accents(word: str, rng: Rng) -> str:
    changed = [c + str(rng.choice(list(ACCENTS))) if c in "aeiou" else c for c in word]
    return unicodedata.normalize("NFC", "".join(changed))


EXACT: dict[str, Callable[[str, Rng], str]] = {"zero-width": zero_width, "full-width": full_width}
NOISY: dict[str, Callable[[str, Rng], str]] = {
    "spacing": spacing,
    "look-alikes": look_alikes,
    "leet": leet,
    "repeats": repeats,
    "case": case,
    "accents": accents,
}
ALL = EXACT | NOISY


def _some(count: int, rng: Rng, share: float = 0.5) -> list[bool]:
    """A random choice of so many places, at least one."""
    chosen = rng.random(count) < share
    chosen[rng.integers(count)] = True
    return [bool(one) for one in chosen]


def _swapped(word: str, table: dict[str, str], rng: Rng) -> str:
    """At least one letter, and about half of those that the table has, by another sign."""
    places = [n for n, letter in enumerate(word) if letter in table]
    if not places:
        return word
    chosen = {place for place, one in zip(places, _some(len(places), rng), strict=True) if one}
    return "".join(
        str(rng.choice(list(table[letter]))) if n in chosen else letter
        for n, letter in enumerate(word)
    )
