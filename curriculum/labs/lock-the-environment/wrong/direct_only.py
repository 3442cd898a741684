"""You pin charts and frames and leave out what they bring along. Whoever installs your lock gets
the newest num-core, 2.0.0 where you have 1.4.2, since no line says otherwise. Packages that are
needed through others need a line too."""

import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    versions = {plain(name): version for name, version in installed.items()}
    needs = {plain(name): others for name, others in requires.items()}
    needed = {plain(name) for name in wanted}
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(needed))
