"""Memory that children inherit: in large pages, without gaps, with the same contents."""

from __future__ import annotations

import ctypes
import mmap
import subprocess
import sys

import pytest

from gradatim.judge.processes import memory_layout
from gradatim.judge.sandbox import kernel

LOOK = """
from gradatim.judge.processes import memory_layout

def large():
    with open("/proc/self/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("AnonHugePages"))

held = [bytes([n % 251]) * 60_000 for n in range(500)]  # 30 MB of small blocks
before, made = large(), memory_layout.collapse_pages()
assert all(block == bytes([n % 251]) * 60_000 for n, block in enumerate(held))
print(made, large() - before)
"""


def gathers() -> bool:
    """Whether this kernel can, asked without the code that is tested."""
    with mmap.mmap(
        -1, 2 * memory_layout.LARGE_PAGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    ) as memory:
        memory.write(bytes([1]) * len(memory))
        first = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        return kernel.collapse_pages(
            -(-first // memory_layout.LARGE_PAGE) * memory_layout.LARGE_PAGE,
            memory_layout.LARGE_PAGE,
        )


@pytest.mark.skipif(not gathers(), reason="this kernel gathers no memory in large pages")
def test_what_was_written_lies_in_large_pages_and_is_the_same() -> None:
    ended = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    made, kilobytes = map(int, ended.stdout.split())
    assert made >= 10
    assert kilobytes >= 10 * 2048


RESERVED = """
import mmap

from gradatim.judge.processes import memory_layout

def held():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * mmap.PAGESIZE >> 20

before = held()
anchors = memory_layout.reserve(24)
kept, between = [], []
for number in range(12):
    kept += [bytes(400) for _ in range(2_000)]  # nearly a megabyte
    between.append(mmap.mmap(-1, 1 << 20))  # as a library comes to lie
addresses = sorted(map(id, kept))
there = held()
del anchors
print(there - before, there - held(), addresses[18_000] - addresses[6_000] >> 20)
"""


@pytest.mark.skipif(not kernel.SUPPORTED, reason="there are no children to inherit it")
def test_small_objects_lie_side_by_side_and_what_is_empty_goes_back() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", RESERVED], capture_output=True, text=True, check=True
    )
    taken, back, span = map(int, ended.stdout.split())
    assert taken >= 20
    assert back >= 5
    assert span <= 8  # of half of them, which take five


FILLED = """
import ctypes

from gradatim.judge.processes import memory_layout
from gradatim.judge.sandbox import kernel

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
sizes = [24, 100, 500, 3000, 40_000] * 100
held = [libc.malloc(ctypes.c_size_t(size)) for size in sizes]
for piece in held[::3]:
    libc.free(ctypes.c_void_p(piece))
taken = memory_layout.fill_heap_gaps()
print(taken, sum(libc.malloc(ctypes.c_size_t(size)) < max(held) for size in sizes))
"""


@pytest.mark.skipif(not kernel.HAS_MALLINFO, reason="this C library does not tell where it ends")
def test_what_is_asked_for_later_comes_from_the_end_of_the_heap() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", FILLED], capture_output=True, text=True, check=True
    )
    taken, in_gaps = map(int, ended.stdout.split())
    assert taken >= 100
    assert in_gaps <= 5
