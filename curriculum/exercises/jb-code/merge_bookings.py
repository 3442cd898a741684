"""Merge the bookings

"A room has bookings, in no order, and some of them overlap. Show me when the room is in use: merge everything that overlaps or touches."
Say first what sorting gives you here; then one pass will do.

- `bookings`: a list of tuples `(start, end)` of ints with start < end; in any order, possibly empty, and not changed.
- Returns a list of tuples, by start. A booking that begins when another ends is merged with it: `(9, 10)` and `(10, 12)` become `(9, 12)`.

>>> merge_bookings([(13, 15), (9, 11), (10, 12)])
[(9, 12), (13, 15)]
>>> merge_bookings([(9, 17), (10, 11)])
[(9, 17)]
"""

minutes = 7
chapter = "02-along-the-list"
hint = "Sorted by start, a booking can only overlap with the last block of the result. And where does the merged block end?"


def merge_bookings(bookings: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged = []
    for start, end in sorted(bookings):
        if merged and start <= merged[-1][1]:
            first, last = merged[-1]
            merged[-1] = (first, max(last, end))
        else:
            merged.append((start, end))
    return merged


def cases(rng):
    yield ([],)
    yield ([(9, 10)],)
    yield ([(9, 10), (10, 12)],)
    yield ([(9, 10), (11, 12)],)
    yield ([(11, 12), (9, 10)],)
    yield ([(9, 17), (10, 11)],)
    yield ([(9, 17), (10, 11), (16, 18)],)
    yield ([(8, 12), (9, 10), (12, 13)],)
    yield ([(13, 15), (9, 11), (10, 12)],)
    yield ([(5, 6), (1, 2), (2, 5)],)
    yield ([(14, 16), (8, 9), (15, 20), (2, 8)],)
    for n in (5, 9):
        starts = rng.integers(0, 40, n).tolist()
        yield ([(s, s + int(rng.integers(1, 8))) for s in starts],)


def wrong_not_sorted(bookings):
    """You take the bookings as they come. A booking that overlaps with an earlier one may stand far behind it, or before it."""
    merged = []
    for start, end in bookings:
        if merged and merged[-1][0] <= start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def wrong_end_of_the_later(bookings):
    """The merged block ends with the later booking. (10, 11) lies inside (9, 17), and the room stays in use until 17."""
    merged = []
    for start, end in sorted(bookings):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def wrong_touching_apart(bookings):
    """You keep bookings apart that touch. (9, 10) and (10, 12) leave no gap, so they are one block."""
    merged = []
    for start, end in sorted(bookings):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def wrong_list_sorted(bookings):
    """You sort the caller's own list with `.sort()`. It was to stay as it is; `sorted` makes a new one."""
    bookings.sort()
    merged = []
    for start, end in bookings:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
