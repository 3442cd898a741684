"""Helpers for syntax trees, shared by several modules of a defence."""

from __future__ import annotations

import ast


def called_name(node: ast.Call) -> str:
    """The last part of the called name; "" if it has none."""
    return str(getattr(node.func, "id", getattr(node.func, "attr", "")))


def replace(tree: ast.AST, old: ast.expr, new: ast.expr) -> None:
    """Replaces `old` by `new` in the tree, in place."""
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif isinstance(value, list):
                value[:] = [new if one is old else one for one in value]
