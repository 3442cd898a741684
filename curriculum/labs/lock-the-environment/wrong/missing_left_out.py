"""You leave out a package that is needed but not installed, and say nothing. The lock looks
complete; what it leaves open is filled with the newest version at the next install. Something is
wrong with the environment then, so raise an error instead of writing a lock."""

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
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(needed) if name in versions)
