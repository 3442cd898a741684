"""The system calls that a child may still make, as a filter for the kernel. It installs nothing.

It is an allow-list. A call that is not on it fails with EPERM, so that a library that can do
without a call keeps working even if its next version tries another one. A call that no honest
program makes ends the process. The numbers are those of the kernel's `unistd` headers.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.syscalls import NUMBERS

_ARCHITECTURE = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_EPERM, _ENOTTY, _ENOSYS, _ENOTSUP = 1, 25, 38, 95
_LOAD, _JUMP_EQUAL, _JUMP_ANY_BIT, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_X32 = 0x40000000

# No sendmsg: an open file in transit belongs to no process, so its size could not be measured.
# No membarrier: a process that waits in it looks as if a busy machine kept it from running.
_ALWAYS_ALLOWED = """
read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 lseek close close_range
open openat creat openat2 stat fstat lstat newfstatat statx access faccessat faccessat2 readlink
readlinkat getdents getdents64 getcwd chdir fchdir statfs fstatfs fsync fdatasync ftruncate
fallocate fadvise64 readahead copy_file_range sendfile rename renameat renameat2 mkdir mkdirat
rmdir unlink unlinkat umask dup dup2 dup3 pipe pipe2 eventfd2
poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2
munmap mprotect mremap madvise msync mincore brk
rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigsuspend sigaltstack
pause alarm getitimer setitimer nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday
time times getrusage sysinfo uname
getpid getppid gettid getuid geteuid getgid getegid getgroups getpgrp getpgid getsid getpriority
getrlimit getcpu sched_yield sched_getaffinity sched_getparam sched_getscheduler
sched_get_priority_max sched_get_priority_min
futex set_robust_list get_robust_list set_tid_address restart_syscall rseq getrandom
arch_prctl exit exit_group
sendto recvfrom recvmsg shutdown getsockname getpeername
"""

_FATAL = """
ptrace process_vm_readv process_vm_writev process_madvise kcmp pidfd_getfd
mount umount2 pivot_root chroot mount_setattr open_tree move_mount fsopen fsconfig fsmount fspick
unshare setns bpf perf_event_open userfaultfd io_uring_setup io_uring_enter io_uring_register
add_key request_key keyctl open_by_handle_at name_to_handle_at
init_module finit_module delete_module kexec_load kexec_file_load reboot swapon swapoff acct
quotactl syslog settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname
fanotify_init personality iopl ioperm
"""

_XATTR_CALLS = """
getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr setxattr lsetxattr fsetxattr
"""
_EXEC = "execve execveat"
_PROCESSES = "fork vfork wait4 waitid setpgid setsid symlink symlinkat link linkat"
_SIGNALS = "kill tgkill tkill"
_SERVER = "bind listen accept accept4 connect shmget shmat shmdt shmctl signalfd4"
_MODES = "chmod fchmod fchmodat fchmodat2"
_TIMES = "utime utimes utimensat futimesat"

_CLONE_THREAD, _CLONE_NAMESPACES, _CLONE_TRACE = 0x10000, 0x7E020000, 0x802000
_CLONE_VFORK = 0x4000  # the caller seems to wait for its disk until the child ends
_FCNTL_COMMANDS = (0, 1, 2, 3, 4, 1030, 1032)  # dup, flags, pipe size; no owner
_LOCK_COMMANDS = (5, 6, 7, 36, 37, 38)  # F_GETLK, F_SETLK, F_SETLKW; then the F_OFD ones
_IOCTL_REQUESTS = (0x5421, 0x5450, 0x5451, 0x541B)  # FIONBIO, FIONCLEX, FIOCLEX, FIONREAD
_PRCTL_OPTIONS = (15, 16, 3, 0x53564D41)  # name of the thread, dumpable?, name of a mapping
_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of prctl
_SHARED, _ANONYMOUS = 0x1, 0x20  # of mmap; a private mapping lacks the first bit
_TMPFILE = 0o20000000  # of open: a file without a name
# Of getsockopt: type, error, buffers, listens?, protocol, domain; no peer.
_SOCKET_OPTIONS = (3, 4, 7, 8, 30, 38, 39)
_STREAM_KINDS = (0x1, 0x80001, 0x801, 0x80801)  # SOCK_STREAM, close-on-exec, non-blocking


@dataclass(frozen=True)
class Allowance:
    """What a profile needs beyond plain computing."""

    threads: bool = False
    processes: bool = False
    server: bool = False  # a database server: local sockets and shared memory
    private_view: bool = True  # sealed: files and PIDs of its own
    signals: bool = True  # they cannot reach other programs


def _instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _return_action(action: int) -> bytes:
    return _instruction(_RETURN, action)


def _load_argument(number: int, half: int = 0) -> bytes:
    return _instruction(_LOAD, 16 + 8 * number + 4 * half)


def _return_error(code: int) -> bytes:
    return _return_action(_ERRNO | code)


def _allow_only(argument: int, values: tuple[int, ...], otherwise: bytes) -> bytes:
    tests = b"".join(_instruction(_JUMP_EQUAL, v, 0, 1) + _return_action(_ALLOW) for v in values)
    return _load_argument(argument) + tests + otherwise


def _fcntl() -> bytes:
    """Locks do nothing and report success: on a file that children share, they would be a channel
    between them, and a child's own files are used by nobody else."""
    locks = b"".join(_instruction(_JUMP_EQUAL, v, 0, 1) + _return_error(0) for v in _LOCK_COMMANDS)
    return _load_argument(1) + locks + _allow_only(1, _FCNTL_COMMANDS, _return_error(_EPERM))


def _refuse_tmpfile(argument: int) -> bytes:
    """Allows opening files, except ones that never had a name: their size could not be measured."""
    nameless = _instruction(_JUMP_ANY_BIT, _TMPFILE, 0, 1) + _return_error(_ENOTSUP)
    return _load_argument(argument) + nameless + _return_action(_ALLOW)


def _mmap(allowance: Allowance) -> bytes:
    """Refuses shared memory without a file: all of such a mapping is held while one page of it is
    mapped, so a child could unmap the rest, which then counts no longer, and still hold it."""
    if allowance.server:
        return _return_action(_ALLOW)
    shared = _instruction(_JUMP_ANY_BIT, _SHARED, 0, 1) + _return_error(_EPERM)
    without_file = _instruction(_JUMP_ANY_BIT, _ANONYMOUS, 0, len(shared) // 8) + shared
    return _load_argument(3) + without_file + _return_action(_ALLOW)


def _require_null(argument: int) -> bytes:
    """Allows the call only if a pointer argument is null: reading a limit, not setting it."""
    low = _load_argument(argument) + _instruction(_JUMP_EQUAL, 0, 1, 0) + _return_error(_EPERM)
    high = _load_argument(argument, 1) + _instruction(_JUMP_EQUAL, 0, 1, 0) + _return_error(_EPERM)
    return low + high + _return_action(_ALLOW)


def _clone(allowance: Allowance) -> bytes:
    if not (allowance.threads or allowance.processes):
        return _return_error(_EPERM)
    forbidden_flags = (
        _CLONE_NAMESPACES | _CLONE_TRACE | (0 if allowance.processes else _CLONE_VFORK)
    )
    forbidden = _instruction(_JUMP_ANY_BIT, forbidden_flags, 0, 1) + _return_error(_EPERM)
    if allowance.processes:
        return _load_argument(0) + forbidden + _return_action(_ALLOW)
    thread = _instruction(_JUMP_ANY_BIT, _CLONE_THREAD, 1, 0) + _return_error(_EPERM)
    return _load_argument(0) + forbidden + thread + _return_action(_ALLOW)


def _unix_stream() -> bytes:
    """Allows Unix streams only: a connected pair, which every asyncio loop makes for itself, or one
    that a server listens on."""
    unix = _load_argument(0) + _instruction(_JUMP_EQUAL, 1, 1, 0) + _return_error(_EPERM)
    return unix + _allow_only(1, _STREAM_KINDS, _return_error(_EPERM))


def _argument_rules(allowance: Allowance) -> dict[str, bytes]:
    """Calls that depend on their arguments, or are refused with an error that libraries expect."""
    server_rules = {"socket": _unix_stream()} if allowance.server else {}
    death_signal = (_DEATH_SIGNAL,) if allowance.server else ()
    return {
        "mmap": _mmap(allowance),
        "fcntl": _fcntl(),
        "ioctl": _allow_only(1, _IOCTL_REQUESTS, _return_error(_ENOTTY)),
        "prctl": _allow_only(0, (*_PRCTL_OPTIONS, *death_signal), _return_error(_EPERM)),
        "prlimit64": _require_null(2),
        "clone": _clone(allowance),
        # glibc then falls back to clone, whose flags can be checked.
        "clone3": _return_error(_ENOSYS),
        "socketpair": _unix_stream(),
        **server_rules,
        "getsockopt": _allow_only(2, _SOCKET_OPTIONS, _return_error(_EPERM)),
        **{name: _return_error(_ENOTSUP) for name in _XATTR_CALLS.split()},
    }


def _allowed_names(allowance: Allowance) -> list[str]:
    names = _ALWAYS_ALLOWED.split()
    if allowance.processes:
        names += _EXEC.split() + _PROCESSES.split()
    if allowance.server:
        names += _SERVER.split()
    if allowance.private_view:
        names += _MODES.split() + _TIMES.split()
    if allowance.signals:
        names += _SIGNALS.split()
    return list(dict.fromkeys(names))


def _decisions(allowance: Allowance) -> dict[str, bytes]:
    # Those that depend on arguments come first; the kernel caches those that are always allowed.
    decisions = _argument_rules(allowance)
    decisions |= {name: _return_action(_ALLOW) for name in _allowed_names(allowance)}
    if not allowance.private_view:
        # Landlock does not protect file modes. An error would break shutil.copy, so the call does
        # nothing and reports success. Changing times is refused: Git learns from such a call
        # whether a file exists.
        decisions |= {name: _return_error(0) for name in _MODES.split()}
        # What a child writes is measured at intervals, so it must not appear all at once.
        decisions |= {"fallocate": _return_error(_ENOTSUP), "openat2": _return_error(_ENOSYS)}
        decisions |= {"open": _refuse_tmpfile(1), "openat": _refuse_tmpfile(2)}
    fatal = _FATAL.split() + ([] if allowance.processes else _EXEC.split())
    return decisions | {name: _return_action(_KILL) for name in fatal}


def instructions(allowance: Allowance, machine: str = kernel.MACHINE) -> bytes:
    """The filter for `machine` ("x86_64" or "aarch64"); KeyError for any other."""
    numbers = NUMBERS[machine]
    program = (
        _instruction(_LOAD, 4)
        + _instruction(_JUMP_EQUAL, _ARCHITECTURE[machine], 1, 0)
        + _return_action(_KILL)
    )
    program += _instruction(_LOAD, 0)
    if machine == "x86_64":
        program += _instruction(_JUMP_AT_LEAST, _X32, 0, 1) + _return_action(_KILL)
    for name, decision in _decisions(allowance).items():
        if name in numbers:
            program += _instruction(_JUMP_EQUAL, numbers[name], 0, len(decision) // 8) + decision
    return program + _return_error(_EPERM)
