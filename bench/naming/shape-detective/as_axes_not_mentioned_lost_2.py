import math


def places(part, lengths):
    """Say which axes a part of the key leaves."""
    if part is None:
        return [1]
    n = next(lengths)
    if isinstance(part, slice):
        return [len(range(n)[part])]
    return []


def after_index(shape, key):
    lengths = iter(shape)
    return tuple(n for part in key for n in places(part, lengths))


def after_sum(shape, axis=None):
    if axis is None:
        return ()
    left = list(shape)
    del left[axis]
    return tuple(left)


def after_reshape(shape, new):
    """Return the shape of a.reshape(new); ValueError if the values do not fit."""
    size = math.prod(shape)
    if -1 in new:
        known = -math.prod(new)
        if size % known != 0:
            raise ValueError("the values do not fit")
        return tuple(size // known if n == -1 else n for n in new)
    if math.prod(new) != size:
        raise ValueError("the values do not fit")
    return tuple(new)


def after_plus(one, two):
    """Return the shape of a + b; ValueError if the shapes do not go together."""
    length = max(len(one), len(two))
    one = (1,) * (length - len(one)) + tuple(one)
    two = (1,) * (length - len(two)) + tuple(two)
    result = []
    for m, n in zip(one, two):
        if m == n or n == 1:
            result.append(m)
        elif m == 1:
            result.append(n)
        else:
            raise ValueError(f"{m} and {n} do not go together")
    return tuple(result)
