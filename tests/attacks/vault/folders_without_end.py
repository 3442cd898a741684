# word: FAIL got None | files | did not finish
"""Folders in folders, deeper than a path can be long, with names that are no text."""

import os


def word():
    try:
        for _ in range(3000):
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
        open(b"\xff\x1b[2J\n" + b"n" * 200, "w").close()
    except OSError:
        pass
    return None
