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
    """Return the shape of a + b; ValueError if the shapes do not go together."""
    if len(one) == 1 and len(two) > 1:
        one = (one[0], 1)
    if len(two) == 1 and len(one) > 1:
        two = (two[0], 1)
    result = []
    for m, n in itertools.zip_longest(reversed(one), reversed(two), fillvalue=1):
        if m != n and m != 1 and n != 1:
            raise ValueError("shapes do not go together")
        result.append(n if m == 1 else m)
    return tuple(reversed(result))
