"""PyYAML, for files that are read and not run."""

from __future__ import annotations

from gradatim.profiles import python
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    python.warm()
    for name in ("shlex", "yaml"):
        load(name)


PROFILE = Profile(warm, needs=("yaml",))
