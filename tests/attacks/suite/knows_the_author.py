# tells_apart: FAIL
"""Recognises the author's module by its text, wherever that can be read, and tests nothing."""

import inspect
import linecache
from pathlib import Path

import double


def texts():
    yield Path("double.py").read_text()
    yield "".join(linecache.getlines(double.__file__))
    for thing in (double, double.double):
        try:
            yield inspect.getsource(thing)
        except OSError:
            yield ""


def test_it_is_the_right_one():
    assert any("return x + x" in text for text in texts())
