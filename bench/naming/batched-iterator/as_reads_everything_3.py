def batches(it, n):
    if n < 1:
        raise ValueError("bad n")
    rest = tuple(it)
    while rest:
        yield list(rest[:n])
        rest = rest[n:]
