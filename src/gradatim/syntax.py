"""The syntax trees of Python texts."""

from __future__ import annotations

import ast
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

_TRIES = 5
Result = TypeVar("Result")


def parse(text: str) -> ast.Module:
    """The syntax tree of a text. SyntaxError, ValueError and so on as of `ast.parse`.

    CPython 3.11 counts the depth of a tree for all threads together, and so may raise SystemError
    where two of them parse at once: then it is tried again.
    """
    for _ in range(_TRIES):
        with suppress(SystemError):
            return ast.parse(text)
    return ast.parse(text)


def parse_expression(text: str) -> ast.expr:
    """The syntax tree of one expression."""
    return retry_parse(lambda: ast.parse(text, mode="eval")).body


def literal(text: str) -> Any:
    """The value of a literal, as `ast.literal_eval` reads it."""
    return ast.literal_eval(parse_expression(text.lstrip(" \t")))


def retry_parse(parse: Callable[[], Result]) -> Result:
    """The same for whatever else parses: it is called again after a SystemError."""
    for _ in range(_TRIES):
        with suppress(SystemError):
            return parse()
    return parse()
