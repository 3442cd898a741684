def batches(it, n):
    """Hand out the items of it in lists of n; the last list may be shorter."""
    # TODO: this hands out one list with everything, and only when the stream has ended
    yield list(it)
