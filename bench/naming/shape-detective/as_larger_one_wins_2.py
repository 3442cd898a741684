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
    gone = axis % len(shape)
    return tuple(n for i, n in enumerate(shape) if i != gone)


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
    pairs = itertools.zip_longest(one[::-1], two[::-1], fillvalue=1)
    backwards = [m if m > n else n for m, n in pairs]
    return tuple(backwards[::-1])
