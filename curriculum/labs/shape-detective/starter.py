def after_index(shape, key):
    """Return the shape of a[key] for an array a of this shape."""
    # TODO: what does each part of the key do to the axis it meets?
    raise NotImplementedError("picking")


def after_sum(shape, axis=None):
    """Return the shape of a.sum(axis=axis)."""
    raise NotImplementedError("adding up")


def after_reshape(shape, new):
    """Return the shape of a.reshape(new); ValueError if the values do not fit."""
    raise NotImplementedError("reshaping")


def after_plus(one, two):
    """Return the shape of a + b; ValueError if the shapes do not go together."""
    raise NotImplementedError("two arrays together")
