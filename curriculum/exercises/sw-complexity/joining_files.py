"""Joining files

A program has many sorted files and joins them, two at a time, until a single one is left. Joining two files takes as many steps as both have
lines together, and the new file has that many lines. The fewest steps in all are needed if the two shortest files are joined each
time. How many steps is that?

- `lines`: a list of ints, 1 or more each, the number of lines of each file; possibly empty. If several files are equally short, it
  makes no difference which of them is taken.
- Returns an int; 0 if there is nothing to join.

>>> steps([20, 10, 30])
90
"""

minutes = 6
chapter = "04-in-order"
hint = "After each joining a new file is there, and it may be shorter than others. Which container gives you the smallest again and again, while new ones come in?"

import heapq


def steps(lines: list[int]) -> int:
    files = lines.copy()
    heapq.heapify(files)
    total = 0
    while len(files) > 1:
        joined = heapq.heappop(files) + heapq.heappop(files)
        total += joined
        heapq.heappush(files, joined)
    return total


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([5, 3],)
    yield ([20, 10, 30],)
    yield ([1, 1, 1, 1],)
    yield ([9, 1, 1, 9],)
    yield ([30, 1, 2],)
    yield ([5, 5, 5, 5, 1],)
    yield ([8, 4, 6, 12],)
    for n in (5, 9, 15):
        yield (rng.integers(1, 60, n).tolist() + [2, 50, 3],)
    yield (rng.integers(1, 10**6, 3000).tolist(),)


def wrong_as_they_come(lines):
    """You join the files in the order of the list. The two shortest have to be joined each time."""
    files, total = list(lines), 0
    while len(files) > 1:
        files[0] += files.pop(1)
        total += files[0]
    return total


def wrong_sorted_once(lines):
    """You sort once, and then always join the next file to the one you have made. The new file can become longer than two others, and then these come first."""
    files, total = sorted(lines), 0
    if len(files) < 2:
        return 0
    have = files[0]
    for more in files[1:]:
        have += more
        total += have
    return total


def wrong_lines_once(lines):
    """You add up all the lines. A line is copied again each time that its file is joined."""
    return sum(lines) if len(lines) > 1 else 0


def wrong_longest_first(lines):
    """You join the two longest files each time. Then their many lines are copied again and again."""
    files, total = sorted(lines), 0
    while len(files) > 1:
        files.append(files.pop() + files.pop())
        total += files[-1]
    return total
