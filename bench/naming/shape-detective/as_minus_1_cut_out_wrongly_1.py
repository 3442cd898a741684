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
    """Return the shape of a.sum(axis=axis)."""
    if axis is None:
        return ()
    return shape[:axis] + shape[axis + 1:]


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
    a, b = list(one), list(two)
    while len(a) < len(b):
        a.insert(0, 1)
    while len(b) < len(a):
        b.insert(0, 1)
    for i in range(len(a)):
        if a[i] == 1:
            a[i] = b[i]
        elif b[i] != 1 and b[i] != a[i]:
            raise ValueError("these shapes have no sum")
    return tuple(a)
