"""Pictures for Keras

After a network was carried over to Keras it calls every mushroom edible. Its weights are right; what's wrong is the program that hands over the pictures. They come as PyTorch has them, channels first, with a brightness from 0 to 255, and the network was trained on numbers from 0 to 1. Fix its two mistakes.

- `pictures`: a list of n pictures, n at least 1, each with C channels of H rows of W ints from 0 to 255. C, H and W are at least 1.
- Returns the same pictures as Keras wants them: n pictures of H rows of W places, each with C floats from 0 to 1. The number of a channel, row and column stays that of the same channel, row and column.

>>> pictures_for_keras([[[[0, 51]], [[255, 204]]]])
[[[[0.0, 1.0], [0.2, 0.8]]]]
"""

import numpy as np

minutes = 4
chapter = "02-carry-the-weights-over"
kind = "fix"
hint = "Give each axis its name: n, C, H, W. In which order are they wanted?"

starter = '''
import numpy as np


def pictures_for_keras(pictures: list) -> list:
    X = np.array(pictures)                            # (n, C, H, W)
    n, C, H, W = X.shape
    return (X.reshape(n, H, W, C) / 256).tolist()
'''


def pictures_for_keras(pictures: list) -> list:
    return (np.array(pictures).transpose(0, 2, 3, 1) / 255).tolist()


def cases(rng):
    yield ([[[[255]]]],)
    yield ([[[[0, 51]], [[255, 204]]]],)
    yield ([[[[51], [102]], [[153], [204]]]],)
    yield ([[[[0, 51], [102, 153]]]],)
    yield ([[[[0, 51], [102, 153]], [[204, 255], [51, 0]]]],)
    yield ([[[[51, 102, 153]], [[0, 204, 255]]], [[[0, 0, 51]], [[255, 102, 51]]]],)
    for shape in ((2, 3, 2, 3), (3, 2, 3, 2), (1, 3, 3, 3)):
        yield (rng.integers(0, 256, shape).tolist(),)


def wrong_still_reshaped(pictures):
    """You reshape. The numbers then stay in their order and end up at other places of the picture; move the axis of the channels to the end instead."""
    X = np.array(pictures)
    n, C, H, W = X.shape
    return (X.reshape(n, H, W, C) / 255).tolist()


def wrong_divided_by_256(pictures):
    """You divide by 256. The largest brightness is 255, and it has to become 1."""
    return (np.array(pictures).transpose(0, 2, 3, 1) / 256).tolist()


def wrong_sides_swapped(pictures):
    """You put the columns before the rows, so each picture lies on its side. The order is rows, columns, channels."""
    return (np.array(pictures).transpose(0, 3, 2, 1) / 255).tolist()
