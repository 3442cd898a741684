"""Your program reads the whole stream into one list before it hands out the first batch. On a stream that
never ends it never returns anything, and on a long one it holds everything in memory, which is what
batches were meant to avoid. Read items one by one and hand out a list as soon as it has n."""


def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    if n < 1:
        raise ValueError(f"a batch needs at least 1 item, got n = {n}")
    items = list(it)
    for start in range(0, len(items), n):
        yield items[start : start + n]
