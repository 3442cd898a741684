"""Your program takes the items out of the list it was given. The batches are right, but the caller now
holds an empty list: `xs = [10, 20, 30]` is `[]` after the last batch, and a second round over the same
examples finds none. Read the items, with `for` or `next`, and leave the list alone."""


def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    stream = it if isinstance(it, list) else iter(it)
    batch = []
    while True:
        try:
            batch.append(stream.pop(0) if isinstance(stream, list) else next(stream))
        except (IndexError, StopIteration):
            break
        if len(batch) == n:
            yield batch
            batch = []
    if batch:
        yield batch
