"""You go one step: what is wanted, and what that needs. charts brings in num-core, and num-core
brings in bits-c; the second step is missing, so bits-c is not in your lock. Go on until a step finds
nothing new."""

import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    versions = {plain(name): version for name, version in installed.items()}
    needs = {plain(name): others for name, others in requires.items()}
    needed = {plain(name) for name in wanted}
    for name in list(needed):
        needed.update(plain(other) for other in needs.get(name, []))
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(needed))
