import math


def after_index(shape, key):
    axes = iter(shape)
    out = ()
    for part in key:
        if part is None:
            out += (1,)
        else:
            n = next(axes)
            if isinstance(part, slice):
                out += (len(range(n)[part]),)
    return out + tuple(axes)


def after_sum(shape, axis=None):
    if axis is None:
        return ()
    gone = axis % len(shape)
    return tuple(n for i, n in enumerate(shape) if i != gone)


def after_reshape(shape, new):
    total = math.prod(shape)
    new = list(new)
    if -1 in new:
        place = new.index(-1)
        new[place] = 1
        new[place] = total // math.prod(new)
    if math.prod(new) != total:
        raise ValueError("wrong number of values")
    return tuple(new)


def after_plus(one, two):
    """Return the shape of a + b; ValueError if the shapes do not go together."""
    short, long = sorted([tuple(one), tuple(two)], key=len)
    start = len(long) - len(short)
    if long[start:] != short:
        raise ValueError("the lengths differ")
    return long
