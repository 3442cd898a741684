"""The engines on which a query can run, and the comment that selects one of them."""

from __future__ import annotations

import re

ENGINES = ("duckdb", "sqlite", "postgresql")
BOTH = ("duckdb", "sqlite")
"""Those on which a query runs whose file names none."""

_ALSO = {"postgres": "postgresql"}
# In a comment before the first statement. Possessive, since untrusted text must not make it slow.
_NAMED = re.compile(r"\s*+(?:--(?!\s*engine:)[^\n]*+\s*+)*+--[ \t]*engine:[ \t]*([^\n]*)", re.I)


def named(text: str) -> str:
    """The engine that a query's file names, in lower case; "" if it names none."""
    found = _NAMED.match(text.removeprefix("\ufeff"))
    word = found[1].strip().lower() if found else ""
    return _ALSO.get(word, word)


def alike(learners: bytes, other: bytes) -> bytes:
    """Another query's file, with the engine that the learner's file names."""
    engine = named(learners.decode("utf-8", "replace"))
    return f"-- engine: {engine}\n".encode() + other if engine else other


def profile(text: bytes) -> str:
    """The profile that a query needs; "" for the lab's own."""
    return "postgresql" if named(text.decode("utf-8", "replace")) == "postgresql" else ""
