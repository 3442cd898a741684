# word: FAIL EOF
"""Waits for somebody to type something."""

import os


def word():
    while os.read(0, 1):
        continue
    return input("the word: ")
