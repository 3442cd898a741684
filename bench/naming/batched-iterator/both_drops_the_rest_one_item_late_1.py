def batches(it, n):
    if n < 1:
        raise ValueError("n")
    batch = []
    for x in it:
        if len(batch) == n:
            yield batch
            batch = []
        batch.append(x)
    if len(batch) == n:
        yield batch
