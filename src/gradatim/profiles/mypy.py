"""The standard library and mypy, which is run as a command."""

from __future__ import annotations

from gradatim.profiles import python
from gradatim.profiles.profile import Profile

PROFILE = Profile(python.warm, processes=True, threads=True, needs=("mypy",))
