"""What a profile declares: what its interpreter imports and warms up, and what its children may do.

Warming up pays for lazy initialisation once, and lets libraries read files (about the CPU, fonts)
that a locked-down child cannot see.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

WARM_RUNS = 12  # the interpreter specialises code after some runs

load: Callable[[str], Any] = importlib.import_module


@dataclass(frozen=True)
class Profile:
    """One kind of warm interpreter. Declaring it imports nothing; `warm` does."""

    warm: Callable[[], None]
    needs: tuple[str, ...] = ()  # modules
    imports: tuple[str, ...] = ()  # a program that imports one of these needs it
    combines: tuple[str, ...] = ()  # a program that needs all these profiles gets this one
    extra: str = ""  # the extra of the distribution that installs them
    threads: bool = False  # its children may start threads, which Arrow needs to read a file
    processes: bool = False  # its children may start commands
    # Its children may start a database server. The folder of its programs, and what else it reads.
    server: Callable[[], tuple[str, ...]] | None = None
    heap_mb: int = 12  # of small objects when it is warm
