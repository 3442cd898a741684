"""Finds out what works on this machine by trying it; repairs nothing."""

from __future__ import annotations

import platform
import shutil
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from gradatim import __version__, libraries, postgresql
from gradatim.errors import JudgeError
from gradatim.model import Level


def facts(home: Path) -> dict[str, str]:
    """Names and findings, in reading order."""
    from gradatim.judge.processes.levels import probe
    from gradatim.judge.sandbox.remedies import remedy
    from gradatim.profiles import PROFILES, missing_modules

    level, why = probe()
    ready = [name for name in PROFILES if not missing_modules(name)]
    absent = [name for name in PROFILES if name not in ready]
    return {
        "gradatim": __version__,
        "python": f"{platform.python_version()} on {platform.system()} {platform.machine()}",
        "level": f"{level}" + (f" (nothing stronger: {why})" if why else ""),
        "stronger": remedy(level) or ("nothing is needed" if not why else "no remedy is known"),
        "profiles": ", ".join(ready),
        "not installed": ", ".join(absent) or "nothing",
        "postgresql": _postgresql(level),
        "libraries": libraries.status() or "all of the large ones are here",
        "versions": ", ".join(filter(None, map(_version, ("numpy", "pandas", "scikit-learn")))),
        "home": f"{home}, {_free(home)}",
    }


def _postgresql(level: Level) -> str:
    """Whether it can run a query."""
    from gradatim.judge.sandbox.user import assert_server_allowed
    from gradatim.profiles import missing_modules

    try:
        found = f"{postgresql.version()} in {postgresql.programs_folder()}"
        assert_server_allowed(level)
    except postgresql.ServerNotFound as error:
        return f"{error}; queries run on DuckDB and SQLite"
    except JudgeError as error:
        return f"{found}; not used: {error.what}"
    return (
        found
        if not missing_modules("postgresql")
        else f"{found}; not used: psycopg is not installed"
    )


def _version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return ""


def _free(home: Path) -> str:
    existing = next(folder for folder in (home, *home.parents) if folder.exists())
    return f"{shutil.disk_usage(existing).free / 2**30:.0f} GB free"
