# word: FAIL got None
"""A program in memory that no folder shows, and a file without a name to be sealed."""

import os


def word():
    try:
        fd = os.memfd_create("@MARK@", os.MFD_ALLOW_SEALING)
    except OSError:
        return None
    os.write(fd, b"#!/bin/sh\necho canary\n")
    os.execv(f"/proc/self/fd/{fd}", ["sh"])
