"""Which row groups have to be read?

The footer of a Parquet file gives the smallest and the largest value of a column for each row group, or leaves them out.
Return the numbers of the row groups that may hold a value from `low` to `high`, both included.

- `ranges`: a list with one entry for each row group: a tuple (smallest, largest), or None if the footer has no values. Then
  the group has to be read, since it may hold anything.
- `low`, `high`: ints, `low <= high`.
- Returns a list of numbers, counted from 0, in order.

>>> groups_to_read([(0, 19), (20, 39), (40, 59)], 35, 44)
[1, 2]
>>> groups_to_read([(5, 8), None, (30, 90)], 10, 20)
[1]
"""

minutes = 6
chapter = "03-read-less"
hint = "It is easier to say when two ranges have nothing in common: one ends before the other begins."


def groups_to_read(ranges: list[tuple[int, int] | None], low: int, high: int) -> list[int]:
    found = []
    for number, span in enumerate(ranges):
        if span is None or (span[0] <= high and span[1] >= low):
            found.append(number)
    return found


def cases(rng):
    yield ([], 1, 2)
    yield ([(0, 19), (20, 39), (40, 59)], 35, 44)
    yield ([(5, 8), None, (30, 90)], 10, 20)
    yield ([(0, 99)], 40, 41)
    yield ([(10, 20), (15, 80)], 20, 20)
    yield ([(10, 20), (21, 30)], 1, 10)
    yield ([(50, 50), None], 60, 70)
    yield ([(0, 100), (45, 46), (60, 61)], 40, 50)
    yield ([None, None], 0, 0)
    yield ([(20, 30), (31, 40)], 30, 31)
    for n in (5, 9):
        starts = rng.integers(0, 60, n).tolist()
        spans = [None if s % 9 == 0 else (s, s + w) for s, w in zip(starts, rng.integers(0, 50, n).tolist())]
        low = int(rng.integers(10, 50))
        yield ([*spans, (low - 5, low + 40), (low + 2, low + 3)], low, low + int(rng.integers(3, 20)))


def wrong_inside_only(ranges, low, high):
    """You read a row group only if its whole range lies between `low` and `high`. A group with the days 0 to 99 may well
    hold day 40."""
    return [n for n, span in enumerate(ranges) if span is None or (low <= span[0] and span[1] <= high)]


def wrong_holds_all(ranges, low, high):
    """You read a row group only if it covers all of the wanted range. If the range crosses the border between two groups,
    you read neither."""
    return [n for n, span in enumerate(ranges) if span is None or (span[0] <= low and high <= span[1])]


def wrong_unknown_left_out(ranges, low, high):
    """You leave out the row groups for which the footer has no values. They may hold anything, so they have to be read."""
    return [n for n, span in enumerate(ranges) if span is not None and span[0] <= high and span[1] >= low]


def wrong_border_left_out(ranges, low, high):
    """You leave out groups that only touch the range. A group from 10 to 20 may hold a 20, and both borders are
    included."""
    return [n for n, span in enumerate(ranges) if span is None or (span[0] < high and span[1] > low)]
