"""Your program does not remember what it has looked at. num-core needs bits-c, bits-c needs num-core,
and so on until Python gives up. Put a package on the list once, and look at what it needs only then."""

import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    versions = {plain(name): version for name, version in installed.items()}
    needs = {plain(name): others for name, others in requires.items()}

    def all_needed(names):
        found = set()
        for name in names:
            found.add(plain(name))
            found |= all_needed(needs.get(plain(name), []))
        return found

    return "".join(f"{name}=={versions[name]}\n" for name in sorted(all_needed(wanted)))
