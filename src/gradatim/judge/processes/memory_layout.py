"""Lays out the memory that every child inherits so that a fork copies few page table entries.

A fork copies one entry for each page that the process has written. With pages of 2 MB instead of
4 KB there are 512 times fewer, and a child still copies only the 4 KB that it writes, since the
kernel then splits the large page. Source: madvise(2), MADV_COLLAPSE, Linux 6.1.
"""

from __future__ import annotations

from typing import NamedTuple

from gradatim.judge.sandbox import kernel

LARGE_PAGE = 2 << 20  # bytes
_ARENA = 1 << 20  # bytes of memory for small objects (an arena of obmalloc)
_GAP_SIZES = [(1 << k) - 8 for k in range(16, 10, -1)] + list(range(1000, 23, -16))  # bytes
_MAX_SMALL = 512 - b"".__sizeof__()  # bytes of the largest object that counts as small


class _Mapping(NamedTuple):
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
        filled.append([bytes(_MAX_SMALL) for _ in range(_ARENA // 512)])
        for block in filled[-1]:
            # Addresses rise within a piece. One anchor keeps each piece.
            if not last < id(block) < last + _ARENA:
                anchors.append(block)
                last = id(block)
    return anchors


def collapse_pages() -> int:
    """Collects this process's written memory in large pages; how many (0 if unsupported)."""
    return sum(
        kernel.collapse_pages(start, LARGE_PAGE)
        for mapping in _mappings()
        if mapping.rights == "rw-p" and mapping.name in ("", "[heap]")
        for start in range(
            -(-mapping.first // LARGE_PAGE) * LARGE_PAGE, mapping.end - LARGE_PAGE + 1, LARGE_PAGE
        )
    )


def fill_heap_gaps() -> int:
    """Fills the gaps in the heap for good; returns the number of pieces that it took.

    A child then gets memory only at the end of the heap, in one stretch. Each gap that it used
    would be another page to copy.
    """
    if not kernel.HAS_MALLINFO:
        return 0
    end = kernel.heap_end()
    return sum(kernel.fill_heap(size, end) for size in _GAP_SIZES)


def _mappings() -> list[_Mapping]:
    if not kernel.SUPPORTED:
        return []
    with open("/proc/self/maps") as file:
        return [_mapping(line) for line in file]


def _mapping(line: str) -> _Mapping:
    addresses, rights, _, _, _, *name = line.split(maxsplit=5)
    first, end = (int(number, 16) for number in addresses.split("-"))
    return _Mapping(first, end, rights, name[0].strip() if name else "")
