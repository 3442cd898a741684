"""A corrected reading

The temperature of a kiln is read every hour, in whole degrees. Later somebody looks more closely at the photos of the
display and corrects one reading, for instance to 410.5. Return the corrected readings as a new array. The old ones are kept for the record.

- `readings`: an array of whole numbers with one axis. It isn't changed.
- `place`: a place that exists, which may be negative. `value`: an int or a float.
- Returns an array of floats of the same shape.

>>> corrected(np.array([380, 410, 402]), 1, 410.5)
array([380. , 410.5, 402. ])
"""

import numpy as np

minutes = 5
chapter = "04-views-and-copies"
hint = "An array keeps its dtype. Which method makes a copy with another one?"


def corrected(readings: np.ndarray, place: int, value: float) -> np.ndarray:
    new = readings.astype(float)
    new[place] = value
    return new


def cases(rng):
    yield (np.array([7]), 0, 7.5)
    yield (np.array([1, 2]), 1, 0.25)
    yield (np.array([380, 410, 402]), 1, 410.5)
    yield (np.array([380, 410, 402]), -1, 400)
    yield (np.array([5, 6, 7, 8]), 0, 5.75)
    yield (np.array([6, 6, 4]), 1, 6.25)
    for n in (4, 7):
        yield (rng.integers(300, 500, n), int(rng.integers(0, n)), int(rng.integers(300, 500)) + 0.5)


def wrong_fraction_cut_off(readings, place, value):
    """Your copy still holds whole numbers. The fraction is cut off when the value is written into it; changing the type afterwards doesn't bring it back."""
    new = readings.copy()
    new[place] = value
    return new.astype(float)


def wrong_old_readings_changed(readings, place, value):
    """You write into the old readings. They are kept for the record and must stay as they are."""
    readings[place] = value
    return readings.astype(float)


def wrong_view_of_the_old(readings, place, value):
    """The old readings are changed, and the fraction is cut off. A slice such as `readings[:]` is only a view of them, and a second name isn't a copy either."""
    new = readings[:]
    new[place] = value
    return new
