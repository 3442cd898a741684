"""How much memory each child holds together with its descendants, measured from outside.

The kernel's limit applies to each process separately, so it is not enough for several.
"""

from __future__ import annotations

from gradatim.judge.sandbox.family import memory
from gradatim.judge.sandbox.limits import Limits

_LOOK_MS, _IDLE_MS = 50.0, 200.0  # between two checks; the same while no child has descendants


class Memory:
    """Finds the children that use too much memory, with their descendants."""

    def __init__(self, limits: Limits) -> None:
        self._bytes = limits.memory_mb << 20
        self._children: dict[int, int] = {}  # name -> pid
        self._crowded = False

    @property
    def pause(self) -> float | None:
        """Milliseconds until the next check; None while there is no child."""
        if not self._children:
            return None
        return _LOOK_MS if self._crowded else _IDLE_MS

    def add(self, name: int, pid: int) -> None:
        self._children[name] = pid

    def forget(self, name: int) -> None:
        self._children.pop(name, None)

    def overfull(self) -> list[int]:
        """The names of the children that use too much."""
        held = {name: memory(pid, self._bytes) for name, pid in self._children.items()}
        self._crowded = any(held.values())
        return [name for name, size in held.items() if size > self._bytes]
