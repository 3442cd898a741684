"""Turns a submission's files into the root object whose names the checks use."""

from __future__ import annotations

import linecache
import os
import sys
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gradatim.judge.child.exceptions import LearnerFault
from gradatim.kinds import child_part


def write(files: Mapping[str, bytes], folder: str) -> None:
    """Writes the files below `folder`; paths were validated on the trusted side."""
    for name, content in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)


def load(kind: str, file: str, files: Mapping[str, bytes]) -> Any:
    """The root object of a submission of this kind of lab."""
    if (part := child_part(kind)) is not None:
        return part.load(files, Path.cwd(), file)
    sys.path.insert(0, os.getcwd())
    stem, _ = os.path.splitext(os.path.basename(file))
    return module(stem, _text(files[file], file), file)


def module(name: str, source: str, file: str) -> types.ModuleType:
    """A module made from its source, known to imports under its name."""
    made = types.ModuleType(name)
    made.__file__ = file
    sys.modules[name] = made
    # Tracebacks show the learner's lines even where the file itself is out of reach.
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    exec(compile(source, file, "exec"), made.__dict__)
    return made


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LearnerFault(f"{file} is not UTF-8 text") from error
