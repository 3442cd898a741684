"""Eight more disguises, which no training post has."""

import unicodedata
from collections.abc import Callable

import numpy as np

Rng = np.random.Generator
# Words that the installed packages know, mild enough to be printed here.
MILD = ("moron", "jerk", "dummy", "crap")
ALPHABETS = ("BOLD", "ITALIC", "BOLD SCRIPT", "BOLD FRAKTUR", "SANS-SERIF BOLD", "MONOSPACE")
FACES = "\U0001f642\U0001f643\u2728\U0001f4a9"
SIGNS = {
    "b": "|3", "c": "(", "d": "|)", "h": "|-|", "k": "|<", "l": "|", "m": "|v|", "n": "|\\|",
    "o": "()", "u": "|_|", "v": "\\/", "w": "\\/\\/", "x": "><",
}  # fmt: skip


def _alphabet(word: str, rng: Rng) -> str:
    name = f"MATHEMATICAL {rng.choice(ALPHABETS)} SMALL"
    return "".join(_lookup(f"{name} {c.upper()}", c) for c in word)


def _lookup(name: str, letter: str) -> str:
    try:
        return unicodedata.lookup(name)
    except KeyError:  # the italic h has another code point
        return letter


def _letter_index(word: str, rng: Rng, letters: str) -> int:
    """The index of one of these letters after the first; else the middle of the word."""
    found = [at for at, c in enumerate(word) if at and c in letters]
    return int(rng.choice(found)) if found else len(word) // 2


def _starred(word: str, rng: Rng) -> str:
    at = _letter_index(word, rng, "aeiou")
    return f"{word[:at]}*{word[at + 1 :]}"


def _split(word: str, rng: Rng) -> str:
    at = int(rng.integers(1, len(word)))
    return f"{word[:at]} {word[at:]}"


def _swapped(word: str, rng: Rng) -> str:
    at = int(rng.integers(1, len(word) - 1))
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


UNSEEN_DISGUISES: dict[str, Callable[[str, Rng], str]] = {
    "mathematical": _alphabet,
    "circled": lambda w, rng: "".join(
        _lookup(f"CIRCLED LATIN SMALL LETTER {c.upper()}", c) for c in w
    ),
    "struck out": lambda w, rng: "".join(f"{c}\u0336" for c in w),
    "faces between": lambda w, rng: str(rng.choice(list(FACES))).join(w),
    "a star": _starred,
    "a blank": _split,
    "two letters exchanged": _swapped,
    "signs": lambda w, rng: "".join(SIGNS.get(c, c) for c in w),
}
