import numpy as np


def stand_in(shape):
    """Return an array of this shape whose values all share one place in memory."""
    return np.broadcast_to(np.int8(0), shape)


def after_index(shape, key):
    """Return the shape of a[key] for an array a of this shape."""
    return stand_in(shape)[key].shape


def after_sum(shape, axis=None):
    """Return the shape of a.sum(axis=axis): that of a single place along the axis."""
    return () if axis is None else np.moveaxis(stand_in(shape), axis, 0)[0].shape


def after_reshape(shape, new):
    """Return the shape of a.reshape(new); ValueError if the values do not fit."""
    return stand_in((stand_in(shape).size,)).reshape(new).shape


def after_plus(one, two):
    """Return the shape of a + b; ValueError if the shapes do not go together."""
    return np.broadcast_shapes(one, two)
