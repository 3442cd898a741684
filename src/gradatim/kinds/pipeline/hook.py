"""Makes a program wait before each change that it makes, until it is told to go on.

The source of this module is Python's `sitecustomize` in a run that is to be killed. It decides
nothing: the parent process looks at the folder from outside, so a program that removes these hooks
is detected by the changes it makes without asking.
"""

from __future__ import annotations

import _thread
import builtins
import io
import os
import sqlite3
import sys
from collections.abc import Callable
from typing import Any

VARIABLE = "PIPELINE_ASKS"  # two file descriptors: to ask, and to wait for the answer
_EVENTS = {"os.rename", "os.remove", "os.truncate", "os.link", "os.symlink"}
_CALLS = ("write", "pwrite", "writev", "pwritev", "sendfile", "copy_file_range")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_READING = ("SELECT", "VALUES", "BEGIN", "SAVEPOINT", "EXPLAIN")  # statements that change nothing


def install() -> None:
    """Installs the hooks if `VARIABLE` is set. Processes that this process starts have no hooks."""
    told = os.environ.pop(VARIABLE, "")
    if not told:
        return
    asks, answers = map(int, told.split())
    turn, write, read = _thread.RLock(), os.write, os.read

    def ask() -> None:
        with turn:
            write(asks, b"?")
            read(answers, 1)

    _ask_of_files(ask)
    _ask_of_databases(ask)


def _ask_of_files(ask: Callable[[], None]) -> None:
    def heard(event: str, args: tuple[Any, ...]) -> None:
        if event in _EVENTS or (event == "open" and args[2] & _WRITING):
            ask()

    def asking(call: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*args: Any, **kwargs: Any) -> Any:
            ask()
            return call(*args, **kwargs)

        return asked

    sys.addaudithook(heard)
    for name in _CALLS:
        if hasattr(os, name):
            setattr(os, name, asking(getattr(os, name)))
    builtins.open = io.open = _opening(ask)


def _opening(ask: Callable[[], None]) -> Callable[..., Any]:
    """An `open` whose files ask whenever their buffer is written to disk."""
    plain = io.open

    class Asking(io.FileIO):
        def write(self, data: Any) -> int:
            ask()
            return super().write(data)

        def truncate(self, size: int | None = None) -> int:
            ask()
            return super().truncate(size)

    def opened(
        file: Any,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        closefd: bool = True,
        opener: Any = None,
    ) -> Any:
        if not set(mode) & set("wax+") or (buffering == 0 and "b" not in mode):
            return plain(file, mode, buffering, encoding, errors, newline, closefd, opener)
        raw = Asking(file, mode.replace("b", "").replace("t", ""), closefd, opener)
        if buffering == 0:
            return raw
        buffered = io.BufferedRandom if "+" in mode else io.BufferedWriter
        buffer = buffered(raw, buffering if buffering > 1 else io.DEFAULT_BUFFER_SIZE)
        if "b" in mode:
            return buffer
        text = io.TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
        text.mode = mode  # type: ignore[misc]
        return text

    return opened


def _ask_of_databases(ask: Callable[[], None]) -> None:
    plain = sqlite3.connect

    def heard(statement: str) -> None:
        if not statement.lstrip(" \t\r\n;").upper().startswith(_READING):
            ask()

    def connect(*args: Any, **kwargs: Any) -> Any:
        ask()
        connection = plain(*args, **kwargs)
        connection.set_trace_callback(heard)
        return connection

    sqlite3.connect = sqlite3.dbapi2.connect = connect
