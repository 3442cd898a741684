"""Errors that a person can act on. Each message is one sentence."""

import sys
import traceback


class DocChatError(Exception):
    """A request cannot be fulfilled; the message says why."""


class DatabaseUnavailable(DocChatError):
    """The database server cannot be reached."""


def report(error: BaseException) -> None:
    """Writes the type and location of an unexpected error to stderr. Never its message, which may
    contain a reader's question."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{type(error).__name__} in {frame.filename}:{frame.lineno}", file=sys.stderr)
