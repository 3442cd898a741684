# word: FAIL got
"""Answers that look like the wall's own words for objects, functions and arrays."""


def word():
    return {"h": 1, "k": "str", "f": 0, "ok": {"a": "<f8", "n": 10**12, "s": [2**62, 8]}}
