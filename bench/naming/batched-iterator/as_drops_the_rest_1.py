def batches(it, n):
    if n < 1:
        raise ValueError("n")
    stream = iter(it)
    while True:
        group = []
        try:
            for _ in range(n):
                group.append(next(stream))
        except StopIteration:
            return
        yield group
