"""Lays out the memory that every child inherits so that a fork copies few page table entries.

A fork copies one entry for each page that the process has written. With pages of 2 MB instead of
4 KB there are 512 times fewer, and a child still copies only the 4 KB that it writes, since the
kernel then splits the large page. Source: madvise(2), MADV_COLLAPSE, Linux 6.1.
"""

from __future__ import annotations

from typing import NamedTuple

from gradatim.judge.sandbox import kernel

LARGE = 2 << 20  # bytes
_PIECE = 1 << 20  # bytes of memory for small objects (an arena of obmalloc)
_GAPS = [(1 << k) - 8 for k in range(16, 10, -1)] + list(range(1000, 23, -16))  # bytes
_SMALL = 512 - b"".__sizeof__()  # bytes of the largest object that counts as small


class _Part(NamedTuple):
    """A mapping: its addresses, permissions and name."""

    first: int
    end: int
    rights: str
    name: str  # a path, "[heap]" and the like, or nothing


def reserve(megabytes: int) -> list[bytes]:
    """Makes the interpreter put small objects next to each other, as long as the result is kept.

    It requests memory in pieces of 1 MB. While libraries are loaded, those pieces would be placed
    between them, where no large page fits. Pieces that are empty when the result is deleted are
    freed.
    """
    anchors: list[bytes] = []
    filled, last = [], 0
    for _ in range(megabytes if kernel.SUPPORTED else 0):
        filled.append([bytes(_SMALL) for _ in range(_PIECE // 512)])
        for block in filled[-1]:
            # Addresses rise within a piece. One anchor keeps each piece.
            if not last < id(block) < last + _PIECE:
                anchors.append(block)
                last = id(block)
    return anchors


def enlarge() -> int:
    """Collects this process's written memory in large pages; how many (0 if unsupported)."""
    return sum(
        kernel.gather(start, LARGE)
        for part in _parts()
        if part.rights == "rw-p" and part.name in ("", "[heap]")
        for start in range(-(-part.first // LARGE) * LARGE, part.end - LARGE + 1, LARGE)
    )


def fill() -> int:
    """Fills the gaps in the heap for good; returns the number of pieces that it took.

    A child then gets memory only at the end of the heap, in one stretch. Each gap that it used
    would be another page to copy.
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
