"""You compare names as they are spelled. charts needs Num_Core, and num_core is installed: to your
program these are two packages, so it finds no version where there is one. Bring every name to the
plain spelling before you look it up."""

import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    versions, needs = installed, requires
    needed, waiting = set(), list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            waiting.extend(needs.get(name, []))
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(needed))
