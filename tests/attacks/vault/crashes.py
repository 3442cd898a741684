# word: FAIL ended its process
"""Reads from address 0."""

import ctypes


def word():
    return ctypes.string_at(0)
