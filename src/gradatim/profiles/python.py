"""Python's standard library alone."""

from __future__ import annotations

from gradatim.profiles.profile import Profile, load


def warm() -> None:
    for name in ("collections", "csv", "dataclasses", "datetime", "decimal", "json"):
        load(name)
    for name in ("math", "random", "re", "statistics", "tempfile", "typing"):
        load(name)


PROFILE = Profile(warm)
