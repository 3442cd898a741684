"""Your lines say "this version or a newer one". On Friday num-core>=1.4.2 installs 2.0.0, which is
the accident that a lock is meant to prevent. One exact version is written with ==."""

import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    versions = {plain(name): version for name, version in installed.items()}
    needs = {plain(name): others for name, others in requires.items()}
    needed, waiting = set(), list(wanted)
    while waiting:
        name = plain(waiting.pop())
        if name not in needed:
            needed.add(name)
            waiting.extend(needs.get(name, []))
    return "".join(f"{name}>={versions[name]}\n" for name in sorted(needed))
