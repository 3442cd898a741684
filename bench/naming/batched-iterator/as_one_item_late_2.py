from itertools import groupby


def batches(it, n):
    if n < 1:
        raise ValueError("no size")
    group, number = [], 0
    for i, x in enumerate(it):
        if i // n != number:
            yield group
            group, number = [], i // n
        group.append(x)
    if group:
        yield group
