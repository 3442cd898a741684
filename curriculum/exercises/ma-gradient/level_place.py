"""Bottom, top or neither?

A search for the best settings of a machine has ended at a place with gradient 0. To find out what kind of place that
is, the loss was measured a little to both sides along each knob. Judge from these numbers.

- `here`: the loss at the place. `sides`: an array with a row of two losses for each knob, at least one row.
- Returns `"bottom"` if the loss is larger on both sides along every knob, `"top"` if it is smaller on both sides along every
  knob, and `"neither"` otherwise, also if a loss equals `here`.

>>> level_place(4, np.array([[5, 6], [9, 8]]))
'bottom'
>>> level_place(4, np.array([[5, 6], [1, 2]]))
'neither'
"""

import numpy as np

minutes = 6
chapter = "02-uphill-arrow"
hint = "Compare the whole array with `here`. What must be true of all its values at a bottom?"


def level_place(here: float, sides: np.ndarray) -> str:
    if (sides > here).all():
        return "bottom"
    if (sides < here).all():
        return "top"
    return "neither"


def cases(rng):
    yield (4, np.array([[5, 6]]))
    yield (4, np.array([[3, 1]]))
    yield (4, np.array([[5, 6], [9, 8]]))
    yield (4, np.array([[5, 6], [1, 2]]))
    yield (4, np.array([[3, 1], [7, 9]]))
    yield (-1, np.array([[-3, -2], [-5, -4]]))
    yield (-4, np.array([[-3, -2], [-1, -2]]))
    yield (0, np.array([[1, 20], [-1, -1]]))
    yield (3, np.array([[3, 4], [5, 5]]))
    yield (3, np.array([[1, 2], [2, 3]]))
    yield (3, np.array([[2, 4]]))
    yield (4, np.array([[3, 1], [2, 7]]))
    yield (5, np.array([[1, 2], [40, 50], [1, 3]]))
    yield (5, np.array([[9, 9], [8, 7], [3, 4]]))
    for n in (2, 3, 4):
        signs = rng.choice([-1, 1], n)
        yield (10, 10 + signs[:, None] * rng.integers(1, 9, (n, 2)))
        yield (10, 10 - rng.integers(1, 9, (n, 2)))


def wrong_one_side_is_enough(here, sides):
    """One larger loss is enough for you to call the place a bottom. At a bottom *all* losses around it are larger."""
    return "bottom" if (sides > here).any() else "top" if (sides < here).any() else "neither"


def wrong_mean_decides(here, sides):
    """You compare a mean with the place, so one knob that rises steeply hides another that falls. At a bottom the loss is larger along *every* knob."""
    return "bottom" if sides.mean() > here else "top"


def wrong_signs_of_the_losses(here, sides):
    """You ask whether the losses are positive or negative. What counts is whether they are above or below the loss at the place."""
    return "bottom" if (sides > 0).all() else "top" if (sides < 0).all() else "neither"
