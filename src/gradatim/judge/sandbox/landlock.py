"""Landlock rules: which files a process may still access. It does not choose the files."""

from __future__ import annotations

import ctypes
import os

from gradatim.judge.sandbox import kernel

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE, _MAKE, _REFER, _TRUNCATE, _IOCTL = 0x30, 0x1FC0, 1 << 13, 1 << 14, 1 << 15
_MAKE_DEVICES = (1 << 6) | (1 << 9) | (1 << 11)  # character, socket, block

READ = READ_FILE | READ_DIR
MAKE_SOCKET = 1 << 9
CHANGE = READ | WRITE_FILE | _REMOVE | (_MAKE & ~_MAKE_DEVICES) | _REFER | _TRUNCATE

_FILE_ONLY = EXECUTE | WRITE_FILE | READ_FILE | _TRUNCATE | _IOCTL
_BIND_AND_CONNECT_TCP, _SCOPE_ABSTRACT_UNIX_AND_SIGNALS = 0b11, 0b11
_PATH_BENEATH = 1


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("access", ctypes.c_uint64), ("fd", ctypes.c_int32))


def version() -> int:
    """The kernel's Landlock version; 0 if it has none."""
    try:
        return kernel.call("landlock", kernel.LANDLOCK_CREATE, 0, 0, 1)
    except OSError:
        return 0


def _handled_rights(abi: int) -> int:
    every = EXECUTE | WRITE_FILE | READ | _REMOVE | _MAKE
    later = ((2, _REFER), (3, _TRUNCATE), (5, _IOCTL))
    return every | sum(right for since, right in later if abi >= since)


class Rules:
    """What is allowed. Once enforced, everything else that Landlock controls is refused."""

    def __init__(self) -> None:
        self.abi = version()
        self._files = _handled_rights(self.abi)
        net = _BIND_AND_CONNECT_TCP if self.abi >= 4 else 0
        scope = _SCOPE_ABSTRACT_UNIX_AND_SIGNALS if self.abi >= 6 else 0
        handled = (ctypes.c_uint64 * 3)(self._files, net, scope)
        size = ctypes.c_size_t(24 if self.abi >= 6 else 16 if self.abi >= 4 else 8)
        self._ruleset = kernel.call("landlock", kernel.LANDLOCK_CREATE, handled, size, 0)

    def allow(self, path: str, rights: int) -> None:
        """Allows `rights` below `path`; a path that cannot be opened is skipped, so refused."""
        try:
            fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except (FileNotFoundError, NotADirectoryError, PermissionError):
            return
        possible = self._files if os.path.isdir(path) else self._files & _FILE_ONLY
        rule = ctypes.byref(_PathRule(rights & possible, fd))
        kernel.call(f"landlock {path}", kernel.LANDLOCK_ADD, self._ruleset, _PATH_BENEATH, rule, 0)
        os.close(fd)

    def enforce(self) -> None:
        """Confines this process and its future children for good. Further rules only restrict
        more."""
        kernel.call("landlock", kernel.LANDLOCK_RESTRICT, self._ruleset, 0)
