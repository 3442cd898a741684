"""Channels of a thermal camera

A network sorts thermal pictures of roofs. Each picture has C channels, and each channel should be put on a common scale for
the whole batch: subtract the mean of the channel and divide by the root of its variance plus 1e-5, both taken over all
pictures and all places, the variance divided by the number of values. The program below runs and does something else. Find
the fault and fix it.

- `pictures`: B pictures, each of C channels of H rows of W floats; all numbers are at least 1.
- Returns nested lists of the same shape.

>>> [[[[round(v, 2) for v in row] for row in c] for c in p] for p in mended_channels([[[[1.0, 3.0]], [[50.0, 50.0]]]])]
[[[[-1.0, 1.0]], [[0.0, 0.0]]]]
"""

import numpy as np

minutes = 5
chapter = "03-a-common-scale"
kind = "fix"
hint = "Which shape does `mean` have? How many means should there be?"

starter = '''
import numpy as np


def mended_channels(pictures: list) -> list:
    x = np.array(pictures)
    mean = x.mean(axis=(1, 2, 3), keepdims=True)
    variance = x.var(axis=(1, 2, 3), keepdims=True)
    return ((x - mean) / np.sqrt(variance + 1e-5)).tolist()
'''


def mended_channels(pictures: list) -> list:
    x = np.array(pictures)
    mean = x.mean(axis=(0, 2, 3), keepdims=True)
    variance = x.var(axis=(0, 2, 3), keepdims=True)
    return ((x - mean) / np.sqrt(variance + 1e-5)).tolist()


def cases(rng):
    yield ([[[[4.0]]]],)
    yield ([[[[1.0, 3.0]], [[50.0, 50.0]]]],)
    yield ([[[[1.0, 3.0]], [[50.0, 54.0]]], [[[5.0, 7.0]], [[10.0, 30.0]]]],)
    yield ([[[[1.0], [2.0]], [[8.0], [4.0]]], [[[0.0], [9.0]], [[5.0], [6.0]]], [[[3.0], [3.0]], [[1.0], [7.0]]]],)
    for b, c, h, w in ((2, 2, 2, 2), (3, 2, 2, 3), (2, 3, 3, 2)):
        yield ((rng.integers(-40, 90, (b, c, h, w)) / 4).tolist(),)


def _scaled(pictures, axes):
    x = np.array(pictures)
    return ((x - x.mean(axis=axes, keepdims=True)) / np.sqrt(x.var(axis=axes, keepdims=True) + 1e-5)).tolist()


def wrong_each_place_apart(pictures):
    """You take a mean for each channel and each place, over the pictures only. A channel means the same at every place, so all places share one mean."""
    return _scaled(pictures, (0,))


def wrong_each_picture_apart(pictures):
    """You take the means of each picture on its own. Take them over the whole batch."""
    return _scaled(pictures, (2, 3))


def wrong_one_mean_for_all(pictures):
    """You take one mean over everything, so the channels keep their different scales. There should be one mean for each channel."""
    return _scaled(pictures, (0, 1, 2, 3))
