"""The average wait

A doctor's surgery notes how many minutes each patient waited. Return the average: the sum of all the minutes, divided
by the number of patients.

- `waits`: a list of ints, 0 or more.
- Returns a float, not rounded.
- Raises `ValueError` if the list is empty: nobody waited, so there is no average.

>>> mean_wait([10, 20, 45])
25.0
>>> mean_wait([7])
7.0
"""

minutes = 5
chapter = "01-for-every-item"
hint = "When do you know the sum: in the loop, or after it? The division needs the complete sum."


def mean_wait(waits: list[int]) -> float:
    if len(waits) < 1:
        raise ValueError("nobody waited")
    total = 0
    for wait in waits:
        total += wait
    return total / len(waits)


def cases(rng):
    yield ([7],)
    yield ([],)
    yield ([0, 1],)
    yield ([0, 0],)
    yield ([0, 1, 0],)
    yield ([2, 5],)
    yield ([1, 0, 0, 1],)
    yield ([10, 20, 45],)
    yield ([30, 0, 0, 0],)
    yield ([5, 5, 5],)
    for n in (4, 7, 20):
        yield (rng.integers(0, 90, n).tolist(),)


def wrong_returns_in_the_first_round(waits):
    """Your loop returns in its first round, so only the first patient counts. [10, 20, 45] gives 10 / 3."""
    if len(waits) == 0:
        raise ValueError("nobody waited")
    total = 0
    for wait in waits:
        total += wait
        return total / len(waits)


def wrong_divides_in_every_round(waits):
    """You divide the sum in every round, so the early patients are divided again and again. Divide once, when you
    have added them all."""
    if len(waits) == 0:
        raise ValueError("nobody waited")
    total = 0
    for wait in waits:
        total += wait
        total = total / len(waits)
    return total


def wrong_whole_minutes(waits):
    """You divide with `//`, which drops the remainder and gives an int. The average of [0, 1] is 0.5."""
    if len(waits) == 0:
        raise ValueError("nobody waited")
    total = 0
    for wait in waits:
        total += wait
    return total // len(waits)


def wrong_only_the_last(waits):
    """In every round you give the sum a new value instead of adding to it, so only the last patient counts."""
    if len(waits) == 0:
        raise ValueError("nobody waited")
    total = 0
    for wait in waits:
        total = wait
    return total / len(waits)
