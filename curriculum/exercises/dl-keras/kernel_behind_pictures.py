"""The kernel behind the pictures

In PyTorch, a picture of C channels, H rows and W columns is flattened channel after channel, and a layer with `weight`
follows. In Keras the picture is (H, W, C) and is flattened place after place. Return the kernel with which the Keras layer
gives the same scores.

- `weight`: a list of `out` lists of C · H · W floats. `shape`: the tuple (C, H, W); all are at least 1.
- Returns H · W · C lists of `out` floats.

>>> kernel_behind_pictures([[1.0, 2.0, 3.0, 4.0]], (2, 1, 2))
[[1.0], [3.0], [2.0], [4.0]]
"""

import numpy as np

minutes = 5
chapter = "02-carry-the-weights-over"
hint = "Give the inputs their three axes back first. Which axis of the four belongs at the end?"


def kernel_behind_pictures(weight: list[list[float]], shape: tuple) -> list[list[float]]:
    parts = np.array(weight).reshape(len(weight), *shape)
    return parts.transpose(0, 2, 3, 1).reshape(np.shape(weight)).T.tolist()


def cases(rng):
    yield ([[5.0]], (1, 1, 1))
    yield ([[1.0, 2.0]], (1, 1, 2))
    yield ([[1.0, 2.0, 3.0, 4.0]], (2, 1, 2))
    yield ([[1.0, 2.0, 3.0, 4.0]], (2, 2, 1))
    yield ([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]], (1, 2, 2))
    yield (np.arange(24.0).reshape(2, 12).tolist(), (2, 2, 3))
    yield (np.arange(24.0).reshape(2, 12).tolist(), (3, 2, 2))
    for C, H, W, outputs in ((3, 2, 3, 2), (2, 3, 2, 4), (3, 3, 2, 3)):
        yield (rng.permutation(outputs * C * H * W).astype(float).reshape(outputs, -1).tolist(), (C, H, W))


def wrong_only_turned(weight, shape):
    """You turn the weight round and leave its rows in the order of PyTorch's flattening. With several channels they meet the wrong numbers of the picture."""
    return np.array(weight).T.tolist()


def wrong_reshaped_at_the_end(weight, shape):
    """You move the channels as you should, but then reshape to (in, out). That cuts the rows of the weight into pieces; turn it round instead."""
    parts = np.array(weight).reshape(len(weight), *shape).transpose(0, 2, 3, 1)
    return parts.reshape(-1, len(weight)).tolist()


def wrong_rows_and_columns_swapped(weight, shape):
    """You flatten the columns before the rows. After the channel has moved to the end the order is (H, W, C)."""
    parts = np.array(weight).reshape(len(weight), *shape)
    return parts.transpose(0, 3, 2, 1).reshape(len(weight), -1).T.tolist()


def wrong_not_turned(weight, shape):
    """You move the channels and keep the shape (out, in). A kernel is (in, out)."""
    parts = np.array(weight).reshape(len(weight), *shape)
    return parts.transpose(0, 2, 3, 1).reshape(len(weight), -1).tolist()
