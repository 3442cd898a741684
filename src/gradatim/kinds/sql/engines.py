"""The engines on which a query can run, and how a learner's file names one of them."""

from __future__ import annotations

import re

ENGINES = ("duckdb", "sqlite", "postgresql")
BOTH = ("duckdb", "sqlite")
"""Those on which a query runs whose file names none."""

_ALSO = {"postgres": "postgresql"}
# In a comment before the first statement. Possessive: it runs on the trusted side as well.
_NAMED = re.compile(r"\s*+(?:--(?!\s*engine:)[^\n]*+\s*+)*+--[ \t]*engine:[ \t]*([^\n]*)", re.I)


def named(text: str) -> str:
    """The engine that a query's file names, in small letters; "" if it names none."""
    found = _NAMED.match(text.removeprefix("\ufeff"))
    word = found[1].strip().lower() if found else ""
    return _ALSO.get(word, word)


def naming(engine: str, text: str) -> str:
    """The same file, which now names this engine; as it is for an engine of no name."""
    return f"-- engine: {engine}\n{text}" if engine else text


def profile(text: str) -> str:
    """The profile in which a query can run; "" for the lab's own."""
    return "postgresql" if named(text) == "postgresql" else ""
