"""Runs a program that prints, with new values for the variables at its top.

The first top-level assignment of each given name is removed, and the name has the check's value
from the start. The learner's own lines keep their numbers, so that errors name them. The program
also runs once unchanged, so that a broken or missing given line is noticed.
"""

from __future__ import annotations

import ast
import io
from collections.abc import Iterable, Mapping
from contextlib import redirect_stdout
from pathlib import Path

from gradatim.kinds.kind import ChildPart, LearnerFault


class Script:
    """What checks see as `lab`."""

    def __init__(self, source: str, file: str) -> None:
        self._source, self._file = source, file
        self._runs_unchanged = False
        compile(source, file, "exec")  # reports syntax errors when the file is loaded

    def program(self, given: Mapping[str, object]) -> str:
        """The output of the program with these values."""
        output = self._output(self._without_assignments(given), given)
        if given and not self._runs_unchanged:
            self._check_unchanged()
        return output

    def _without_assignments(self, names: Iterable[str]) -> ast.Module:
        """The program without the lines that set these names."""
        tree = ast.parse(self._source, self._file)
        for name in names:
            assignment = next((node for node in tree.body if _assigns(node, name)), None)
            if assignment is None:
                where = f"your file needs `{name} = ...` on a line of its own"
                raise LearnerFault(f"the line that sets `{name}` is missing: {where}")
            tree.body.remove(assignment)
        return tree

    def _check_unchanged(self) -> None:
        try:
            self._output(self._without_assignments(()), {})
        except Exception as error:
            what = f"with your own first lines the program raises {type(error).__name__}: {error}"
            raise LearnerFault(what).with_traceback(error.__traceback__) from None
        self._runs_unchanged = True

    def _output(self, tree: ast.Module, given: Mapping[str, object]) -> str:
        output = io.StringIO()
        with redirect_stdout(output):
            exec(compile(tree, self._file, "exec"), {"__name__": "__main__", **given})
        return output.getvalue()


def load(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    """The program of the lab's file."""
    return Script(files[file].decode("utf-8-sig"), file)


def _assigns(node: ast.stmt, name: str) -> bool:
    """Whether a statement assigns a value to this name alone."""
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        return ast.unparse(node.target) == name
    return isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == [name]


CHILD = ChildPart(load)
