"""Versions that are paid for

A bucket has versioning switched on: a put keeps the old version, and a delete only hides the object. A lifecycle rule removes old versions after a while. How much is stored, and paid for, at the end of a day?

- `events`: a list of tuples `(day, key, size)` in the order of time, with days as ints. `size` is an int above 0, in gigabytes, for a put, and None for a delete. A delete of a key that isn't there changes nothing.
- A version is *current* from its put until the next put or delete of its key. From the day of that event on, it's an old version.
- `keep`: an int, at least 0. On the evening of each day, a version that has been old for `keep` days or more is removed: old since day 3, with `keep` 2, it goes on the evening of day 5.
- `today`: an int, not before the day of any event. Returns the gigabytes of all versions that are still stored after the evening of that day, current and old.

The 5 GB became old on day 2. With `keep` 3 they stay until the evening of day 5.

>>> versions_stored([(1, "a", 5), (2, "a", 7)], 3, 4)
12
>>> versions_stored([(1, "a", 5), (2, "a", 7)], 3, 5)
7
"""

import numpy as np

minutes = 8
chapter = "03-written-whole"
hint = "For each put, find the next event of the same key. Since when is the version old, if at all?"


def versions_stored(events: list[tuple], keep: int, today: int) -> int:
    current, old = {}, []
    for day, key, size in events:
        if key in current:
            old.append((day, current.pop(key)))
        if size is not None:
            current[key] = size
    kept = [size for day, size in old if today - day < keep]
    return sum(current.values()) + sum(kept)


def _stored(events, keep, today, late=0, hides=True, counts_put=False):
    current, old = {}, []
    for day, key, size in events:
        if key in current and (size is not None or hides):
            since, was = current.pop(key)
            old.append((since if counts_put else day, was))
        if size is not None:
            current[key] = (day, size)
        elif not hides:
            current.pop(key, None)
    return sum(size for _, size in current.values()) + sum(size for day, size in old if today - day < keep + late)


def cases(rng):
    yield ([], 3, 9)
    yield ([(1, "a", 5)], 0, 99)
    yield ([(1, "a", 5), (2, "a", 7)], 3, 4)
    yield ([(1, "a", 5), (2, "a", 7)], 3, 5)
    yield ([(1, "a", 5), (6, "a", 7)], 3, 7)
    yield ([(1, "a", 5), (2, "a", None)], 3, 3)
    yield ([(1, "a", 5), (2, "a", None)], 3, 5)
    yield ([(1, "a", None), (2, "a", 4), (3, "a", None), (3, "a", None)], 2, 4)
    yield ([(1, "a", 5), (1, "a", 6), (1, "b", 8)], 0, 1)
    yield ([(1, "a", 5), (1, "a", 6), (1, "b", 8)], 1, 1)
    yield ([(1, "a", 5), (2, "a", None), (3, "a", 9), (4, "b", 1), (6, "a", 2)], 4, 7)
    yield ([(1, "a", 3), (2, "b", 4), (9, "a", 5), (9, "b", None)], 2, 10)
    for n in (6, 10, 16):
        days = np.cumsum(rng.integers(0, 3, n)).tolist()
        events = [(day, "abc"[int(rng.integers(0, 3))], None if rng.random() < 0.25 else int(rng.integers(1, 20))) for day in days]
        yield (events, int(rng.integers(1, 6)), days[-1] + int(rng.integers(0, 3)))


def wrong_current_versions_only(events, keep, today):
    """You count the current versions alone. Old ones are paid for as well, until the rule removes them."""
    return _stored(events, 0, today)


def wrong_deleted_is_gone(events, keep, today):
    """You let a delete remove the object at once. With versioning it only hides it: the version becomes an old one, like one that was replaced."""
    return _stored(events, keep, today, hides=False)


def wrong_one_day_longer(events, keep, today):
    """You keep old versions for a day too long. On the evening on which a version has been old for `keep` days, it goes."""
    return _stored(events, keep, today, late=1)


def wrong_age_since_the_put(events, keep, today):
    """You count the days since a version was put. The rule counts since it became *old*, that is, since it was replaced or deleted."""
    return _stored(events, keep, today, counts_put=True)
