"""The learner's folder, in which commands are run; Python finds the installed libraries."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from gradatim.kinds.command.child import Workspace
from gradatim.kinds.kind import ChildPart
from gradatim.kinds.transcript import format_command, format_output


class Program(Workspace):
    """What checks see as `lab`: `lab.run(["python", "-m", "ledger", "bank.csv"])`, and the
    files."""

    def __init__(self, files: Mapping[str, bytes], folder: Path, file: str) -> None:
        super().__init__(files, folder, file)
        libraries = [path for path in sys.path if path.endswith("site-packages")]
        self.variables = {"PYTHONPATH": os.pathsep.join(libraries), "MPLBACKEND": "Agg"}

    @property
    def names(self) -> list[str]:
        """The files of the folder, sorted."""
        return sorted(self.files)

    def text(self, name: str) -> str:
        """The text of a file in the folder. FileNotFoundError if it does not exist."""
        if name not in self.files:
            raise FileNotFoundError(f"there is no file '{name}' in your folder")
        return self.files[name].decode(errors="replace")


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Program:
    """The files of the submission, ready to be run in copies of their folder."""
    return Program(files, folder, file)


CHILD = ChildPart(load, format_call=format_command, format_answer=format_output)
