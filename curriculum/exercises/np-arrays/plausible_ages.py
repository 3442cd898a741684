"""Find the mistake: plausible ages

In a questionnaire people typed their age, and some mistyped it: 340, or -7. The function is meant to return the ages from
0 to 120, both included, in their old order. Instead it stops with a ValueError as soon as there are two ages.
Find the mistake and fix it.

- `ages`: an array of whole numbers with one axis. It may be empty and isn't changed.
- Returns an array with one axis, which may be empty.

>>> plausible_ages(np.array([34, 340, 0, -7, 120]))
array([ 34,   0, 120])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "03-masks"
hint = "What stands between two masks? And what do you need around each comparison then?"

starter = '''
import numpy as np


def plausible_ages(ages: np.ndarray) -> np.ndarray:
    good = ages >= 0 and ages <= 120
    return ages[good]
'''


def plausible_ages(ages: np.ndarray) -> np.ndarray:
    good = (ages >= 0) & (ages <= 120)
    return ages[good]


def cases(rng):
    yield (np.arange(0),)
    yield (np.array([34]),)
    yield (np.array([-7]),)
    yield (np.array([121]),)
    yield (np.array([0, 120]),)
    yield (np.array([-1, 121]),)
    yield (np.array([34, 340, 0, -7, 120]),)
    yield (np.array([120, 55, 999, 0]),)
    yield (np.array([-3, -2, 1, 119]),)
    for n in (5, 9):
        yield (np.concatenate([rng.integers(-20, 200, n), np.array([0, 120, -1, 121])]),)


def wrong_either_is_enough(ages):
    """You return all the ages. With `|` one of the two conditions is enough, and every number fulfils at least one of them. Both are needed."""
    return ages[(ages >= 0) | (ages <= 120)]


def wrong_limits_left_out(ages):
    """You leave out 0 and 120. Both are plausible ages."""
    return ages[(ages > 0) & (ages < 120)]


def wrong_mask_returned(ages):
    """You return the mask. It says which ages are plausible; the ages themselves are asked for."""
    return (ages >= 0) & (ages <= 120)
