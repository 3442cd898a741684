"""Mentioned together

A museum wants to know which exhibits visitors mention together. Each comment has been turned into a list of ids, in the order in which
the exhibits are named. Return the table of counts: how often does exhibit b stand at most `size` places away from exhibit a, before it or
after it, in the same comment?

- `comments`: a list of lists of ints from 0 to V - 1. A comment may be empty, and may name an exhibit several times.
- `V`: an int, at least 1. `size`: an int, at least 1.
- Returns an array of ints of shape (V, V). In row a and column b stands the number of pairs of places in which a is the centre and b is
  within the window. A place is not its own neighbour, but the same exhibit at another place within the window is counted.

>>> mentioned_together([[0, 1], [1, 0, 2]], 3, 1)
array([[0, 2, 1],
       [2, 0, 0],
       [1, 0, 0]])
>>> mentioned_together([[1, 1]], 2, 5)
array([[0, 0],
       [0, 2]])
"""

import numpy as np

minutes = 9
chapter = "01-the-company-a-word-keeps"
hint = "Compare places, not ids: place i has the neighbours max(0, i - size) up to i + size, without i itself."


def mentioned_together(comments: list[list[int]], V: int, size: int) -> np.ndarray:
    N = np.zeros((V, V), dtype=int)
    for ids in comments:
        for i, a in enumerate(ids):
            for j, b in enumerate(ids):
                if j != i and abs(i - j) <= size:
                    N[a, b] += 1
    return N


def cases(rng):
    yield ([], 2, 1)
    yield ([[0]], 1, 1)
    yield ([[0, 1]], 2, 1)
    yield ([[1, 1]], 2, 1)
    yield ([[0, 1], [1, 0, 2]], 3, 1)
    yield ([[0, 1, 2, 3]], 4, 2)
    yield ([[2, 0, 2], [], [1, 1, 1]], 3, 2)
    yield ([[0], [1], [2]], 3, 1)
    yield ([[0, 0], [0, 1]], 2, 1)
    for n in (3, 5, 6):
        yield ([rng.integers(0, 4, int(rng.integers(2, 8))).tolist() + [3, 3] for _ in range(n)], 4, int(rng.integers(1, 4)))


def wrong_only_to_the_right(comments, V, size):
    """You look only at what follows. What stands before a place is within its window, too, so the table must be symmetric."""
    N = np.zeros((V, V), dtype=int)
    for ids in comments:
        for i, a in enumerate(ids):
            for b in ids[i + 1:i + 1 + size]:
                N[a, b] += 1
    return N


def wrong_own_place_counted(comments, V, size):
    """You count each place as its own neighbour, so the diagonal holds at least how often each exhibit is named."""
    N = np.zeros((V, V), dtype=int)
    for ids in comments:
        for i, a in enumerate(ids):
            for b in ids[max(0, i - size):i + size + 1]:
                N[a, b] += 1
    return N


def wrong_same_exhibit_left_out(comments, V, size):
    """You leave out every neighbour with the same id. Only the same place is no neighbour; in [1, 1] each place has one."""
    N = np.zeros((V, V), dtype=int)
    for ids in comments:
        for i, a in enumerate(ids):
            for b in ids[max(0, i - size):i + size + 1]:
                if b != a:
                    N[a, b] += 1
    return N


def wrong_across_comments(comments, V, size):
    """You join all comments to one long list. The end of one visitor's comment then becomes the neighbour of the start of the next."""
    ids = [x for comment in comments for x in comment]
    N = np.zeros((V, V), dtype=int)
    for i, a in enumerate(ids):
        for j, b in enumerate(ids):
            if j != i and abs(i - j) <= size:
                N[a, b] += 1
    return N
