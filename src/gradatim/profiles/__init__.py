"""The profiles that a lab may name: one module each, except `profile.py` and SERVER_PROFILES.

`torch_sklearn.py` is the profile `torch-sklearn`. The reader of packs, the judge, `gradatim doctor`
and the test of the docs all use this table. Nothing is started here.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module

from gradatim import libraries
from gradatim.errors import JudgeError
from gradatim.postgresql import ServerNotFound
from gradatim.profiles.profile import WARM_RUNS, Profile

__all__ = [
    "DEFAULT_PROFILE",
    "PROFILES",
    "SERVER_PROFILES",
    "WARM_RUNS",
    "Profile",
    "load_profile",
    "missing_modules",
    "profile_for_imports",
    "usable_profile",
]

DEFAULT_PROFILE = "numpy"
SERVER_PROFILES = ("postgresql",)
"""Profiles that no lab may name: the judge alone chooses them."""

_NAMES = (module.name.replace("_", "-") for module in pkgutil.iter_modules(__path__))
PROFILES = tuple(name for name in _NAMES if name not in ("profile", *SERVER_PROFILES))


def load_profile(name: str) -> Profile:
    """The profile with this name; JudgeError if there is none."""
    if name not in PROFILES + SERVER_PROFILES:
        raise JudgeError(f"unknown profile '{name}'", do=f"use one of {', '.join(PROFILES)}")
    profile: Profile = import_module(f"{__name__}.{name.replace('-', '_')}").PROFILE
    return profile


def profile_for_imports(modules: Iterable[str]) -> str:
    """The smallest profile that has what a program imports. If no profile has all of it, the one
    with the library that is slowest to import."""
    wanted = set(modules)
    fitting = [name for name, profile in _by_size() if wanted & set(profile.imports)]
    for name, profile in _by_size():
        if profile.combines and set(profile.combines) <= set(fitting):
            return name
    return fitting[0] if fitting else DEFAULT_PROFILE


@cache
def _by_size() -> list[tuple[str, Profile]]:
    profiles = [(name, load_profile(name)) for name in PROFILES]
    return sorted(profiles, key=lambda pair: (-pair[1].heap_mb, -len(pair[1].needs)))


def missing_modules(name: str) -> list[str]:
    """The modules that a profile needs and that are not installed, or not completely."""
    return [need for need in load_profile(name).needs if not libraries.usable(need)]


def usable_profile(name: str) -> Profile:
    """The profile with this name; JudgeError if it is unknown or its packages are missing."""
    profile, absent = load_profile(name), missing_modules(name)
    if large := [need for need in absent if need in libraries.LARGE_LIBRARIES]:
        what = f"this lab needs {libraries.display_names(large)}; {libraries.status()}"
        raise JudgeError(what, do=libraries.remedy())
    if absent:
        package = f"gradatim[{profile.extra}]" if profile.extra else "gradatim"
        raise JudgeError(
            f"the profile '{name}' needs {', '.join(absent)}, not installed here",
            do=f'run: pip install "{package}"',
        )
    if profile.server is not None:
        _check_server(profile.server)
    return profile


def _check_server(find_files: Callable[[], tuple[str, ...]]) -> None:
    """JudgeError if the programs of a profile's server are not installed."""
    try:
        find_files()
    except ServerNotFound as error:
        raise JudgeError(
            f"the query names the engine postgresql, and {error}",
            do="install it (Debian: apt install postgresql), or name duckdb or sqlite in its place",
        ) from None
