"""Runs the tests of one system: all of them if anything in it changed since they last passed, else
only its smoke test.

    python tests/schedule/system.py systems/NAME [--all]

What passed stands in systems/NAME/.passed, which belongs to the commit: a fresh clone of it runs
the smoke test.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from digest import digest, sources

PASSED, SMOKE = ".passed", "tests/test_smoke.py"


def key(system: Path) -> str:
    """Changes with every file of the system, its lock file included."""
    return digest(system, (path for path in sources(system) if path.name != PASSED))


def unchanged(system: Path) -> bool:
    lock = system / PASSED
    return lock.exists() and lock.read_text() == key(system) + "\n"


def check(system: Path, everything: bool) -> int:
    """The exit code of its tests; only a complete run that passed renews the lock."""
    smoke = unchanged(system) and not everything
    print(f"{system.name}: {'unchanged, the smoke test' if smoke else 'all tests'}", flush=True)
    before = key(system)
    command = [".venv/bin/python", "-m", "pytest", "-ra", *([SMOKE] if smoke else [])]
    code = subprocess.run(command, cwd=system).returncode
    if code == 0 and not smoke and key(system) == before:
        (system / PASSED).write_text(before + "\n")
    return code


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("system", type=Path)
    parser.add_argument("--all", action="store_true", help="all tests, whatever the lock says")
    options = parser.parse_args()
    sys.exit(check(options.system, options.all))


if __name__ == "__main__":
    main()
