import itertools


def after_index(shape, key):
    rest = list(shape)
    new = []
    for k in key:
        if k is None:
            new.append(1)
            continue
        length = rest.pop(0)
        if isinstance(k, slice):
            start, stop, step = k.indices(length)
            new.append(len(range(start, stop, step)))
    return tuple(new + rest)


def after_sum(shape, axis=None):
    if axis is None:
        return ()
    left = list(shape)
    del left[axis]
    return tuple(left)


def after_reshape(shape, new):
    size = 1
    for n in shape:
        size *= n
    left = size
    for n in new:
        if n == -1:
            continue
        if left % n:
            raise ValueError("does not fit")
        left //= n
    if left > 1 and -1 not in new:
        raise ValueError("does not fit")
    return new


def after_plus(one, two):
    result = []
    for m, n in itertools.zip_longest(reversed(one), reversed(two), fillvalue=1):
        if m != n and 1 not in (m, n):
            raise ValueError("shapes do not go together")
        result.append(n if m == 1 else m)
    return tuple(result[::-1])
