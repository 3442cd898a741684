# word: FAIL got None
"""A shell, by every door."""

import os
import subprocess


def word():
    for try_ in (
        lambda: subprocess.run(["/bin/sh", "-c", "echo out"], capture_output=True).stdout,
        lambda: os.popen("echo out").read(),
        lambda: os.posix_spawn("/bin/sh", ["sh", "-c", "true"], {}) and "spawned",
    ):
        try:
            if answer := try_():
                return str(answer)
        except OSError:
            continue
    return None
