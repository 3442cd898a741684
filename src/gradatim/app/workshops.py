"""Actions on the files of a workshop, whose steps share one folder."""

from __future__ import annotations

import os
import re
import shlex
from dataclasses import replace
from typing import TYPE_CHECKING

from gradatim import submission
from gradatim.app.labs import LabActions
from gradatim.errors import RequestError
from gradatim.model import Files

if TYPE_CHECKING:
    from gradatim.judge.run import RunResult

# A plain name, perhaps in a folder: nothing above the workshop, and nothing hidden.
_NAME = re.compile(r"(?:\w[\w.-]*/){0,3}\w[\w-]*(?:\.[\w-]+)+", re.ASCII)
MOST = 100_000  # characters of a file that the page shows
# What a terminal gives a program: its arguments, and one place for both of its outputs.
_SETTING = """
def _set():
    import os, sys

    class Both:
        def write(self, text):
            return sys.stdout.write(text)

        def flush(self):
            pass

    sys.path.insert(0, os.getcwd())
    sys.argv = {argv!r}
    sys.stderr = Both()

_set()
del _set
"""
_ENDED = re.compile(r"SystemExit(?:: (?P<code>.*?))?(?: \(line \d+.*)?", re.DOTALL)


class WorkshopActions(LabActions):
    """Files are read and replaced one at a time; none is ever removed."""

    def texts(self, lab_id: str) -> dict[str, str]:
        """The text files of a step by name: those in the folder or, before there is one, the
        starter's. Empty for a lab that is not a step of a workshop."""
        if not self.lab(lab_id).workshop:
            return {}
        read = {name: _text(content) for name, content in self._files_of(lab_id).items()}
        tasks = {f"{name}.md" for name in self.pack.labs}  # the tasks, which are in the same folder
        return {
            name: text
            for name, text in sorted(read.items())
            if text is not None and name not in tasks
        }

    def _files_of(self, lab_id: str) -> Files:
        path = self.path(lab_id)
        if os.path.exists(path):
            return submission.read(self.lab(lab_id), path)
        material = self.material(lab_id)
        return {**material.data, **material.starter}

    def save_text(self, lab_id: str, name: str, text: str) -> None:
        """Replaces or adds a file of a step. RequestError for an invalid name."""
        check_name(name)
        self.begin(lab_id, written=True)
        path = self.path(lab_id) / name
        if path.is_dir() or path.is_symlink():
            raise RequestError(f"'{name}' is no file", do="choose another name")
        submission.write_atomically(path, text.replace("\r\n", "\n").encode())

    def run_text(self, lab_id: str, name: str, arguments: str = "") -> RunResult:
        """The output of a program in the folder with these arguments; does not count as an attempt.
        RequestError for a missing file, and for arguments that no shell could parse."""
        from gradatim.judge.run import run

        texts = self.texts(lab_id)
        if name not in texts:
            raise RequestError(f"there is no file '{name[:80]}'", do="save it first")
        try:
            argv = [name, *shlex.split(arguments)]
        except ValueError as error:
            raise RequestError(f"the arguments cannot be read ({error})") from error
        setting = _SETTING.format(argv=argv)
        result = run(self.judge, texts[name], [setting], data=self._files_of(lab_id))
        return _ended(result)


def check_name(name: str) -> None:
    """RequestError for a name that a file of a workshop cannot have."""
    if len(name) > 80 or not _NAME.fullmatch(name):
        what = f"a file cannot be called '{name[:80]}'"
        raise RequestError(what, do="choose letters, digits and an ending, such as totals.py")


def _ended(result: RunResult) -> RunResult:
    """The output with the exit code: a program that calls `sys.exit` has not failed."""
    if (found := _ENDED.fullmatch(result.error)) is None:
        return result
    code = found["code"] or "0"
    words = f"{code}\n" if not code.isdigit() else ""  # sys.exit("a message") ends with 1
    number = code if code.isdigit() else "1"
    last = f"(exit code {number})\n" if number != "0" else ""
    return replace(result, output=result.output + words + last, error="")


def _text(content: bytes) -> str | None:
    """The content as text; None if an editor cannot show it."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text or len(text) > MOST else text
