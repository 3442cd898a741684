"""You list the right packages without their versions. A line that says only num-core is a wish for
the newest one: 1.4.2 today, 2.0.0 after Wednesday. Pin each to what is installed:
num-core==1.4.2."""

import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    needs = {plain(name): others for name, others in requires.items()}
    needed, waiting = set(), list(wanted)
    while waiting:
        name = plain(waiting.pop())
        if name not in needed:
            needed.add(name)
            waiting.extend(needs.get(name, []))
    return "".join(f"{name}\n" for name in sorted(needed))
