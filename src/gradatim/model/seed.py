"""The seed of a verdict: what its inputs are drawn from, and what replays it."""

from __future__ import annotations

import re

from gradatim.model.evidence import whole_number

Seed = int | str
"""Text such as "2-<32 digits>-<8 digits>": how it is drawn from, 128 bits for the checks, and 32
for the learner's code. A whole number is of the first version: in older rows, and in proofs."""

MAX_NUMBER = 2**53
_TEXT = re.compile(r"2-([0-9a-f]{32})-([0-9a-f]{8})")


def format_seed(checks: bytes, learner: bytes) -> Seed:
    """A seed out of 16 bytes for the checks, and four for the learner's code."""
    return f"2-{checks.hex()}-{learner.hex()}"


def split_seed(seed: str) -> tuple[str, str]:
    """The digits for the checks, and those for the learner's code."""
    found = _TEXT.fullmatch(seed)
    if found is None:
        raise ValueError(f"{seed!r} is no seed")
    return found[1], found[2]


def seed_or_none(value: object) -> Seed | None:
    """What a row of evidence holds; None where it is no seed."""
    if isinstance(value, str):
        return value if _TEXT.fullmatch(value) else None
    number = whole_number(value)
    return number if number is not None and abs(number) < MAX_NUMBER else None
