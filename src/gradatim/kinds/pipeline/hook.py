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
_CHANGE_EVENTS = {"os.rename", "os.remove", "os.truncate", "os.link", "os.symlink"}
_WRITE_CALLS = ("write", "pwrite", "writev", "pwritev", "sendfile", "copy_file_range")
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_READ_STATEMENTS = (
    "SELECT",
    "VALUES",
    "BEGIN",
    "SAVEPOINT",
    "EXPLAIN",
)  # statements that change nothing


def install() -> None:
    """Installs the hooks if `VARIABLE` is set. Processes that this process starts have no hooks."""
    descriptors = os.environ.pop(VARIABLE, "")
    if not descriptors:
        return
    asks, answers = map(int, descriptors.split())
    lock, write, read = _thread.RLock(), os.write, os.read

    def ask() -> None:
        with lock:
            write(asks, b"?")
            read(answers, 1)

    _hook_files(ask)
    _hook_databases(ask)


def _hook_files(ask: Callable[[], None]) -> None:
    def on_audit_event(event: str, args: tuple[Any, ...]) -> None:
        if event in _CHANGE_EVENTS or (event == "open" and args[2] & _WRITE_FLAGS):
            ask()

    def ask_before(call: Callable[..., Any]) -> Callable[..., Any]:
        def asking_call(*args: Any, **kwargs: Any) -> Any:
            ask()
            return call(*args, **kwargs)

        return asking_call

    sys.addaudithook(on_audit_event)
    for name in _WRITE_CALLS:
        if hasattr(os, name):
            setattr(os, name, ask_before(getattr(os, name)))
    builtins.open = io.open = _asking_open(ask)


def _asking_open(ask: Callable[[], None]) -> Callable[..., Any]:
    """An `open` whose files ask whenever their buffer is written to disk."""
    original_open = io.open

    class AskingFile(io.FileIO):
        def write(self, data: Any) -> int:
            ask()
            return super().write(data)

        def truncate(self, size: int | None = None) -> int:
            ask()
            return super().truncate(size)

    def open_file(
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
            return original_open(file, mode, buffering, encoding, errors, newline, closefd, opener)
        raw = AskingFile(file, mode.replace("b", "").replace("t", ""), closefd, opener)
        if buffering == 0:
            return raw
        buffered = io.BufferedRandom if "+" in mode else io.BufferedWriter
        buffer = buffered(raw, buffering if buffering > 1 else io.DEFAULT_BUFFER_SIZE)
        if "b" in mode:
            return buffer
        text = io.TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
        text.mode = mode  # type: ignore[misc]
        return text

    return open_file


def _hook_databases(ask: Callable[[], None]) -> None:
    original_connect = sqlite3.connect

    def on_statement(statement: str) -> None:
        if not statement.lstrip(" \t\r\n;").upper().startswith(_READ_STATEMENTS):
            ask()

    def connect(*args: Any, **kwargs: Any) -> Any:
        ask()
        connection = original_connect(*args, **kwargs)
        connection.set_trace_callback(on_statement)
        return connection

    sqlite3.connect = sqlite3.dbapi2.connect = connect
