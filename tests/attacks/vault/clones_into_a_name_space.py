# word: FAIL got None
"""A child in a user name space of its own: by clone, and by clone3, whose flags are in memory."""

import ctypes
import os
import struct

NEW_USER, CHILD = 0x10000000, 17


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    settings = ctypes.create_string_buffer(struct.pack("Q3QQ", NEW_USER, 0, 0, 0, CHILD), 88)
    for call in ((56, NEW_USER | CHILD, 0, 0, 0, 0), (435, settings, 88)):
        made = libc.syscall(*call)
        if made == 0:
            os._exit(0)
        if made > 0:
            return f"child {made}"
    return None
