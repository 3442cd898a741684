def batches(it, n):
    if n <= 0:
        raise ValueError("batch size must be positive")
    stream = iter(it)
    for together in zip(*[stream] * n):
        yield list(together)
