import numpy as np


def windows(x, size, stride):
    """Return all windows of x, each as one row, and for each number the place in x it came from."""
    places = np.arange(x[0].size).reshape(x.shape[1:])
    cut = np.lib.stride_tricks.sliding_window_view
    seen = cut(x, (size, size), axis=(1, 2))[:, ::stride, ::stride]
    origin = cut(places, (size, size))[::stride, ::stride]
    shape = seen.shape[:3]
    return seen.reshape(*shape, -1), np.broadcast_to(
        origin.reshape(*shape[1:], -1), (*shape, size**2)
    )


def max_pool(x, size, stride):
    """Return the maximum of each window of x (C, H, W)."""
    return windows(x, size, stride)[0].max(axis=-1)


def max_pool_back(g, x, size, stride):
    """Return the slope for each number of x, from the places that the winners came from."""
    seen, origin = windows(x, size, stride)
    winner = np.take_along_axis(origin, seen.argmax(axis=-1)[..., None], axis=-1)[..., 0]
    slopes = np.zeros((len(x), x[0].size))
    for channel, place, slope in zip(slopes, winner, g, strict=True):
        np.add.at(channel, place.ravel(), slope.ravel())
    return slopes.reshape(x.shape)
