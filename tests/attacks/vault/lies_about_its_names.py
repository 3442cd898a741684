# all: FAIL raised TypeError
"""A module that answers every name, lists names that are none, and has a class of its own."""

import sys
import types


class Module(types.ModuleType):
    def __getattribute__(self, name):
        return lambda *args: 0.0

    def __dir__(self):
        return [1, None, "\x1b[2J", *["x"] * 1000]


sys.modules[__name__].__class__ = Module
