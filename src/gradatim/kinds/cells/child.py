"""Cells that share a namespace, run in the order of their file names."""

from __future__ import annotations

import ast
import io
import linecache
import sys
from collections.abc import Mapping
from contextlib import redirect_stdout, suppress
from pathlib import Path
from typing import Any

from gradatim.kinds.kind import ChildPart

_CELL_PREFIX = "cell_"  # prefix of the cells' file names


class Cells:
    """What checks see as `lab`. The last cell is the one whose result was asked for."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = dict(sorted(sources.items()))

    def run(self) -> list[Any]:
        """Runs all cells, and returns the figures of the last one.

        Output of earlier cells is discarded. An error in one of them ends only that cell, as in a
        notebook.
        """
        *before, last = self._sources.items()
        namespace: dict[str, Any] = {"__name__": "__main__"}
        with redirect_stdout(io.StringIO()):
            for file, source in before:
                with suppress(Exception, SystemExit):
                    _execute(file, source, namespace)
        self._close_figures()
        _execute(*last, namespace)
        return self._figures()

    def _figures(self) -> list[Any]:
        pyplot = sys.modules.get("matplotlib.pyplot")
        return [pyplot.figure(number) for number in pyplot.get_fignums()] if pyplot else []

    def _close_figures(self) -> None:
        if pyplot := sys.modules.get("matplotlib.pyplot"):
            pyplot.close("all")


def _execute(file: str, source: str, namespace: dict[str, Any]) -> None:
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    exec(compile(ast.parse(source, file), file, "exec"), namespace)


def load(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    """The cells of the submission; other files stay in the folder."""
    cells = {name: content for name, content in files.items() if name.startswith(_CELL_PREFIX)}
    return Cells({name: content.decode("utf-8-sig") for name, content in cells.items()})


CHILD = ChildPart(load)
