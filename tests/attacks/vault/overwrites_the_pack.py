# word: FAIL got None
"""Replaces the checks by ones that pass, and a package by one that says so."""

import numpy


def word():
    for path in ("@PACK@/labs/vault/checks.py", numpy.__file__):
        try:
            with open(path, "a") as file:
                file.write("\n# was here\n")
            return "written"
        except OSError:
            continue
    return None
