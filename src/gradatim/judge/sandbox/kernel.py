"""Linux calls that the standard library lacks, bound once. It does not decide what is allowed."""

from __future__ import annotations

import ctypes
import os
import platform
import sys

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 1 << 18
MNT_DETACH = 2

ATTR_RDONLY, ATTR_NOSUID, ATTR_NODEV = 1, 2, 4

MACHINE = platform.machine()
SUPPORTED = sys.platform == "linux" and MACHINE in ("x86_64", "aarch64")

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP = 1, 4, 24
_PR_SET_SECCOMP, _PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 22, 36, 38
_SECCOMP_MODE_FILTER = 2
_IN_CREATE, _IN_ONESHOT = 0x100, 0x80000000
_CAPABILITY_VERSION_3 = 0x20080522
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_MADV_COLLAPSE = 25

# Numbers above 423 are the same on every architecture; the others differ.
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}.get(MACHINE, -1)
_CAPSET = {"x86_64": 126, "aarch64": 91}.get(MACHINE, -1)
_SETNS = {"x86_64": 308, "aarch64": 268}.get(MACHINE, -1)
_UNSHARE = {"x86_64": 272, "aarch64": 97}.get(MACHINE, -1)
_PIDFD_SEND_SIGNAL, _CLOSE_RANGE, _MOUNT_SETATTR = 424, 436, 442
LANDLOCK_CREATE, LANDLOCK_ADD, LANDLOCK_RESTRICT = 444, 445, 446

_libc = ctypes.CDLL(None, use_errno=True)
_syscall = _libc.syscall
_syscall.restype = ctypes.c_long
_mount = _libc.mount if SUPPORTED else None
_umount2 = _libc.umount2 if SUPPORTED else None
_prctl = _libc.prctl if SUPPORTED else None


def call(what: str, number: int, *arguments: object) -> int:
    """The result of a raw system call; OSError naming `what` if the kernel refuses."""
    words = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return _checked(what, _syscall(ctypes.c_long(number), *words))


def _checked(what: str, result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), what)
    return result


def _prctl_call(what: str, option: int, *values: object) -> int:
    assert _prctl is not None
    words = [ctypes.c_ulong(v) if isinstance(v, int) else v for v in values]
    words += [ctypes.c_ulong(0)] * (4 - len(words))
    return _checked(what, _prctl(option, *words))


def unshare(flags: int) -> None:
    call(f"unshare {flags:#x}", _UNSHARE, flags)


def setns(fd: int, kind: int) -> None:
    call("setns", _SETNS, fd, kind)


def mount(source: str, target: str, kind: str = "", flags: int = 0, options: str = "") -> None:
    assert _mount is not None
    result = _mount(
        source.encode(),
        os.fsencode(target),
        kind.encode() or None,
        ctypes.c_ulong(flags),
        options.encode() or None,
    )
    _checked(f"mount {kind or source} on {target}", result)


def bind(source: str, target: str) -> None:
    """Shows `source`, with everything mounted below it, at `target` as well."""
    mount(source, target, flags=MS_BIND | MS_REC)


def detach(target: str) -> None:
    assert _umount2 is not None
    _checked(f"unmount {target}", _umount2(os.fsencode(target), MNT_DETACH))


def restrict_mount(target: str, attributes: int) -> None:
    """Adds attributes such as read-only to a mount and to every mount below it."""
    words = (ctypes.c_uint64 * 4)(attributes, 0, 0, 0)
    path = ctypes.c_char_p(os.fsencode(target))
    what = f"mount_setattr {target}"
    call(what, _MOUNT_SETATTR, _AT_FDCWD, path, _AT_RECURSIVE, words, ctypes.sizeof(words))


def pivot_root_here() -> None:
    """Makes the current folder the root and detaches the old root."""
    dot = ctypes.c_char_p(b".")
    call("pivot_root", _PIVOT_ROOT, dot, dot)
    detach(".")
    os.chdir("/")


def die_with_parent(signal_number: int) -> None:
    """Sends `signal_number` to this process when the thread that started it ends."""
    _prctl_call("PR_SET_PDEATHSIG", _PR_SET_PDEATHSIG, signal_number)


def adopt_orphans() -> None:
    _prctl_call("PR_SET_CHILD_SUBREAPER", _PR_SET_CHILD_SUBREAPER, 1)


def reclaim_proc_files() -> None:
    """Restores the ownership of this process's /proc files after a change of user."""
    _prctl_call("PR_SET_DUMPABLE", _PR_SET_DUMPABLE, 1)


def no_new_privileges() -> None:
    _prctl_call("PR_SET_NO_NEW_PRIVS", _PR_SET_NO_NEW_PRIVS, 1)


def empty_bounding_set() -> None:
    """Prevents every later exec from gaining a capability. Stops at the first number that the
    kernel does not know."""
    for capability in range(64):
        try:
            _prctl_call("PR_CAPBSET_DROP", _PR_CAPBSET_DROP, capability)
        except OSError:
            return


class _CapabilityHeader(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


_NO_CAPABILITIES = (ctypes.c_uint32 * 6)()
_CAPABILITY_HEADER = _CapabilityHeader(_CAPABILITY_VERSION_3, 0)


def drop_capabilities() -> None:
    call("capset", _CAPSET, ctypes.byref(_CAPABILITY_HEADER), _NO_CAPABILITIES)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def seccomp_program(instructions: bytes) -> ctypes.Structure:
    """A filter in the form that `install_filter` needs; eight bytes per instruction."""
    return _Program(len(instructions) // 8, instructions)


def install_filter(program: ctypes.Structure) -> None:
    _prctl_call("seccomp", _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program))


def close_from(first: int) -> None:
    """Closes every file descriptor from `first` on."""
    call("close_range", _CLOSE_RANGE, first, 0xFFFFFFFF, 0)


def create_inotify() -> int:
    """An inotify descriptor, which reports the events that `watch_once` requests."""
    return _checked("inotify_init1", _libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK))


def watch_once(descriptor: int, folder: str) -> int:
    """Watches for the first file created in `folder`; returns the number of the watch."""
    what = ctypes.c_uint32(_IN_CREATE | _IN_ONESHOT)
    return _checked(
        f"inotify {folder}", _libc.inotify_add_watch(descriptor, os.fsencode(folder), what)
    )


def replace_command_line(title: str) -> None:
    """Replaces the command line and the environment that /proc shows of this process by `title`.

    Both contain paths of the user's, and every fork would show them too.
    """
    with open("/proc/self/stat") as file:
        words, words_end, environment, end = map(int, file.read().rpartition(")")[2].split()[45:49])
    for name, value in os.environ.items():
        os.putenv(name, value)  # so that the C library has copies elsewhere
    sys.orig_argv[:] = [title]
    ctypes.memset(environment, 0, end - environment)
    ctypes.memset(words, 0, words_end - words)
    ctypes.memmove(words, title.encode(), max(min(len(title), words_end - words - 1), 0))


def signal_process(pidfd: int, number: int) -> None:
    call("pidfd_send_signal", _PIDFD_SEND_SIGNAL, pidfd, number, 0, 0)


def collapse_pages(address: int, size: int) -> bool:
    """Puts this range of memory into a large page; returns whether the kernel could."""
    start, length = ctypes.c_void_p(address), ctypes.c_size_t(size)
    return bool(_libc.madvise(start, length, _MADV_COLLAPSE) == 0)


class _MallocInfo(ctypes.Structure):
    """The result of mallinfo2(3). Only the last field is used: bytes free at the heap's end."""

    _fields_ = (("others", ctypes.c_size_t * 9), ("free_at_end", ctypes.c_size_t))


HAS_MALLINFO = SUPPORTED and hasattr(_libc, "mallinfo2")
if HAS_MALLINFO:
    _libc.mallinfo2.restype = _MallocInfo
    _libc.malloc.restype = _libc.sbrk.restype = ctypes.c_void_p


def heap_end() -> int:
    """The address after which nothing of the heap of malloc(3) is in use."""
    return int(_libc.sbrk(ctypes.c_long(0)) - _libc.mallinfo2().free_at_end)


def fill_heap(size: int, end: int) -> int:
    """Allocates pieces of `size` bytes for good, while one fits before `end`; returns how many."""
    number, length = 0, ctypes.c_size_t(size)
    while (piece := _libc.malloc(length)) and piece < end:
        number += 1
    _libc.free(ctypes.c_void_p(piece))
    return number
