"""No sudden jumps

A thermometer in a cold store is read every hour. The temperature cannot change by more than `limit` degrees from one
reading to the next, up or down. If it does, the thermometer is broken. Return True if all the steps between
neighbouring readings are possible, otherwise False.

- `readings`: a list of ints. With fewer than two readings there is no step, and the result is True.
- `limit`: an int, 0 or more. A step of exactly `limit` is possible.
- Returns a bool.

>>> smooth([4, 5, 3, 4], 2)
True
>>> smooth([4, 5, 0], 2)
False
"""

minutes = 4
chapter = "08-any-and-all"
hint = "A step is an item minus the one before it. Which two limits is it between if it may go up or down?"


def smooth(readings: list[int], limit: int) -> bool:
    return all(-limit <= readings[i] - readings[i - 1] <= limit for i in range(1, len(readings)))


def cases(rng):
    yield ([], 1)
    yield ([7], 0)
    yield ([4, 4], 0)
    yield ([4, 6], 2)
    yield ([6, 4], 2)
    yield ([4, 7], 2)
    yield ([7, 4], 2)
    yield ([4, 5, 3, 4], 2)
    yield ([4, 5, 0], 2)
    yield ([1, 2, 3, 4, 5], 1)
    yield ([9, 8, 7, 6, 5], 1)
    yield ([2, 2, 5, 5], 1)
    yield ([0, 3, 6, 9], 3)
    yield ([8, 1, 2], 3)
    yield ([1, 2, 9], 3)
    for n in (4, 6, 9):
        yield (rng.integers(0, 6, n).tolist(), 3)
        yield (rng.integers(0, 4, n).tolist(), 3)


def wrong_only_upwards(readings, limit):
    """You find only jumps upwards. A fall of ten degrees in an hour is just as impossible."""
    return all(readings[i] - readings[i - 1] <= limit for i in range(1, len(readings)))


def wrong_limit_forbidden(readings, limit):
    """You refuse a step of exactly `limit`. Such a step is still possible."""
    return all(-limit < readings[i] - readings[i - 1] < limit for i in range(1, len(readings)))


def wrong_one_step_is_enough(readings, limit):
    """One possible step is enough for your function. But a single jump shows that the thermometer is broken: every
    step has to be possible."""
    return len(readings) < 2 or any(-limit <= readings[i] - readings[i - 1] <= limit for i in range(1, len(readings)))


def wrong_against_the_first(readings, limit):
    """You compare every reading with the first. The temperature may move a long way in total, if it goes in small
    steps."""
    return all(-limit <= readings[i] - readings[0] <= limit for i in range(1, len(readings)))
