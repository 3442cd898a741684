from itertools import islice


def batches(it, n):
    if n < 1:
        raise ValueError("n must be at least 1")
    it = iter(it)
    full = True
    while full:
        part = list(islice(it, n))
        full = len(part) == n
        yield part
