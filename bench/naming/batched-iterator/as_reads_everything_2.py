def batches(it, n):
    if n < 1:
        raise ValueError("n must be 1 or more")
    items = list(it)
    return iter([items[k : k + n] for k in range(0, len(items), n)])
