# squares: FAIL raised RecursionError
# word: FAIL ended its process | did not finish | RecursionError
"""Calls itself until the stack is full: the interpreter's, then the machine's."""

import sys


def squares(xs):
    return squares(xs)


def word():
    sys.setrecursionlimit(2**31 - 1)
    nested = []
    for _ in range(10**6):
        nested = [nested]
    return repr(nested)
