"""Reads the files that a program has made. Nothing from a learner is run or unpickled."""

from __future__ import annotations

import json
import os
import runpy
import sys
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from gradatim.kinds.artefact import PROGRAM, TASK
from gradatim.kinds.kind import ChildPart, LearnerFault

_EXAMPLE_TASK = b'{"task": 31415}'  # the task with which programs of the pack are run
MAX_ARRAYS, MAX_NPZ_BYTES = 1_000, 200 * 2**20  # most arrays, and bytes, of an .npz file
MAX_ROWS, MAX_TEXT_BYTES = 100_000, 10 * 2**20  # most lines of a file, and bytes of a text


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Artefacts:
    """The folder `file`; if the submission is a program of the pack, it is run there first."""
    target = folder / file
    if PROGRAM in files:
        _run(files[PROGRAM], files.get(f"{file}/{TASK}", _EXAMPLE_TASK), target)
    return Artefacts(target)


def _run(program: bytes, task: bytes, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    (folder / TASK).write_bytes(task)
    (folder / PROGRAM).write_bytes(program)
    before = os.getcwd()
    os.chdir(folder)
    sys.path.insert(0, str(folder))
    try:
        runpy.run_path(PROGRAM, run_name="__main__")
    except SystemExit:  # its files are judged anyway
        pass
    finally:
        os.chdir(before)


class Artefacts:
    """What checks see as `lab`: the learner's task, and the files in the folder.

    Raises LearnerFault if a file is missing, too large, or not in the format of its name.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def task(self) -> int:
        """The number that determines this learner's data."""
        return int(self.json(TASK)["task"])

    @property
    def names(self) -> list[str]:
        """The files of the folder, sorted."""
        files = [path for path in self._folder.rglob("*") if path.is_file()]
        return sorted(path.relative_to(self._folder).as_posix() for path in files)

    def arrays(self, name: str) -> dict[str, np.ndarray]:
        """The arrays of an .npz file by name."""
        content = BytesIO(self._read(name, MAX_NPZ_BYTES))
        try:
            with zipfile.ZipFile(content) as archive:
                members = archive.infolist()
            if (
                len(members) > MAX_ARRAYS
                or sum(member.file_size for member in members) > MAX_NPZ_BYTES
            ):
                raise LearnerFault(f"{name} holds more than {MAX_ARRAYS:,} arrays or 200 MB")
            with np.load(content, allow_pickle=False) as arrays:
                return {key: arrays[key] for key in arrays.files}
        except LearnerFault:
            raise
        except Exception as error:  # a zip file can be broken in many ways
            raise LearnerFault(_unreadable_message(name, "a file of np.savez", error)) from None

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The objects of a file with one JSON object in each line."""
        lines = [line for line in self._text(name).split("\n") if line.strip()]
        if len(lines) > MAX_ROWS:
            raise LearnerFault(f"{name} has more than {MAX_ROWS:,} lines")
        return [
            _parse_object(f"{name}, line {number}", line) for number, line in enumerate(lines, 1)
        ]

    def json(self, name: str) -> dict[str, Any]:
        """The object of a JSON file."""
        return _parse_object(name, self._text(name))

    def _text(self, name: str) -> str:
        try:
            return self._read(name, MAX_TEXT_BYTES).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise LearnerFault(_unreadable_message(name, "UTF-8 text", error)) from None

    def _read(self, name: str, max_bytes: int) -> bytes:
        path = self._folder / name
        if not path.is_file():
            raise LearnerFault(f"there is no {name} in your folder: run python {PROGRAM} there")
        if path.stat().st_size > max_bytes:
            raise LearnerFault(f"{name} is larger than {max_bytes // 2**20} MB")
        return path.read_bytes()


def _parse_object(where: str, text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise LearnerFault(_unreadable_message(where, "valid JSON", error)) from None
    if not isinstance(value, dict):
        raise LearnerFault(f"{where}: this is not a JSON object, such as {{'epoch': 0}}")
    return value


def _unreadable_message(where: str, what: str, error: Exception) -> str:
    return f"{where}: this is not {what} ({error})"


CHILD = ChildPart(load, answers_vary=True)
