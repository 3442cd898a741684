"""NumPy, with the right to start commands."""

from __future__ import annotations

from gradatim.profiles import numpy
from gradatim.profiles.profile import Profile

PROFILE = Profile(numpy.warm, processes=True)
