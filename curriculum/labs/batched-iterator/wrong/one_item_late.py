"""Your program notices that a batch is full only when the next item has arrived: batches of 2 are
handed out after the third item. If that item comes an hour later, the two wait an hour. Look at the
length right after you append, and not before."""


def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    batch = []
    for item in it:
        if len(batch) == n:
            yield batch
            batch = []
        batch.append(item)
    if batch:
        yield batch
