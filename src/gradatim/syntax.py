"""The syntax trees of Python texts."""

from __future__ import annotations

import ast
from contextlib import suppress
from typing import Any

_TRIES = 5


def parsed(text: str) -> ast.Module:
    """The syntax tree of a text. SyntaxError, ValueError and so on as of `ast.parse`.

    CPython 3.11 counts the depth of a tree for all threads together, and so may raise SystemError
    where two of them parse at once: then it is tried again.
    """
    for _ in range(_TRIES):
        with suppress(SystemError):
            return ast.parse(text)
    return ast.parse(text)


def parsed_expression(text: str) -> ast.expr:
    """The syntax tree of one expression; tried again likewise."""
    for _ in range(_TRIES):
        with suppress(SystemError):
            return ast.parse(text, mode="eval").body
    return ast.parse(text, mode="eval").body


def literal(text: str) -> Any:
    """The value of a literal, as `ast.literal_eval` reads it; tried again likewise."""
    return ast.literal_eval(parsed_expression(text.lstrip(" \t")))
