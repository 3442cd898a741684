# clean: FAIL the repository is damaged
"""An index that promises four thousand million entries, and names files outside."""

import struct


def spoil(folder):
    entry = b"\0" * 40 + b"\0" * 20 + struct.pack(">H", 20) + b"../../../etc/passwd\0"
    index = b"DIRC" + struct.pack(">II", 2, 2**32 - 1) + entry * 3
    (folder / ".git" / "index").write_bytes(index + b"\0" * 20)
