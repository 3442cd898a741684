"""Parses Python in files and in cells of notebooks. Executes nothing."""

from __future__ import annotations

import ast
import json

from gradatim.syntax import parse

NOT_PYTHON = (SyntaxError, ValueError, RecursionError, MemoryError)
"""What `ast.parse` may raise for a text of a stranger."""


def tree(text: str) -> ast.Module | None:
    """The syntax tree of a text; None if it is not Python."""
    try:
        return parse(text)
    except NOT_PYTHON:
        return None


def imports(text: str) -> set[str]:
    """The packages that a Python text imports; none if it is not Python."""
    nodes = list(ast.walk(tree(text) or ast.Module([], [])))
    found = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    found |= {n.module for n in nodes if isinstance(n, ast.ImportFrom) and n.module and not n.level}
    return {name.partition(".")[0] for name in found}


def cells(text: str) -> list[str]:
    """The sources of a notebook's code cells; none if it is not a notebook."""
    try:
        listed = json.loads(text)["cells"]
        found = [cell["source"] for cell in listed if cell["cell_type"] == "code"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
    return [text if isinstance(text, str) else "".join(map(str, text)) for text in found]
