# word: FAIL ended its process (killed by SIG
"""Machine code of its own that enters the kernel by the gate of 32-bit programs."""

import ctypes
import mmap

# mov eax, 20 (getpid of 32 bits); int 0x80; ret
CODE = b"\xb8\x14\x00\x00\x00\xcd\x80\xc3"


def word():
    own = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    page = mmap.mmap(-1, 4096, own, mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(CODE)
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    return f"process {ctypes.CFUNCTYPE(ctypes.c_int)(start)()}"
