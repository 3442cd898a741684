def batches(it, n):
    if n < 1:
        raise ValueError("n")
    stream = iter(it)
    while True:
        batch = []
        for _ in range(n):
            item = next(stream, None)
            if item is None:
                break
            batch.append(item)
        if not batch:
            return
        yield batch
        if len(batch) < n:
            return
