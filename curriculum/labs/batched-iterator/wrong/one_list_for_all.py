"""Your program hands out the same list again and again and empties it in between. If you print each batch
at once, you see nothing wrong; if you keep the batches, as `list(batches(...))` does, you end up with
the same list many times. `yield` hands out the object itself: begin a new list, `batch = []`, instead
of `batch.clear()`."""


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
