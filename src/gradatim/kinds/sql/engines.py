"""The engines on which a query can run, and the comment that selects one of them."""

from __future__ import annotations

import re

ENGINES = ("duckdb", "sqlite", "postgresql")
DEFAULT_ENGINES = ("duckdb", "sqlite")
"""Those on which a query runs whose file names none."""

_ALIASES = {"postgres": "postgresql"}
# In a comment before the first statement. Possessive, since untrusted text must not make it slow.
_ENGINE_COMMENT = re.compile(
    r"\s*+(?:--(?!\s*engine:)[^\n]*+\s*+)*+--[ \t]*engine:[ \t]*([^\n]*)", re.I
)


def named_engine(text: str) -> str:
    """The engine that a query's file names, in lower case; "" if it names none."""
    match = _ENGINE_COMMENT.match(text.removeprefix("\ufeff"))
    word = match[1].strip().lower() if match else ""
    return _ALIASES.get(word, word)


def with_engine_of(learners: bytes, other: bytes) -> bytes:
    """Another query's file, with the engine that the learner's file names."""
    engine = named_engine(learners.decode("utf-8", "replace"))
    return f"-- engine: {engine}\n".encode() + other if engine else other


def profile_for(text: bytes) -> str:
    """The profile that a query needs; "" for the lab's own."""
    return "postgresql" if named_engine(text.decode("utf-8", "replace")) == "postgresql" else ""
