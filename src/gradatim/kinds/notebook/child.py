"""Runs a Jupyter notebook from top to bottom in a new namespace, without IPython or a kernel.

Errors name code cells by the numbers that Jupyter shows after "Restart and run all": the first code
cell is 1.
"""

from __future__ import annotations

import ast
import json
import os
import re
import sys
import types
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from gradatim.kinds.kind import ChildPart

MAX_BYTES, MAX_CELLS, MAX_CODE = (
    4_000_000,
    500,
    400_000,
)  # bytes of the file, cells, characters of code
PARAMETERS = "parameters"
"""The tag of the cell whose place the values passed to `run` take."""

_MAGIC = re.compile(r"\s*(?:[%!?]|\w[\w, ]*=\s*[%!])|.*\w\?\s*\Z")
_MAX_FRAMES = 10_000


class NotebookError(Exception):
    """The notebook cannot be read, or one of its cells raised an error."""


@dataclass(frozen=True)
class Cell:
    """A code cell. `number` counts code cells only, from 1."""

    number: int
    source: str
    tags: frozenset[str]

    @property
    def name(self) -> str:
        return f"<cell {self.number}>"


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Notebook:
    """The notebook in `file`; NotebookError if it is not a notebook."""
    os.environ.setdefault("MPLBACKEND", "Agg")
    return Notebook(file, _cells(file, _parse_document(file, files[file])))


class Notebook:
    """The code cells in the order of the file."""

    def __init__(self, file: str, cells: tuple[Cell, ...]) -> None:
        self._file, self._cells = file, cells

    def run(self, **parameters: Any) -> types.SimpleNamespace:
        """Runs all code cells; the attributes of the result are the notebook's variables.

        With `parameters`, the cell tagged "parameters" is replaced by these values.
        """
        replaced = self._parameters_cell() if parameters else None
        module = types.ModuleType("__main__")
        namespace = module.__dict__
        namespace["display"] = _display
        before, sys.modules["__main__"] = sys.modules["__main__"], module
        try:
            for cell in self._cells:
                if cell is replaced:
                    namespace.update(parameters)
                else:
                    self._execute(cell, namespace)
        finally:
            sys.modules["__main__"] = before
            _close_figures()
        return types.SimpleNamespace(**dict(_variables(namespace)))

    def _parameters_cell(self) -> Cell:
        tagged = [cell for cell in self._cells if PARAMETERS in cell.tags]
        if len(tagged) == 1:
            return tagged[0]
        how_many = "no cell is" if not tagged else f"{len(tagged)} cells are"
        raise NotebookError(
            f"{self._file}: {how_many} tagged '{PARAMETERS}'; exactly one must be, since the "
            "values to compute with are put in its place"
        )

    def _execute(self, cell: Cell, namespace: dict[str, Any]) -> None:
        code = self._compile(cell)
        try:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", message=".*is non-interactive")
                exec(code, namespace)
        except BaseException as error:
            # SystemExit as well: such a cell has not run to its end.
            self._fail(cell, _line_of(error, cell.name), _message(error))

    def _compile(self, cell: Cell) -> types.CodeType:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", SyntaxWarning)
                return compile(ast.parse(cell.source, cell.name), cell.name, "exec")
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            self._refuse_magic(cell)
            line = getattr(error, "lineno", None) or 0
            self._fail(cell, line, f"{type(error).__name__}: {getattr(error, 'msg', error)}")

    def _refuse_magic(self, cell: Cell) -> None:
        for number, line in enumerate(cell.source.splitlines(), 1):
            if _MAGIC.match(line[:200]):
                what = "only plain Python is run here, no IPython magic, no shell command, no help"
                self._fail(cell, number, what)

    def _fail(self, cell: Cell, line: int, what: str) -> NoReturn:
        where = f"{self._file}, cell {cell.number}"
        lines = cell.source.splitlines()
        if 0 < line <= len(lines):
            where += f", line {line} ({lines[line - 1].strip()[:100]})"
        raise NotebookError(f"{where}: {what}") from None


def _display(*objects: object, **options: object) -> None:
    """Replaces IPython's `display`; shows nothing."""


def _variables(namespace: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in namespace.items():
        private = type(name) is not str or name.startswith("_")
        if not (private or isinstance(value, types.ModuleType) or value is _display):
            yield name, value


def _close_figures() -> None:
    """Closes all figures in pyplot, which would warn about the twentieth; they stay usable."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is not None:
        pyplot.close("all")


def _line_of(error: BaseException, name: str) -> int:
    """The line in the cell; 0 if the error was raised elsewhere."""
    line, trace = 0, error.__traceback__
    for _ in range(_MAX_FRAMES):
        if trace is None:
            break
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _message(error: BaseException) -> str:
    try:
        text = str(error)[:1000]
    except BaseException:  # a faulty __str__; the type is enough
        text = ""
    return ": ".join(part for part in (type(error).__name__, text) if part)


# Reading the file ---------------------------------------------------------------------------


def _parse_document(file: str, content: bytes) -> dict[str, Any]:
    if len(content) > MAX_BYTES:
        raise NotebookError(f"{file} is larger than {MAX_BYTES // 1_000_000} MB; clear its outputs")
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise NotebookError(f"{file} is not a notebook: it is not valid JSON ({error})") from None
    if not isinstance(document, dict) or document.get("nbformat") != 4:
        raise NotebookError(f"{file} is not a notebook of format 4; save it with a current Jupyter")
    return document


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not allowed")


def _cells(file: str, document: Mapping[str, Any]) -> tuple[Cell, ...]:
    cells = document.get("cells")
    if not isinstance(cells, list) or len(cells) > MAX_CELLS:
        raise NotebookError(
            f"{file} is not a notebook: it needs a list of at most {MAX_CELLS} cells"
        )
    code = [cell for cell in cells if _is_code(file, cell)]
    if not code:
        raise NotebookError(f"{file} has no code cell")
    code_cells = tuple(
        Cell(number, _source(file, number, cell), _tags(cell))
        for number, cell in enumerate(code, 1)
    )
    if sum(len(cell.source) for cell in code_cells) > MAX_CODE:
        raise NotebookError(f"{file} holds more than {MAX_CODE:,} characters of code")
    return code_cells


def _is_code(file: str, cell: object) -> bool:
    kind: object = cell.get("cell_type") if isinstance(cell, dict) else None
    if kind not in ("code", "markdown", "raw"):
        raise NotebookError(f"{file} is not a notebook: a cell is neither code, markdown nor raw")
    return kind == "code"


def _source(file: str, number: int, cell: Mapping[str, Any]) -> str:
    source = cell.get("source")
    lines = [source] if isinstance(source, str) else source
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        raise NotebookError(f"{file}, cell {number}: its source is not text")
    return "".join(lines)


def _tags(cell: Mapping[str, Any]) -> frozenset[str]:
    metadata = cell.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    if not isinstance(tags, list):
        return frozenset()
    return frozenset(tag for tag in tags if isinstance(tag, str))


CHILD = ChildPart(load)
