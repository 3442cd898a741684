"""Your program hands out the same list again and again and empties it in between. Whoever prints each
batch at once sees nothing wrong; whoever keeps them, as `list(batches(...))` does, ends with copies of
one list. `yield` hands out the object itself: begin a new list, `batch = []`, instead of
`batch.clear()`."""


def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    batch = []
    for item in it:
        batch.append(item)
        if len(batch) == n:
            yield batch
            batch.clear()
    if batch:
        yield batch
