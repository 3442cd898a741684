# word: FAIL ended its process
"""Replaces this process by a shell."""

import os


def word():
    os.execv("/bin/sh", ["sh", "-c", "echo out"])
