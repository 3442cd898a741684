"""Your program hands out its last list even if nothing is in it: four items in batches of two give [10,
20], [30, 40] and []. A model that gets a batch without examples fails on it. Hand out the rest only if
there is one."""


def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    batch = []
    for item in it:
        batch.append(item)
        if len(batch) == n:
            yield batch
            batch = []
    yield batch
