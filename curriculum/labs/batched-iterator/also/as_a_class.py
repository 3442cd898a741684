class Batches:
    """An iterator over lists of n items."""

    def __init__(self, stream, n):
        self.stream = stream
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        batch = [item for _, item in zip(range(self.n), self.stream, strict=False)]
        if not batch:
            raise StopIteration
        return batch


def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    return Batches(iter(it), n)
