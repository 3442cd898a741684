"""You round the halves before you write them: np.round takes 3.5 to 4. They should go down: 7
becomes 3. Whole-number division, // 2, does that, and so does writing 3.5 into an array of whole
numbers."""

import numpy as np


def stretched(picture):
    """Return a new picture of floats, from 0 for the smallest value to 1 for the largest."""
    low, high = float(picture.min()), float(picture.max())
    if low == high:
        return np.zeros(picture.shape)
    return (picture - low) / (high - low)


def darken(picture, rows):
    """Halve every value in the named rows of the picture itself."""
    half = picture / 2
    picture[rows] = half[rows] if picture.dtype.kind == "f" else np.round(half[rows] + 0.01)
