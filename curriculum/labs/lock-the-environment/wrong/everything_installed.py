"""You write down everything that is installed, as pip freeze does. In the lesson's table that pins
notebook and tea-timer too, which the project does not need: whoever rebuilds it must install them,
and nobody dares to remove them later. Begin with what is wanted, and follow what that needs."""

import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    versions = {plain(name): version for name, version in installed.items()}
    needs = {plain(name): others for name, others in requires.items()}
    needed = set(versions)
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(needed))
