import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    versions = {plain(name): version for name, version in installed.items()}
    needs = requires
    needed, waiting = set(), list(wanted)
    while waiting:
        name = plain(waiting.pop())
        if name not in needed:
            needed.add(name)
            waiting.extend(needs.get(name, []))
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(needed))
