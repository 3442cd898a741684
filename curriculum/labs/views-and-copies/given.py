"""Looks at memory, taken on the side of your code: a picture that travels is a copy."""

import numpy as np


def memory(stretched, picture):
    """Say whether the answer of stretched shares memory with the picture."""
    return "shared" if np.shares_memory(stretched(picture), picture) else "its own"


def window(whole, box):
    """Return a view of a part of the whole: [first row, last row, first column, step]."""
    top, bottom, left, step = box
    return whole[top:bottom, left::step]


def stretch_window(stretched, whole, box):
    """Stretch a window of the whole; answer the result, and the whole as it is afterwards."""
    new = stretched(window(whole, box))
    return [new, whole]


def darken_window(darken, whole, box, rows):
    """Darken rows of a window of the whole; answer the whole as it is afterwards."""
    darken(window(whole, box), rows)
    return whole
