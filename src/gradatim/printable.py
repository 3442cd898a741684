"""Makes text from any source safe to print. Knows no output and no file."""

from __future__ import annotations

import re

# What commands a terminal, turns the direction of writing, or is refused by a database.
CONTROL_CHARACTERS = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def without_surrogates(text: str) -> str:
    """The text without lone surrogates, which UTF-8 cannot encode."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def plain(text: str) -> str:
    """The text with each control character replaced."""
    return CONTROL_CHARACTERS.sub("\N{REPLACEMENT CHARACTER}", text)


def pluralize(number: float, noun: str) -> str:
    """A number with its noun: "1 file", "3 files", "2 addresses"."""
    plural = f"{noun}es" if noun.endswith("s") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"
