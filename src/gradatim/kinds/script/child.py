"""A program that prints, run from top to bottom with fresh values for the names at its head.

The first assignment of a given name at the top level is left out, and the name has the value of the
check from the start; so the learner's own lines stay where they are, and errors name them.
"""

from __future__ import annotations

import ast
import io
from collections.abc import Mapping
from contextlib import redirect_stdout
from pathlib import Path

from gradatim.kinds.parts import ChildPart


class Script:
    """What checks see as `lab`."""

    def __init__(self, source: str, file: str) -> None:
        self._source, self._file = source, file
        compile(source, file, "exec")  # a mistake in writing is told once, when the file is loaded

    def program(self, given: Mapping[str, object]) -> str:
        """What it prints with these values."""
        tree = ast.parse(self._source, self._file)
        for name in given:
            _drop(tree, name)
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(tree, self._file, "exec"), {"__name__": "__main__", **given})
        return printed.getvalue()


def load(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    """The program of the lab's file."""
    return Script(files[file].decode("utf-8-sig"), file)


def _drop(tree: ast.Module, name: str) -> None:
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == [name]:
            tree.body.remove(node)
            return


CHILD = ChildPart(load)
