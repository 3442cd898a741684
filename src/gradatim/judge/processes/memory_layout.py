"""The memory that every child inherits, laid out so that a fork copies few entries of it.

A fork copies one table entry for each page that the process has written. In pages of 2 MB instead
of 4 KB that is 512 times less, and a child still copies only the 4 KB that it writes: the kernel
splits the large page for it. Source: madvise(2), MADV_COLLAPSE, Linux 6.1.
"""

from __future__ import annotations

from typing import NamedTuple

from gradatim.judge.sandbox import kernel

LARGE = 2 << 20  # bytes
_PIECE = 1 << 20  # of memory for small objects (obmalloc's arena)
_GAPS = [(1 << k) - 8 for k in range(16, 10, -1)] + list(range(1000, 23, -16))  # bytes
_SMALL = 512 - b"".__sizeof__()  # bytes of the largest object that counts as small


class _Part(NamedTuple):
    """A mapping: its addresses, rights and name."""

    first: int
    end: int
    rights: str
    name: str  # a path, "[heap]" and the like, or nothing


def reserve(megabytes: int) -> list[bytes]:
    """Has the interpreter put its small objects side by side, as long as the result is kept.

    It asks for memory by the megabyte. While libraries are loaded, those pieces would come to lie
    between them, where no large page fits. What is still empty when the result goes is given back.
    """
    anchors: list[bytes] = []
    filled, last = [], 0
    for _ in range(megabytes if kernel.SUPPORTED else 0):
        filled.append([bytes(_SMALL) for _ in range(_PIECE // 512)])
        for block in filled[-1]:
            # Within a piece addresses rise, and the next piece is another: one anchor holds each.
            if not last < id(block) < last + _PIECE:
                anchors.append(block)
                last = id(block)
    return anchors


def enlarge() -> int:
    """Gathers this process's written memory in large pages; how many. 0 where there are none."""
    return sum(
        kernel.gather(start, LARGE)
        for part in _parts()
        if part.rights == "rw-p" and part.name in ("", "[heap]")
        for start in range(-(-part.first // LARGE) * LARGE, part.end - LARGE + 1, LARGE)
    )


def fill() -> int:
    """Fills the gaps in the heap for ever; how many pieces it took.

    What a child asks for comes from its end then, side by side. Each gap that it were given would
    be another page to copy.
    """
    if not kernel.TELLS_HEAP:
        return 0
    end = kernel.heap_end()
    return sum(kernel.fill_heap(size, end) for size in _GAPS)


def _parts() -> list[_Part]:
    if not kernel.SUPPORTED:
        return []
    with open("/proc/self/maps") as file:
        return [_part(line) for line in file]


def _part(line: str) -> _Part:
    addresses, rights, _, _, _, *name = line.split(maxsplit=5)
    first, end = (int(number, 16) for number in addresses.split("-"))
    return _Part(first, end, rights, name[0].strip() if name else "")
