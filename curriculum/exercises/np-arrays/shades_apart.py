"""Find the mistake: spot the difference

Two photographs of the same room are compared, to see whether something has moved. The function is meant to return,
for each pixel, by how much the two differ: 3 and 5 differ by 2, and so do 5 and 3. But where the second
photograph is a little lighter, it reports enormous differences. Find the mistake and fix it.

- `before`, `after`: arrays of the same shape with the dtype `uint8`. They aren't changed.
- Returns an array of whole numbers of that shape.

>>> shades_apart(np.array([10, 200], dtype=np.uint8), np.array([12, 90], dtype=np.uint8))
array([  2, 110])
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "01-one-type-one-shape"
hint = "Work out 10 - 12 as `uint8`. What should happen before the subtraction?"

starter = '''
import numpy as np


def shades_apart(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    return abs(before - after).astype(int)
'''


def shades_apart(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    return abs(before.astype(int) - after)


def cases(rng):
    yield (np.array([5], dtype=np.uint8), np.array([3], dtype=np.uint8))
    yield (np.array([3], dtype=np.uint8), np.array([5], dtype=np.uint8))
    yield (np.array([10, 200], dtype=np.uint8), np.array([12, 90], dtype=np.uint8))
    yield (np.array([0, 255], dtype=np.uint8), np.array([255, 0], dtype=np.uint8))
    for shape in ((2, 2), (3, 4), (2, 3, 3)):
        a, b = rng.integers(0, 256, (2, *shape)).astype(np.uint8)
        a[0], b[0] = 20, 21
        a[1], b[1] = 90, 50
        yield (a, b)


def wrong_changed_too_late(before, after):
    """Your differences have run over. If you change the type after the subtraction, it is too late: 3 - 5 has become 254 by then."""
    return abs((before - after).astype(int))


def wrong_with_a_sign(before, after):
    """Some of your differences are negative. Only their size is asked for: 3 and 5 differ by 2, as 5 and 3 do."""
    return before.astype(int) - after


def wrong_still_uint8(before, after):
    """Your result is an array of `uint8`, and its differences have run over. Which type should the values have while they are subtracted?"""
    return abs(before - after)
