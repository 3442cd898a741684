"""Reads the names of a file."""

from pathlib import Path


def read(path):
    """Return the different names of a file; raise ValueError if it has none or isn't UTF-8."""
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not UTF-8") from error
    found = {}
    for line in lines:
        found[" ".join(line.lower().split())] = True
    names = [name for name in found if name]
    if not names:
        raise ValueError(f"{path} has no names")
    return names
