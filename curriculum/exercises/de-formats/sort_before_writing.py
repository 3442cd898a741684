"""Is sorting worth it?

A table is cut into row groups of `size` rows, in the order of its rows; the last group may be smaller. A query for one
day has to read every row group whose smallest day isn't after it and whose largest isn't before it. How many groups is
that if the table is written as it is, and how many if it is sorted by day first?

- `days`: a list of ints, the day of each row. `size`: an int, at least 1. `day`: the day of the query.
- Returns a tuple of two ints: the number for the table as it is, and for the sorted one.

>>> groups_read([1, 9, 2, 8, 3, 7], 2, 8)
(2, 1)
>>> groups_read([5, 5, 5, 5], 2, 5)
(2, 2)
"""

minutes = 5
chapter = "03-read-less"
hint = "Write a function that counts for one list, and call it twice. A slice that goes past the end of a list is shorter; it isn't an error."


def _count(days, size, day):
    count = 0
    for start in range(0, len(days), size):
        group = days[start : start + size]
        if min(group) <= day <= max(group):
            count += 1
    return count


def groups_read(days: list[int], size: int, day: int) -> tuple[int, int]:
    return _count(days, size, day), _count(sorted(days), size, day)


def cases(rng):
    yield ([], 3, 1)
    yield ([4], 3, 4)
    yield ([1, 9, 2, 8, 3, 7], 2, 8)
    yield ([5, 5, 5, 5], 2, 5)
    yield ([1, 9, 2, 8, 5], 2, 5)
    yield ([3, 1, 2, 9, 9, 9, 2], 3, 2)
    yield ([1, 8, 1, 8, 4], 2, 4)
    yield ([0, 5, 5, 9, 4, 6], 3, 5)
    yield ([6, 1, 6, 2, 6, 3], 1, 6)
    for n in (17, 40):
        days = rng.integers(0, 20, n).tolist()
        yield (days, int(rng.integers(3, 7)), days[-1])


def _holding(days, size, day):
    return sum(day in days[s : s + size] for s in range(0, len(days), size))


def _full(days, size, day):
    return sum(min(days[s : s + size]) <= day <= max(days[s : s + size]) for s in range(0, len(days) - size + 1, size))


def _known(days, size, day):
    return sum(min(days[s : s + size]) <= day <= max(days[s : s + size]) for s in range(0, len(days), size))


def wrong_groups_that_hold_it(days, size, day):
    """You count the groups that hold the day. The footer knows only the smallest and the largest value: a group with the
    days 2 and 8 has to be read for day 5, although it isn't in it."""
    return _holding(days, size, day), _holding(sorted(days), size, day)


def wrong_last_group_lost(days, size, day):
    """You count full groups only. The last one may be smaller, and has to be read as well."""
    return _full(days, size, day), _full(sorted(days), size, day)


def wrong_not_sorted(days, size, day):
    """Your second number is that of the unsorted table as well. Sort the days before you cut them into groups."""
    return _known(days, size, day), _known(days, size, day)
