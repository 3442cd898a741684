# word: FAIL got 'no fork'
"""Forks until nothing else runs on the machine."""

import os


def word():
    try:
        while True:
            os.fork()
    except OSError:
        return "no fork"
