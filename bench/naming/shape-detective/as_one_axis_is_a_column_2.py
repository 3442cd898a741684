import math


def as_table(shape):
    if len(shape) == 1:
        return shape + (1,)
    return shape


def after_index(shape, key):
    """Return the shape of a[key] for an array a of this shape."""
    result = []
    axis = 0
    for part in key:
        if part is None:
            result.append(1)
        elif isinstance(part, slice):
            result.append(len(range(*part.indices(shape[axis]))))
            axis += 1
        else:
            axis += 1
    return tuple(result) + tuple(shape[axis:])


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
    flat = len(one) <= 1 and len(two) <= 1
    a, b = as_table(tuple(one)), as_table(tuple(two))
    a = (1,) * (len(b) - len(a)) + a
    b = (1,) * (len(a) - len(b)) + b
    result = ()
    for m, n in zip(a, b):
        if m == n or 1 in (m, n):
            result += (n if m == 1 else m,)
        else:
            raise ValueError(f"{m} does not go with {n}")
    return result[:1] if flat else result
