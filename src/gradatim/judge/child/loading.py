"""Turns a submission's files into the root object, whose attributes the checks use."""

from __future__ import annotations

import linecache
import os
import sys
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gradatim.kinds import child_part
from gradatim.kinds.kind import LearnerFault


def write(files: Mapping[str, bytes], folder: str) -> None:
    """Writes the files below `folder`; the trusted side has validated the paths."""
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
    return new_module(stem, _text(files[file], file), file)


def new_module(name: str, source: str, file: str) -> types.ModuleType:
    """A new module from its source, which can be imported by its name."""
    return execute(name, compile_source(source, file))


def compile_source(source: str, file: str) -> types.CodeType:
    """Compiled code for `execute`."""
    # So that tracebacks show lines of source even if the file cannot be read.
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    return compile(source, file, "exec")


def execute(name: str, code: types.CodeType) -> types.ModuleType:
    """Runs a program as a new module, which replaces any other module of this name."""
    made = types.ModuleType(name)
    made.__file__ = code.co_filename
    sys.modules[name] = made
    exec(code, made.__dict__)
    return made


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LearnerFault(f"{file} is not UTF-8 text") from error
