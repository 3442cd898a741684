from functools import reduce
from itertools import zip_longest
from operator import mul


def after_index(shape, key):
    """Return the shape of a[key], one part of the key after the other."""
    if not key:
        return tuple(shape)
    first, rest = key[0], key[1:]
    if first is None:
        return (1, *after_index(shape, rest))
    if isinstance(first, int):
        return after_index(shape[1:], rest)
    return (len(range(shape[0])[first]), *after_index(shape[1:], rest))


def after_sum(shape, axis=None):
    """Return the shape of a.sum(axis=axis)."""
    if axis is None:
        return ()
    gone = axis % len(shape)
    return tuple(length for place, length in enumerate(shape) if place != gone)


def after_reshape(shape, new):
    """Return the shape of a.reshape(new); ValueError if the values do not fit."""
    values = reduce(mul, shape, 1)
    if -1 in new:
        known = -reduce(mul, new, 1)
        missing, left_over = divmod(values, known)
        if left_over:
            raise ValueError(f"{values} is not a multiple of {known}")
        return tuple(missing if length == -1 else length for length in new)
    if reduce(mul, new, 1) != values:
        raise ValueError(f"{values} values do not fit")
    return tuple(new)


def after_plus(one, two):
    """Return the shape of a + b; ValueError if the shapes do not go together."""
    found = []
    for pair in zip_longest(reversed(one), reversed(two), fillvalue=1):
        lengths = set(pair) - {1}
        if len(lengths) > 1:
            raise ValueError(f"{pair[0]} and {pair[1]} do not go together")
        found.insert(0, max(pair))
    return tuple(found)
