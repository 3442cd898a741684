"""The features of a text: words, pairs, triples and pieces of words.

Each is a CRC-32 fingerprint, so that no file of a version contains what anybody wrote."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from moderation.normalise import Word

MIN_LETTERS, MAX_LETTERS = 3, 5  # letters of a piece of a word


@lru_cache(maxsize=65536)
def fingerprint(form: str) -> int:
    return crc32(form.encode("utf-8"))


def word_ngrams(words: Sequence[Word]) -> list[int]:
    """Words, and sequences of two or three words."""
    forms = [word.form for word in words]
    found = [fingerprint(form) for form in forms]
    found += [fingerprint(f"{a} {b}") for a, b in pairwise(forms)]
    found += [
        fingerprint(f"{a} {b} {c}") for a, b, c in zip(forms, forms[1:], forms[2:], strict=False)
    ]
    return found


def char_ngrams(words: Sequence[Word]) -> list[int]:
    return [ngram for word in words for ngram in _char_ngrams(word.form)]


@lru_cache(maxsize=65536)
def _char_ngrams(form: str) -> tuple[int, ...]:
    """Character n-grams of one word, with its ends marked."""
    marked = f"<{form}>"
    return tuple(
        fingerprint(f"#{marked[at : at + size]}")
        for size in range(MIN_LETTERS, MAX_LETTERS + 1)
        for at in range(len(marked) - size + 1)
    )
