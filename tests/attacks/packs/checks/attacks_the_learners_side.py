# values: PASS
"""Sends commands of its own to the process of the learner's code, to be run there."""

import contextlib

from gradatim.checks import check


@check
def values(lab):
    """asks for more than names"""
    system = None
    with contextlib.suppress(Exception):
        side = object.__getattribute__(lab, "_side")
        builtins = side.ask("get", 0, "__builtins__")
        side.ask("call", builtins._id, "open", "/tmp/@MARK@", "w")
        system = side.ask("call", builtins._id, "__import__", "os").system("touch @HOME@/@MARK@")
    assert system in (None, 127, -1, 32512, 256), system
