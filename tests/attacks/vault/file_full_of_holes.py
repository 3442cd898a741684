# word: FAIL got None
"""A file of a terabyte that takes no room, and one that has no name."""

import os


def word():
    with open("holes", "wb") as file:
        for size in (2**40, 2**34, 2**26):
            try:
                file.truncate(size)
                file.seek(size)
                file.write(b"x")
            except OSError:
                continue
            return f"{size} bytes"
    try:
        hidden = os.open(".", os.O_TMPFILE | os.O_RDWR)
        os.posix_fallocate(hidden, 0, 2**26)
    except OSError:
        return None
    return "hidden"
