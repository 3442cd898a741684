"""Put small objects together

At night the small objects of a day are combined. Go through them in order and fill one group after the other: an object
joins the current group if the group's size stays at `limit` or below, otherwise it begins a new one. An object that is
larger than `limit` is a group of its own.

- `sizes`: a list of ints, the sizes of the objects in megabytes, each at least 1. `limit`: an int, at least 1.
- Returns a list of lists of sizes: the groups, in order.

>>> groups([40, 50, 30, 90, 10], 100)
[[40, 50], [30], [90, 10]]
>>> groups([], 100)
[]
"""

minutes = 6
chapter = "02-a-prefix-for-each-day"
hint = "Look at the last group of the result. Two things can make you begin a new one: there is none yet, or the sum would be too large."


def groups(sizes: list[int], limit: int) -> list[list[int]]:
    found = []
    for size in sizes:
        if found and sum(found[-1]) + size <= limit:
            found[-1].append(size)
        else:
            found.append([size])
    return found


def cases(rng):
    yield ([], 100)
    yield ([5], 3)
    yield ([40, 50, 30, 90, 10], 100)
    yield ([50, 50, 1], 100)
    yield ([150, 20, 30, 200], 100)
    yield ([60, 60, 40, 30], 100)
    yield ([10, 90, 10, 90], 100)
    yield ([30, 30, 30, 30, 70], 90)
    yield ([2, 1, 2, 1], 3)
    for n in (6, 12):
        yield (rng.integers(1, 60, n).tolist(), int(rng.integers(50, 90)))


def wrong_limit_itself_too_large(sizes, limit):
    """You begin a new group when the limit is reached exactly. 50 and 50 fit into 100."""
    found = []
    for size in sizes:
        if found and sum(found[-1]) + size < limit:
            found[-1].append(size)
        else:
            found.append([size])
    return found


def wrong_closed_when_full(sizes, limit):
    """You add first and close a group once it has reached the limit, so groups become larger than the limit."""
    found = []
    for size in sizes:
        if found and sum(found[-1]) < limit:
            found[-1].append(size)
        else:
            found.append([size])
    return found


def wrong_last_group_lost(sizes, limit):
    """You keep a group only when the next one begins. No group comes after the last one, so its objects are lost."""
    found, current = [], []
    for size in sizes:
        if current and sum(current) + size > limit:
            found.append(current)
            current = []
        current.append(size)
    return found


def wrong_gaps_filled(sizes, limit):
    """You put an object into any earlier group that has room. The objects are to stay in order: only the current group may
    grow."""
    found = []
    for size in sizes:
        for group in found:
            if sum(group) + size <= limit:
                group.append(size)
                break
        else:
            found.append([size])
    return found
