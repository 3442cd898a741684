"""The widest swing

Several fridges in a shop, some of them freezers, report their temperature every hour. The swing of a fridge is the difference
between its warmest and its coldest reading. Return the largest swing that any of the fridges has.

- `readings`: an array of whole numbers with one row for each fridge and one column for each hour, at least one of each.
- Returns an int.

>>> widest_swing(np.array([[4, 5, 4], [7, 9, 6]]))
3
>>> widest_swing(np.array([[4, 4], [-18, -18]]))
0
"""

import numpy as np

minutes = 4
chapter = "02-which-axis-goes-away"
hint = "First an array with one swing for each fridge. Which axis goes away?"


def widest_swing(readings: np.ndarray) -> int:
    swings = readings.max(axis=1) - readings.min(axis=1)
    return int(swings.max())


def cases(rng):
    yield (np.array([[4]]),)
    yield (np.array([[4, 6]]),)
    yield (np.array([[4], [9]]),)
    yield (np.array([[4, 4], [-18, -18]]),)
    yield (np.array([[4, 5, 4], [7, 9, 6]]),)
    yield (np.array([[1, 4, 6], [9, 7, 8]]),)
    yield (np.array([[1, 9, 2], [5, 5, 6], [0, 1, 0]]),)
    yield (np.array([[-20, -15], [3, 4], [3, 6]]),)
    for n in (3, 5):
        yield (rng.integers(0, 9, (n, 4)) + 10 * np.arange(n)[:, None],)


def wrong_all_fridges_mixed(readings):
    """You compare the warmest reading of all fridges with the coldest of all. A swing belongs to one fridge; a freezer and a fridge are far apart anyway."""
    return int(readings.max() - readings.min())


def wrong_swing_of_the_hours(readings):
    """You work out a swing for each hour, across the fridges. The axis that you name goes away; which one should be left?"""
    return int((readings.max(axis=0) - readings.min(axis=0)).max())


def wrong_smallest_swing(readings):
    """You return the smallest of the swings. The fridge that swings most is the one that needs a repair."""
    return int((readings.max(axis=1) - readings.min(axis=1)).min())
