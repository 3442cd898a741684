def batches(it, n):
    if n < 1:
        raise ValueError("n")
    batch = []
    for x in it:
        batch.append(x)
        if len(batch) == n:
            yield batch
            batch = []
    if batch:
        while len(batch) < n:
            batch.append(None)
        yield batch
