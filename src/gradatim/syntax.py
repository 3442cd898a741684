"""The syntax trees of Python texts; nothing else in this package calls `ast.parse` in a thread.

CPython 3.11 counts the depth of a tree for all threads together, and so may raise SystemError where
two of them parse at once: then it is tried again. SyntaxError, ValueError and so on come as from
`ast.parse`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, TypeVar

_TRIES = 5
Tree = TypeVar("Tree", ast.Module, ast.Expression)


def parsed(text: str) -> ast.Module:
    """The syntax tree of a program."""
    return _again(lambda: ast.parse(text))


def parsed_expression(text: str) -> ast.expr:
    """The syntax tree of one expression."""
    return _again(lambda: ast.parse(text, mode="eval")).body


def literal(text: str) -> Any:
    """The value of a literal, as `ast.literal_eval` reads it."""
    return ast.literal_eval(parsed_expression(text.lstrip(" \t")))


def _again(parse: Callable[[], Tree]) -> Tree:
    for _ in range(_TRIES):
        try:
            return parse()
        except SystemError:
            continue
    return parse()
