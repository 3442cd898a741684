# word: FAIL got None
"""Compiled files that the interpreter would believe: beside the libraries, and beside itself."""

import importlib.util
import json
import marshal
import os

CODE = marshal.dumps(compile("canary = 'message'", "json.py", "exec"))


def word():
    head = importlib.util.MAGIC_NUMBER + b"\1\0\0\0" + b"\0" * 8  # never compared with its source
    for source in (json.__file__, os.__file__):
        cached = importlib.util.cache_from_source(source)
        for place in (cached, cached + ".1", source.replace(".py", ".pth")):
            try:
                with open(place, "wb") as file:
                    file.write(head + CODE)
            except OSError:
                continue
            return f"written: {place}"
    os.makedirs("__pycache__", exist_ok=True)
    with open("__pycache__/json.cpython-311.pyc", "wb") as file, open("json.py", "w") as source:
        file.write(head + CODE)
        source.write("raise SystemExit")
    return None
