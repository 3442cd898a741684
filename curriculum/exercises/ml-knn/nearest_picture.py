"""Find the mistake: the picture most alike

A museum looks up which of its stored pictures is most like a new one. Each picture is a row of brightnesses from 0 to 255. Sometimes a picture that looks quite different is found, though the formula is right. Find the mistake and fix it.

- `stored`: an array of `uint8` with one row for each picture, one column for each pixel, at least one of each. `new`: an array of `uint8`, one brightness for each pixel.
- Returns the place of the nearest row, an int; of equally near ones, the first.

>>> nearest_picture(np.array([[10, 200], [12, 201]], dtype=np.uint8), np.array([12, 202], dtype=np.uint8))
1
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-ask-the-neighbours"
hint = "Print the differences and the squares in the example. What type are they?"

starter = '''
import numpy as np


def nearest_picture(stored: np.ndarray, new: np.ndarray) -> int:
    squares = ((stored - new) ** 2).sum(axis=1)
    return int(squares.argmin())
'''


def nearest_picture(stored: np.ndarray, new: np.ndarray) -> int:
    squares = ((stored.astype(float) - new) ** 2).sum(axis=1)
    return int(squares.argmin())


def _bytes(rows):
    return np.array(rows, dtype=np.uint8)


def cases(rng):
    yield _bytes([[5]]), _bytes([250])
    yield _bytes([[10], [28]]), _bytes([12])
    yield _bytes([[16], [9]]), _bytes([0])
    yield _bytes([[200], [10]]), _bytes([0])
    yield _bytes([[10, 200], [12, 201]]), _bytes([12, 202])
    yield _bytes([[0, 16], [3, 3]]), _bytes([0, 0])
    yield _bytes([[30, 30], [0, 50]]), _bytes([0, 0])
    yield _bytes([[32, 32], [1, 2]]), _bytes([0, 0])
    yield _bytes([[100, 116, 20], [101, 99, 21], [250, 0, 3]]), _bytes([100, 100, 20])
    yield _bytes([[9, 200], [8, 40]]), _bytes([8, 60])
    yield _bytes([[0, 0], [100, 130], [90, 120]]), _bytes([95, 122])
    yield _bytes([[50, 50], [20, 20]]), _bytes([36, 34])
    yield _bytes([[40, 10], [10, 10]]), _bytes([26, 10])
    for n in (4, 6):
        yield rng.integers(0, 256, (n, 3)).astype(np.uint8), rng.integers(0, 256, 3).astype(np.uint8)


def wrong_small_type(stored, new):
    """Your differences and squares are still `uint8`, and numbers above 255 start again at 0: 16 squared is 0. Change the type *before* you subtract."""
    return int(((stored - new) ** 2).sum(axis=1).argmin())


def wrong_repaired_too_late(stored, new):
    """You change the type after the subtraction. By then -2 has become 254 already."""
    return int(((stored - new).astype(float) ** 2).sum(axis=1).argmin())


def wrong_most_different(stored, new):
    """You return the picture that is most different. The nearest one has the *smallest* sum of squares."""
    return int(((stored.astype(float) - new) ** 2).sum(axis=1).argmax())
