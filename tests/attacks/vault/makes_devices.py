# word: FAIL got None
"""The machine's memory and disk as files of its own, and a pipe that others could open."""

import os
import stat


def word():
    for kind, device in ((stat.S_IFCHR, (1, 1)), (stat.S_IFBLK, (254, 0)), (stat.S_IFIFO, (0, 0))):
        try:
            os.mknod("device", kind | 0o666, os.makedev(*device))
        except OSError:
            continue
        return "made"
    return None
