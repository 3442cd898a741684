"""Errors that a person can act on: each is one sentence."""

import sys
import traceback


class DocChatError(Exception):
    """What was asked cannot be done; the message says why."""


class Away(DocChatError):
    """A server that is needed does not answer."""


def report(error: BaseException) -> None:
    """A fault of ours: its kind and place are written, its values never."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{type(error).__name__} in {frame.filename}:{frame.lineno}", file=sys.stderr)
