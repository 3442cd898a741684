"""You subtract the start from the end and do not ask how long the axis is. 1:9 on an axis of length 3 is
not 8 places but 2: only the places 1 and 2 exist."""

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
            start = part.start or 0
            stop = length if part.stop is None else part.stop
            found.append(len(range(start, stop, part.step or 1)))
    return (*found, *left)


def after_sum(shape, axis=None):
    """Return the shape of a.sum(axis=axis)."""
    if axis is None:
        return ()
    left = list(shape)
    del left[axis]
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
