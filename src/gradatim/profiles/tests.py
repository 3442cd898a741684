"""NumPy and pytest."""

from __future__ import annotations

from gradatim.profiles import numpy
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    numpy.warm()
    for name in ("pytest", "_pytest.assertion.rewrite", "_pytest.skipping", "_pytest.tmpdir"):
        load(name)
    for name in ("_pytest.capture", "_pytest.junitxml", "_pytest.monkeypatch", "_pytest.python"):
        load(name)


PROFILE = Profile(warm, needs=("numpy", "pytest"), heap_mb=16)
