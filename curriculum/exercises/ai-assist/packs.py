"""Grams in a pack

A shop writes the contents of a pack as `250g`, or as `6x250g` if there are several in it. Return how many grams there
are in all. Use a pattern: you have looked up all the pieces that it needs.

The contract: a whole number and `x`, which may both be missing; then a whole number and `g`; nothing else, and no spaces. The digits are 0
to 9. Any other text raises a ValueError.

- `text`: a text, possibly empty.
- Returns an int.

>>> grams("6x250g")
1500
>>> grams("250g")
250
"""

import re

minutes = 6
chapter = "02-look-it-up"
hint = "The first number and the `x` belong together and may be missing: `(?:...)?`. What is the group inside then, and which number should take its place?"

_PACK = re.compile(r"(?:([0-9]+)x)?([0-9]+)g")


def grams(text: str) -> int:
    found = _PACK.fullmatch(text)
    if found is None:
        raise ValueError(f"not the contents of a pack: {text}")
    count, each = found.groups()
    return int(count or 1) * int(each)


def cases(rng):
    for text in ("250g", "0g", "6x250g", "1x5g", "0x80g", "12x75g", "007g", "", "g", "x", "250", "6x250", "x250g", "6xg",
                 "6x250gr", "about 250g", "6 x 250g", "250g ", "250g\n", "٣g", "6x٥g", "6x6x10g", "-5g", "2.5g", "6X250g", "6x250g6", "5g5g", "250g.", "1x1g1x1g"):
        yield (text,)
    for _ in range(4):
        a, b = rng.integers(1, 60, 2).tolist()
        yield (f"{a}x{b}g",)
        yield (f"{a}g",)


def wrong_beginning_only(text):
    """You accept "6x250gr": only the beginning of the text has to fit your pattern. The whole text must."""
    found = re.match(r"(?:([0-9]+)x)?([0-9]+)g", text)
    if found is None:
        raise ValueError
    return int(found.groups()[0] or 1) * int(found.groups()[1])


def wrong_single_refused(text):
    """You refuse "250g". The first number and its `x` may be missing."""
    found = re.fullmatch(r"([0-9]+)x([0-9]+)g", text)
    if found is None:
        raise ValueError
    return int(found.groups()[0]) * int(found.groups()[1])


def wrong_zero_packs(text):
    """Without a first number your result is 0. A missing first number counts as 1."""
    found = re.fullmatch(r"(?:([0-9]+)x)?([0-9]+)g", text)
    if found is None:
        raise ValueError
    return int(found.groups()[0] or 0) * int(found.groups()[1])


def wrong_numbers_side_by_side(text):
    """You misread "250g", or accept "x250g". If the first number and the `x` may each be missing on their own, the pattern
    fits too much. They come together, or not at all."""
    found = re.fullmatch(r"([0-9]*)x?([0-9]+)g", text)
    if found is None:
        raise ValueError
    return int(found.groups()[0] or 1) * int(found.groups()[1])
