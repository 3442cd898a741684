"""You look for the length of the axis and take away the first axis that is as long. Where two axes are
equally long it can be the wrong one: if the last axis of (2, 3, 2) is named, the first one goes, and
(3, 2) is left in place of (2, 3). Find the axis by its place."""

from math import prod


def after_index(shape, key):
    """Return the shape of a[key] for an array a of this shape."""
    left, found = list(shape), []
    for part in key:
        if part is None:
            found.append(1)
            continue
        length = left.pop(0)
        if isinstance(part, slice):
            found.append(len(range(*part.indices(length))))
    return (*found, *left)


def after_sum(shape, axis=None):
    """Return the shape of a.sum(axis=axis)."""
    if axis is None:
        return ()
    left = list(shape)
    left.remove(shape[axis])
    return tuple(left)


def after_reshape(shape, new):
    """Return the shape of a.reshape(new); ValueError if the values do not fit."""
    known = prod(length for length in new if length != -1)
    found = tuple(prod(shape) // known if length == -1 else length for length in new)
    if prod(found) != prod(shape):
        raise ValueError(f"{prod(shape)} values do not fit into {new}")
    return found


def after_plus(one, two):
    """Return the shape of a + b; ValueError if the shapes do not go together."""
    axes = max(len(one), len(two))
    # A missing axis behaves like one of length 1.
    one = (1,) * (axes - len(one)) + one
    two = (1,) * (axes - len(two)) + two
    found = []
    for a, b in zip(one, two, strict=True):
        if a != b and 1 not in (a, b):
            raise ValueError(f"{one} and {two} do not go together")
        found.append(max(a, b))
    return tuple(found)
