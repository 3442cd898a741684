# word: FAIL got None
"""Has the kernel tell whenever another run reads a file of the interpreter's."""

import ctypes
import os

ACCESS = 0x3


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    watcher = libc.inotify_init1(0)
    if watcher < 0:
        return None
    watch = libc.inotify_add_watch(watcher, os.__file__.encode(), ACCESS)
    return f"watch {watch}"
