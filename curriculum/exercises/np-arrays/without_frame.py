"""Without the frame

A scanner leaves a black frame around each page, `width` pixels wide on all four sides. Return the page without it.

- `page`: an array with two axes. `width`: an int, at least 0. Both axes are longer than twice the width.
- Returns an array with two axes. If `width` is 0, nothing is cut off.

>>> without_frame(np.array([[0, 0, 0, 0], [0, 7, 8, 0], [0, 0, 0, 0]]), 1)
array([[7, 8]])
>>> without_frame(np.array([[5, 6]]), 0)
array([[5, 6]])
"""

import numpy as np

minutes = 4
chapter = "02-which-axis-goes-away"
hint = "What does `[1:-1]` leave out, and what does `[0:-0]` keep? An end worked out from the length has no trouble with 0."


def without_frame(page: np.ndarray, width: int) -> np.ndarray:
    rows, columns = page.shape
    return page[width:rows - width, width:columns - width]


def cases(rng):
    yield (np.array([[5]]), 0)
    yield (np.array([[5, 6]]), 0)
    yield (np.array([[5, 6], [7, 8]]), 0)
    yield (np.array([[0, 0, 0, 0], [0, 7, 8, 0], [0, 0, 0, 0]]), 1)
    yield (np.arange(1, 31).reshape(5, 6), 2)
    yield (np.arange(1, 29).reshape(7, 4), 1)
    for rows, columns, width in ((6, 9, 2), (9, 7, 3), (4, 5, 1)):
        yield (rng.integers(0, 256, (rows, columns)), width)


def wrong_rows_only(page, width):
    """You cut off rows at the top and at the bottom. The columns on the left and on the right are still there."""
    return page[width:len(page) - width]


def wrong_minus_zero(page, width):
    """With width 0 your page is empty: -0 is 0, so your slice goes from place 0 to place 0."""
    return page[width:-width, width:-width]


def wrong_two_sides(page, width):
    """You cut off the frame at the top and on the left. There are four sides."""
    return page[width:, width:]
