"""What to do if a machine supports less than `sealed`: found in its settings, never applied."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from gradatim.model import Level

_MAX_USER_NAMESPACES = "/proc/sys/user/max_user_namespaces"
_UNPRIVILEGED_CLONE = "/proc/sys/kernel/unprivileged_userns_clone"
_APPARMOR = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns"
_SECURITY_MODULES = "/sys/kernel/security/lsm"
_CONTAINERS = ("/.dockerenv", "/run/.containerenv")

_PROFILE = (
    "let AppArmor allow name spaces to this interpreter alone: write "
    "'abi <abi/4.0>, include <tunables/global> "
    "profile gradatim {python} flags=(unconfined) {{ userns, }}' "
    "to /etc/apparmor.d/gradatim, one clause a line, then: "
    "sudo apparmor_parser -r /etc/apparmor.d/gradatim"
)
_CONTAINER = (
    "a container hides the kernel's means: run Gradatim outside of it, or start it with a "
    "seccomp profile that allows unshare, mount, pivot_root and setns"
)


def read_setting(path: str) -> str:
    """The text of a setting; "" if there is none."""
    try:
        return Path(path).read_text().strip()
    except OSError:
        return ""


def remedy(level: Level, read: Callable[[str], str] = read_setting) -> str:
    """What exactly to do for a stronger level; "" if nothing is known to help."""
    if level is Level.SEALED:
        return ""
    if sys.platform == "win32":
        return "install Gradatim inside WSL2"
    if sys.platform != "linux":
        return "run Gradatim in a Linux virtual machine"
    if read(_MAX_USER_NAMESPACES) == "0":
        return "sudo sysctl -w user.max_user_namespaces=10000"
    if read(_UNPRIVILEGED_CLONE) == "0":
        return "sudo sysctl -w kernel.unprivileged_userns_clone=1"
    if read(_APPARMOR) == "1":
        return _PROFILE.format(python=os.path.realpath(sys.executable))
    if any(os.path.exists(mark) for mark in _CONTAINERS):
        return _CONTAINER
    modules = read(_SECURITY_MODULES)
    if modules and "landlock" not in modules.split(","):
        return f"boot with the kernel parameter lsm=landlock,{modules}"
    if _release() < (5, 13):
        return "install a kernel of version 5.13 or newer"
    return ""


def _release() -> tuple[int, ...]:
    major, minor = platform.release().split(".")[:2]
    return int(major), int("".join(c for c in minor if c.isdigit()) or 0)
