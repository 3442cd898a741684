"""A pool of warm interpreters, one per profile: started on demand, replaced when worn."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from threading import Lock

from gradatim.judge.processes.children import REPORT_WARMING_AFTER_S, OnWarming, ignore_warming
from gradatim.judge.processes.levels import probe
from gradatim.judge.processes.zygote import Child, Zygote
from gradatim.model import Level

STANDBY = 2  # the children of one verdict
MAX_IDLE_S = 900.0  # seconds after which an unused interpreter is ended


class Pool:
    """Owns its interpreters and ends them. Thread-safe."""

    def __init__(
        self,
        level: Level | None = None,
        standby: int = STANDBY,
        on_warming: OnWarming = ignore_warming,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._level, self._standby = level, standby
        self._on_warming, self._clock = on_warming, clock
        self._lock = Lock()
        self._zygotes: dict[str, Zygote] = {}
        self._successors: dict[str, Zygote] = {}
        self._retired: list[Zygote] = []
        self._used: dict[str, float] = {}

    @cached_property
    def level(self) -> Level:
        """The level that was chosen, or else the strongest that this machine supports."""
        return self._level or probe()[0]

    @property
    def profiles(self) -> list[str]:
        """The profiles that have an interpreter, warm or warming up."""
        return sorted(self._zygotes)

    def prepare(self, profile: str) -> None:
        self._zygote_for(profile)

    def child(self, profile: str, on_warming: OnWarming | None = None) -> Child:
        """A child of the profile's interpreter. Waits until that is warm; `on_warming` is called if
        it takes longer than REPORT_WARMING_AFTER_S."""
        zygote = self._zygote_for(profile)
        if not zygote.ready(REPORT_WARMING_AFTER_S):
            (on_warming or self._on_warming)(profile)
        return zygote.child()

    def close(self) -> None:
        """Ends every process of the pool."""
        with self._lock:
            for zygote in [*self._zygotes.values(), *self._successors.values(), *self._retired]:
                zygote.close()
            self._zygotes.clear()
            self._successors.clear()
            self._retired.clear()

    def end_unused(self) -> None:
        """Ends interpreters that were unused for long, and worn ones without active children."""
        cutoff = self._clock() - MAX_IDLE_S
        with self._lock:
            for profile in [p for p, used in self._used.items() if used < cutoff]:
                del self._used[profile]
                self._retired.append(self._zygotes.pop(profile))
            for zygote in [z for z in self._retired if not z.is_busy]:
                self._retired.remove(zygote)
                zygote.close()

    def _zygote_for(self, profile: str) -> Zygote:
        level = self.level
        with self._lock:
            self._used[profile] = self._clock()
            if profile not in self._zygotes:
                self._zygotes[profile] = Zygote(profile, level, self._standby)
            elif self._zygotes[profile].is_worn:
                self._replace(profile)
            return self._zygotes[profile]

    def _replace(self, profile: str) -> None:
        """Replaces a worn interpreter, which stays in use until its successor is warm."""
        if profile not in self._successors:
            self._successors[profile] = Zygote(profile, self.level, self._standby)
        elif self._successors[profile].ready(0):
            self._retired.append(self._zygotes[profile])
            self._zygotes[profile] = self._successors.pop(profile)
