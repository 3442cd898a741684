# word: FAIL got None
"""Moves its own files out of its folder, and those of others into it."""

import os
import shutil


def word():
    with open("mine", "w") as file:
        file.write("canary-message")
    ways = (
        lambda: os.rename("mine", "/tmp/@MARK@"),
        lambda: os.replace("mine", "@HOME@/@MARK@"),
        lambda: os.rename("@HOME@/secret.txt", "theirs"),
        lambda: os.link("@HOME@/secret.txt", "theirs"),
        lambda: shutil.copy("@HOME@/secret.txt", "theirs"),
        lambda: os.rename("@PACK@", "pack"),
        lambda: os.truncate("@HOME@/secret.txt", 0),
        lambda: os.unlink("@HOME@/secret.txt"),
        lambda: os.chmod("@HOME@/secret.txt", 0) or os.open("@HOME@/secret.txt", os.O_RDONLY),
        lambda: os.utime("@HOME@/secret.txt", (0, 0)),
    )
    for number, way in enumerate(ways):
        try:
            way()
        except OSError:
            continue
        return f"way {number}"
    return None
