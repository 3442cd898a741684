# totals: FAIL got a int, expected a DataFrame
"""A thread for which the whole process waits as if for its disk: whoever looks on must think that
the machine is busy, and that nobody here is late."""

import ctypes


def totals(frame):
    libc = ctypes.CDLL(None)
    stack = ctypes.create_string_buffer(1 << 16)
    top = (ctypes.addressof(stack) + (1 << 16)) & ~15
    sleep, flags = ctypes.cast(libc.sleep, ctypes.c_void_p), 0x54F00
    return libc.clone(sleep, ctypes.c_void_p(top), flags, ctypes.c_void_p(1000))
