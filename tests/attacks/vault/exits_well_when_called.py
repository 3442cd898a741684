# squares: FAIL ended its process
# word: FAIL ended its process
"""The process ends well in the middle of a check."""

import os


def squares(xs):
    os._exit(0)


def word():
    os._exit(0)
