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
    """Return the shape of a.sum(axis=axis)."""
    if axis is None:
        return ()
    return (shape[axis],)


def after_reshape(shape, new):
    values = 1
    for n in shape:
        values *= n
    known = 1
    for n in new:
        if n != -1:
            known *= n
    result = tuple(values // known if n == -1 else n for n in new)
    check = 1
    for n in result:
        check *= n
    if check != values:
        raise ValueError(f"cannot reshape {shape} into {new}")
    return result


def after_plus(one, two):
    result = []
    for m, n in itertools.zip_longest(reversed(one), reversed(two), fillvalue=1):
        if m != n and 1 not in (m, n):
            raise ValueError("shapes do not go together")
        result.append(n if m == 1 else m)
    return tuple(result[::-1])
