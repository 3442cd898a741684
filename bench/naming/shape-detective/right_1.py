from functools import reduce
from operator import mul


def _volume(numbers):
    return reduce(mul, numbers, 1)


def after_index(shape, key):
    queue = list(reversed(shape))
    kept = []
    for part in key:
        match part:
            case None:
                kept.append(1)
            case slice():
                kept.append(len(range(queue.pop())[part]))
            case _:
                queue.pop()
    return (*kept, *reversed(queue))


def after_sum(shape, axis=None):
    remaining = dict(enumerate(shape))
    if axis is None:
        remaining.clear()
    else:
        remaining.pop(axis + len(shape) * (axis < 0))
    return tuple(remaining.values())


def after_reshape(shape, new):
    have, asked = _volume(shape), _volume(abs(n) for n in new)
    gap, rest = divmod(have, asked)
    if rest or (gap != 1 and -1 not in new):
        raise ValueError(f"{have} values do not fill {new}")
    return tuple(gap if n < 0 else n for n in new)


def after_plus(one, two):
    if len(one) > len(two):
        one, two = two, one
    head, tail = two[: len(two) - len(one)], two[len(two) - len(one):]
    merged = []
    for lengths in map(set, zip(one, tail)):
        lengths = lengths - {1} or {1}
        if len(lengths) > 1:
            raise ValueError(f"{one} and {two} do not go together")
        merged.extend(lengths)
    return (*head, *merged)
