from itertools import islice


def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    stream = iter(it)  # one iterator for all slices: each goes on where the last one stopped
    while batch := list(islice(stream, n)):
        yield batch
