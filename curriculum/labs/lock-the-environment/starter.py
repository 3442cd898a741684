import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub("[-_.]+", "-", name).lower()


def lock(wanted, installed, requires):
    """Return the text of a lock file for the wanted packages and all that they need."""
    # TODO: this writes down everything that happens to be installed
    return "".join(f"{name}=={version}\n" for name, version in installed.items())
