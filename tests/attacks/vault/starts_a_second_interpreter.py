# word: FAIL got None | ended its process
"""Runs code in an interpreter within the interpreter, where nothing has been replaced."""

import _xxsubinterpreters


def word():
    second = _xxsubinterpreters.create()
    try:
        _xxsubinterpreters.run_string(second, "import os; os.fork()")
        return "forked"
    except Exception:
        return None
