def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    items = list(it)
    return iter([items[start : start + n] for start in range(0, len(items), n)])
