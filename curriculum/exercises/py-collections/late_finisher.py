"""A late finisher

The times of a fun run, in seconds, are in a list, the fastest first. Now and then somebody was forgotten, and their time has
to be put into its right place. If there are equal times already, the new one goes behind them. The rest of the list is in order already.

This function *changes the list that it is given*.

- `times`: a list of ints in ascending order, possibly empty. `seconds`: an int.
- Returns the place of the new time, counted from 1, an int.

>>> times = [1500, 1620, 1620, 1800]
>>> late(times, 1620)
4
>>> times
[1500, 1620, 1620, 1620, 1800]
"""

minutes = 6
chapter = "01-a-list-that-changes"
mutates = True
hint = "Before which item does the new time belong? Count how many are not slower; `insert` needs exactly this number."


def late(times: list[int], seconds: int) -> int:
    ahead = 0
    for time in times:
        if time <= seconds:
            ahead += 1
    times.insert(ahead, seconds)
    return ahead + 1


def cases(rng):
    yield ([], 1500)
    yield ([1500], 1600)
    yield ([1500], 1400)
    yield ([1500], 1500)
    yield ([1500, 1700], 1600)
    yield ([1500, 1500], 1500)
    yield ([1500, 1500, 1900], 1500)
    yield ([900, 1000], 10000)
    yield ([1500, 1620, 1620, 1800], 1620)
    yield ([1500, 1620, 1800], 1501)
    for n in (3, 6, 9):
        times = sorted(rng.integers(1000, 2000, n).tolist())
        yield (times, int(rng.integers(1000, 2000)))
        yield (times + [2100, 2100, 2500], 2100)


def wrong_before_equal_ones(times, seconds):
    """You put the new time in front of equal ones. It goes behind them."""
    faster = sum(time < seconds for time in times)
    times.insert(faster, seconds)
    return faster + 1


def wrong_counted_from_zero(times, seconds):
    """Your place is one too small. The fastest is in place 1, at position 0."""
    faster = sum(time <= seconds for time in times)
    times.insert(faster, seconds)
    return faster


def wrong_new_list(times, seconds):
    """Your place is right, but the caller's list is as it was. A new list doesn't help the caller; `insert` changes the
    list itself."""
    return sum(time <= seconds for time in times) + 1


def wrong_at_the_end(times, seconds):
    """You append the time at the end. The list has to stay in ascending order."""
    times.append(seconds)
    return sum(time <= seconds for time in times)
