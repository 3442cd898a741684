"""The kinds of warm interpreter: what each imports, warms up and allows; it starts nothing."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass

from gradatim.errors import JudgeError


@dataclass(frozen=True)
class Interpreter:
    """One kind of warm interpreter."""

    warm: Callable[[], None]
    needs: tuple[str, ...] = ()  # modules
    extra: str = ""  # the extra of the distribution that brings them
    threads: bool = False
    processes: bool = False


def _numpy() -> None:
    import numpy as np

    square = np.eye(3) + 1.0
    np.linalg.inv(square @ square)
    np.random.default_rng(0).normal(size=3)


INTERPRETERS = {
    "numpy": Interpreter(_numpy, needs=("numpy",)),
}


def interpreter(profile: str) -> Interpreter:
    """The interpreter called `profile`; JudgeError when unknown or its packages are missing."""
    if profile not in INTERPRETERS:
        known = ", ".join(sorted(INTERPRETERS))
        raise JudgeError(f"unknown profile '{profile}'", do=f"use one of {known}")
    found = INTERPRETERS[profile]
    missing = [name for name in found.needs if importlib.util.find_spec(name) is None]
    if missing:
        package = f"gradatim[{found.extra}]" if found.extra else "gradatim"
        raise JudgeError(
            f"the profile '{profile}' needs {', '.join(missing)}, not installed here",
            do=f'run: pip install "{package}"',
        )
    return found
