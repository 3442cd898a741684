"""A private file system for `sealed`: built once in a zygote, with a private part per child.

It contains what `view` lists and nothing else. The steps are the same for root and for an ordinary
user; only the order differs, because root must build it while it can still read everything, and an
ordinary user must first own a namespace.
"""

from __future__ import annotations

import os
from pathlib import Path

from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.user import become_unprivileged, is_root
from gradatim.judge.sandbox.visible_files import (
    DEVICES,
    LINKS,
    SCRATCH,
    SHARED_MEMORY,
    View,
)

INSIDE_ID = 1000
"""The user that a child sees itself as."""

# Where the new root is mounted: any folder that exists everywhere and contains no library.
_ROOT = "/sys"
_NAMESPACES = (
    kernel.CLONE_NEWNS
    | kernel.CLONE_NEWPID
    | kernel.CLONE_NEWNET
    | kernel.CLONE_NEWIPC
    | kernel.CLONE_NEWUTS
)
_SAFE_FLAGS = kernel.MS_NOSUID | kernel.MS_NODEV
_FILES = {
    "/etc/passwd": f"lab:x:{INSIDE_ID}:{INSIDE_ID}:lab:{SCRATCH}:/bin/sh\n",
    "/etc/group": f"lab:x:{INSIDE_ID}:\n",
    "/etc/nsswitch.conf": "passwd: files\ngroup: files\n",
}


def enter_namespaces(view: View) -> None:
    """Leaves the namespaces of the machine; root first builds the view and drops its rights.

    The caller then forks once, and the fork calls `enter_view`. OSError if the kernel refuses.
    """
    built = is_root() and _build_as_root(view)
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(kernel.CLONE_NEWUSER | _NAMESPACES)
    _map_ids(user, group)
    if not built:
        _build(view)


def _build_as_root(view: View) -> bool:
    """Builds the view if root may mount, which not every container allows, and drops root's rights;
    returns whether it was built."""
    try:
        kernel.unshare(kernel.CLONE_NEWNS)
    except PermissionError:
        become_unprivileged()
        return False
    _build(view)
    become_unprivileged()
    return True


def enter_view() -> None:
    """Makes the view the root, in the first process of the new PID namespace."""
    kernel.bind(_ROOT, _ROOT)
    # The kernel allows a new procfs only while an old one is visible.
    kernel.mount("proc", f"{_ROOT}/proc", "proc", _SAFE_FLAGS | kernel.MS_NOEXEC)
    os.chdir(_ROOT)
    kernel.pivot_root_here()


def mount_private_files(scratch_mb: int, files: int, server: bool = False) -> None:
    """Mounts a scratch folder, shared memory and procfs that only one child sees.

    With `server`, the child also has a network and System V shared memory of its own.
    """
    namespaces = kernel.CLONE_NEWNET | kernel.CLONE_NEWIPC if server else 0
    kernel.unshare(kernel.CLONE_NEWNS | namespaces)
    size = f"size={scratch_mb}m,nr_inodes={files},mode=700"
    kernel.mount("tmpfs", SCRATCH, "tmpfs", _SAFE_FLAGS, size)
    kernel.mount("tmpfs", SHARED_MEMORY, "tmpfs", _SAFE_FLAGS | kernel.MS_NOEXEC, size)
    kernel.mount("proc", "/proc", "proc", _SAFE_FLAGS | kernel.MS_NOEXEC, "subset=pid")


def unmount_private_files() -> None:
    """Unmounts what `mount_private_files` has mounted."""
    for path in (SCRATCH, SHARED_MEMORY, "/proc"):
        kernel.detach(path)


def enter_user_namespace() -> None:
    """Counts this child's processes separately from those of other children."""
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(kernel.CLONE_NEWUSER)
    _map_ids(user, group)


def _map_ids(user: int, group: int) -> None:
    kernel.reclaim_proc_files()
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/gid_map").write_text(f"{INSIDE_ID} {group} 1")
    Path("/proc/self/uid_map").write_text(f"{INSIDE_ID} {user} 1")


def _build(view: View) -> None:
    kernel.mount("none", "/", flags=kernel.MS_REC | kernel.MS_PRIVATE)
    kernel.mount("tmpfs", _ROOT, "tmpfs", _SAFE_FLAGS, "size=1m,mode=755")
    for path in view.shown:
        _bind_path(path)
    for path in view.hidden:
        kernel.mount("tmpfs", _ROOT + path, "tmpfs", _SAFE_FLAGS, "size=4k,nr_inodes=2,mode=755")
    for path in ("/proc", SHARED_MEMORY, SCRATCH):
        os.makedirs(_ROOT + path, exist_ok=True)
    for path, text in _FILES.items():
        _path_in_root(path).write_text(text)
    for path in DEVICES:
        _path_in_root(path).touch()
    for path, target in LINKS.items():
        _path_in_root(path).symlink_to(target)
    kernel.restrict_mount(_ROOT, kernel.ATTR_RDONLY | kernel.ATTR_NOSUID | kernel.ATTR_NODEV)
    for path in DEVICES:
        kernel.bind(path, _ROOT + path)


def _path_in_root(path: str) -> Path:
    target = Path(_ROOT + path)
    target.parent.mkdir(parents=True, exist_ok=True)
    return target


def _bind_path(path: str) -> None:
    target = _path_in_root(path)
    if os.path.islink(path) and os.path.isdir(path):
        target.symlink_to(os.readlink(path))
        return
    source = os.path.realpath(path)
    if os.path.isdir(source):
        target.mkdir(exist_ok=True)
    else:
        target.touch()
    kernel.bind(source, str(target))
