from itertools import islice


def batches(it, n):
    if n < 1:
        raise ValueError("n must be at least 1")
    stream = iter(it)
    return iter(lambda: list(islice(stream, n)), [])
