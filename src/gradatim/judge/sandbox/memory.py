"""How much memory each child holds together with its descendants, measured from outside.

The kernel's limit applies to each process separately, so it is not enough for several.
"""

from __future__ import annotations

from gradatim.judge.sandbox.descendants import tree_memory
from gradatim.judge.sandbox.limits import Limits

_CHECK_MS, _IDLE_MS = 50.0, 200.0  # between two checks; the same while no child has descendants


class MemoryMonitor:
    """Finds the children that use too much memory, with their descendants."""

    def __init__(self, limits: Limits) -> None:
        self._bytes = limits.memory_mb << 20
        self._children: dict[int, int] = {}  # child id -> pid
        self._has_descendants = False

    @property
    def pause(self) -> float | None:
        """Milliseconds until the next check; None while there is no child."""
        if not self._children:
            return None
        return _CHECK_MS if self._has_descendants else _IDLE_MS

    def add(self, child_id: int, pid: int) -> None:
        self._children[child_id] = pid

    def forget(self, child_id: int) -> None:
        self._children.pop(child_id, None)

    def over_limit(self) -> list[int]:
        """The ids of the children that use too much."""
        sizes = {
            child_id: tree_memory(pid, self._bytes) for child_id, pid in self._children.items()
        }
        self._has_descendants = any(sizes.values())
        return [child_id for child_id, size in sizes.items() if size > self._bytes]
