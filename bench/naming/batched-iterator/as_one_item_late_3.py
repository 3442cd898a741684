def batches(it, n):
    if n < 1:
        raise ValueError("no size")
    full = []
    for item in it:
        if len(full) < n:
            full.append(item)
        else:
            yield full
            full = [item]
    if len(full) > 0:
        yield full
