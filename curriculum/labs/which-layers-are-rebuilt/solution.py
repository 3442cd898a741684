import hashlib


class BuildCache:
    """What earlier builds have made."""

    def __init__(self):
        self._known = set()

    def build(self, steps, files):
        """Return "kept" or "built" for each step."""
        said, below = [], ""
        for step in steps:
            below = _key(below, step, files)
            said.append("kept" if below in self._known else "built")
            self._known.add(below)
        return said


def _key(below, step, files):
    """A fingerprint of all that the layer depends on."""
    words = step.split(" ")
    copied = {}
    if words[0] == "COPY":
        for source in words[1:-1]:
            copied |= _found(source, files)
    parts = [below, step, *(part for item in sorted(copied.items()) for part in item)]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _found(source, files):
    """The files that a source stands for."""
    if source in (".", "./"):
        return files
    found = {
        path: text
        for path, text in files.items()
        if path == source or path.startswith(f"{source}/")
    }
    if not found:
        raise FileNotFoundError(source)
    return found
