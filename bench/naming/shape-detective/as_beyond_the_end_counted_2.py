import itertools
import math


def after_index(shape, key):
    rest = list(shape)
    new = []
    for k in key:
        if k is None:
            new.append(1)
        elif isinstance(k, int):
            rest.pop(0)
        else:
            n = rest.pop(0)
            step = k.step or 1
            first, end = (0, n) if step > 0 else (n - 1, -1)
            if k.start is not None:
                first = k.start + n * (k.start < 0)
            if k.stop is not None:
                end = k.stop + n * (k.stop < 0)
            new.append(max(0, math.ceil((end - first) / step)))
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
    result = []
    for m, n in itertools.zip_longest(reversed(one), reversed(two), fillvalue=1):
        if m != n and 1 not in (m, n):
            raise ValueError("shapes do not go together")
        result.append(n if m == 1 else m)
    return tuple(result[::-1])
