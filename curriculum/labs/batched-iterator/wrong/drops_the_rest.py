"""Your program hands out full batches only: with 10, 20, 30, 40, 50 in batches of two, the 50 is lost.
When the stream ends, your list may still hold items; hand it out too, unless it is empty."""


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
