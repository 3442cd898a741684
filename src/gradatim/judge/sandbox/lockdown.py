"""Locks down a freshly forked child, for good and before it has read anything from outside.

The steps are in the only order that works: mounts need capabilities, limits and rules need open
files, and the filter comes last because it refuses all of these.
"""

from __future__ import annotations

import ctypes
import errno
import os
import resource
import signal
import sys
import tempfile
from dataclasses import dataclass

from gradatim.judge.sandbox import kernel, mounts
from gradatim.judge.sandbox.landlock import (
    CHANGE,
    EXECUTE,
    MAKE_SOCKET,
    READ,
    WRITE_FILE,
    Rules,
    version,
)
from gradatim.judge.sandbox.limits import Limits
from gradatim.judge.sandbox.seccomp import Allowance, instructions
from gradatim.judge.sandbox.visible_files import (
    DEVICES,
    READ_ONLY,
    SCRATCH,
    SHARED_MEMORY,
    View,
    is_hidden_name,
)
from gradatim.model import Level

SOCKET_FD = 3
"""The only open file of a locked-down child beside the standard three."""

_MAX_PROCESSES, _MAX_OPEN_FILES, _MAX_RECURSION = 64, 256, 1000
_MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Jail:
    """What all children of a zygote have in common, prepared once."""

    level: Level
    limits: Limits
    allowance: Allowance
    view: View
    rules: Rules | None  # none in `timed`
    program: ctypes.Structure
    mapped_bytes: int  # bytes of address space that the zygote itself occupies

    @property
    def limits_processes(self) -> bool:
        """Whether its children may start processes or threads, whose number is then limited."""
        return self.allowance.threads or self.allowance.processes

    @property
    def sealed(self) -> bool:
        return self.level is Level.SEALED

    @property
    def read_rights(self) -> int:
        any_program = self.allowance.processes and not self.view.programs
        return READ | (EXECUTE if any_program else 0)

    @property
    def write_rights(self) -> int:
        return CHANGE | self.read_rights | (MAKE_SOCKET if self.allowance.server else 0)


def prepare(
    level: Level, limits: Limits, needs: tuple[bool, bool, bool], view: View, scratch: str
) -> Jail:
    """Collects the rules and compiles the filter. Call it inside the view.

    `needs`: whether children start threads, processes, and a database server.
    """
    sealed, abi = level is Level.SEALED, version()
    if level is not Level.TIMED and not abi:
        raise OSError(errno.ENOSYS, "the kernel does not offer it", "Landlock")
    # Without a PID namespace, only Landlock can restrict signals, from version 6 on.
    allowance = Allowance(*needs, private_view=sealed, signals=sealed or abi >= 6)
    program = kernel.seccomp_program(instructions(allowance))
    rules = Rules() if level is not Level.TIMED else None
    jail = Jail(level, limits, allowance, view, rules, program, _address_space())
    if rules is not None and sealed:
        _allow_private_root(jail, rules)
    elif rules is not None:
        _allow_shared_root(jail, rules, scratch)
    return jail


def confine(jail: Jail, scratch: str) -> None:
    """Confines this process to `scratch` and its limits; OSError if it cannot."""
    kernel.die_with_parent(signal.SIGKILL)
    kernel.adopt_orphans()
    os.setsid()  # or a signal to the process group would reach the server and other children
    if jail.sealed:
        mounts.mount_private_files(jail.limits.scratch_mb, jail.limits.files, jail.allowance.server)
    _reset_process_state(scratch)
    if jail.sealed and jail.limits_processes:
        mounts.enter_user_namespace()
    _set_limits(jail.limits, jail.mapped_bytes, _process_limit(jail))
    if jail.rules is None:
        return
    kernel.drop_capabilities()
    child_rules = None if jail.sealed else _rules_of_one_child(jail, scratch)
    jail.rules.enforce()
    if child_rules is not None:
        child_rules.enforce()


def seal(jail: Jail, sock: int) -> None:
    """The last two steps, after which only descriptor 3 leads outside: closes all other files, and
    installs the filter."""
    os.dup2(sock, SOCKET_FD)
    _reopen_standard_files()
    if jail.rules is None:
        os.closerange(SOCKET_FD + 1, 1024)
        return
    kernel.close_from(SOCKET_FD + 1)
    kernel.install_filter(jail.program)


def _reopen_standard_files() -> None:
    """Reopens the standard files. Those of the zygote are shared by all its children, so one child
    could leave a message to the next in their flags."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in range(SOCKET_FD):
        os.dup2(null, standard)


def _allow_private_root(jail: Jail, rules: Rules) -> None:
    """Allows reading all of the view, so that nothing outside is readable even if the view should
    fail."""
    rules.allow("/", jail.read_rights)
    # A rule applies to mounts below its folder, but not to a mount on the folder itself.
    for path in {os.path.dirname(SCRATCH), os.path.dirname(SHARED_MEMORY)}:
        rules.allow(path, jail.write_rights)
    for path in jail.view.programs:
        rules.allow(path, READ | EXECUTE)
    _allow_devices(rules)


def _allow_shared_root(jail: Jail, rules: Rules, scratch: str) -> None:
    """Adds the exact rules, some hundreds, made once. They still allow the folders of other
    children."""
    for path in jail.view.shown:
        _allow_except_hidden(jail, rules, os.path.realpath(path))
    _allow_devices(rules)
    rules.allow("/proc", READ)
    rules.allow(scratch, CHANGE | jail.read_rights)


def _rules_of_one_child(jail: Jail, scratch: str) -> Rules:
    """A few coarse rules, which restrict what the exact ones allow to this child's own folders."""
    rules = Rules()
    for path in jail.view.shown:
        rules.allow(os.path.realpath(path), jail.read_rights)
    _allow_devices(rules)
    rules.allow(f"/proc/{os.getpid()}", READ)
    rules.allow(scratch, CHANGE | jail.read_rights)
    return rules


def _allow_devices(rules: Rules) -> None:
    for path in DEVICES:
        rules.allow(path, READ if path in READ_ONLY else READ | WRITE_FILE)
    rules.allow("/sys/fs/cgroup", READ)  # DuckDB must read its CPU quota


def _allow_except_hidden(jail: Jail, rules: Rules, path: str) -> None:
    """Allows `path` without the hidden folders in it, by its entries: rules cannot exclude."""
    if is_hidden_name(os.path.basename(path)) or path in jail.view.hidden:
        return
    if any(hidden.startswith(path + "/") for hidden in jail.view.hidden):
        for entry in sorted(os.listdir(path)):
            _allow_except_hidden(jail, rules, os.path.join(path, entry))
        return
    rules.allow(path, jail.read_rights)


def _reset_process_state(scratch: str) -> None:
    """Resets what a program should not inherit from the zygote: umask, folders, recursion limit and
    signal handlers."""
    os.umask(0o077)
    os.chdir(scratch)
    os.environ.update(HOME=scratch, TMPDIR=scratch, PWD=scratch)
    tempfile.tempdir = None
    sys.setrecursionlimit(_MAX_RECURSION)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def limit_only(limits: Limits, scratch: str, sock: int) -> None:
    """Applies the limits that are possible in a process that was not forked from a zygote."""
    _reset_process_state(scratch)
    _set_limits(limits, _address_space(), 0)
    os.dup2(sock, SOCKET_FD)
    os.closerange(SOCKET_FD + 1, _MAX_OPEN_FILES)


def _set_limits(limits: Limits, mapped_bytes: int, processes: int) -> None:
    """Sets every limit; hard = soft, because the first process of a namespace ignores the signal of
    the soft limit."""
    amounts = {
        resource.RLIMIT_CPU: limits.cpu_seconds,
        resource.RLIMIT_AS: mapped_bytes + limits.memory_mb * _MEGABYTE,
        resource.RLIMIT_FSIZE: limits.file_mb * _MEGABYTE,
        resource.RLIMIT_NOFILE: _MAX_OPEN_FILES,
        resource.RLIMIT_CORE: 0,
    }
    if sys.platform == "darwin":
        del amounts[resource.RLIMIT_AS]  # macOS refuses it
    if processes:
        amounts[resource.RLIMIT_NPROC] = processes
    for kind, amount in amounts.items():
        _, hard = resource.getrlimit(kind)
        allowed = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        resource.setrlimit(kind, (allowed, allowed))


def _process_limit(jail: Jail) -> int:
    """The number of threads and processes that the user may have in all; 0 for no limit."""
    if not jail.limits_processes:
        return 0
    return _MAX_PROCESSES + (0 if jail.sealed else _other_threads())


def _other_threads() -> int:
    """The threads that this user already has; they count too, without a user namespace."""
    return sum(_threads(entry) for entry in os.listdir("/proc") if entry.isdigit())


def _threads(process: str) -> int:
    try:
        if os.stat(f"/proc/{process}").st_uid != os.getuid():
            return 0
        return len(os.listdir(f"/proc/{process}/task"))
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return 0


def _address_space() -> int:
    if sys.platform != "linux":
        return 0
    with open("/proc/self/statm") as file:
        return int(file.read().split()[0]) * resource.getpagesize()
